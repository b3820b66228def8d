import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import { useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useAllCommands, type Command } from '../../state/commands.ts';
import { inOrder, isMeant, matching, nameThatMatches, type Found } from './matching.ts';
import { recentRecords, recents } from './recents.ts';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const MOST_COMMANDS = 8;
/** Commands that are called so stand before records, and push none of these out of sight. */
const MOST_MEANT = 3;
/** What the box has to offer before anything is typed. */
const MOST_RECENT = 6;
/** The palette finds no command that opens itself. */
const ITSELF = 'palette';

interface Entries {
  readonly entries: readonly Entry[];
  /** They are still those of the text before. */
  readonly isBehind: boolean;
}

/**
 * What a text finds: what was used lately, then what is called so, commands, and what only says it somewhere. All of it is of
 * one text: while the answer to the last letter is on its way, the entries are those of the letter before.
 */
export function useEntries(typed: string, isOfPapers: boolean): Entries {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const known = useAllCommands();
  // As they were when the box was opened: nothing moves while it is open.
  const [lately] = useState(recents);
  const wanted = isOfPapers ? '' : typed.trim();
  const { data: found, isPlaceholderData } = useCall(
    'search.find',
    { text: wanted },
    { enabled: wanted !== '', keep: true, newest: true },
  );
  const { data: visited } = useCall('search.called', { records: recentRecords(lately) });
  const isBehind = wanted !== '' && (found === undefined || isPlaceholderData);
  // The text that the answer on the screen is to.
  const [answered, setAnswered] = useState('');
  if (!isBehind && answered !== wanted) setAnswered(wanted);
  const text = isOfPapers ? typed : isBehind ? answered : wanted;

  const entries = useMemo(() => {
    const ofRecord = ({ kind, id, title, context, beyond }: Placed, snippet = ''): Found<Entry> => {
      const name = say(title);
      const other = text === '' ? null : nameThatMatches(name, Object.values(title), text);
      const isNamed = other !== null || holdsWords(name, text);
      return {
        id: `${kind} ${id}`,
        title: name,
        hint: [other ?? '', words.kind(kind), say(context), say(beyond), isNamed ? '' : snippet]
          .filter(Boolean)
          .join(' · '),
        run: () => void navigate({ to: '/records/$kind/$id', params: { kind, id } }),
        rank: isNamed ? 'named' : 'said',
      };
    };
    const ofCommand = ({ id, title, group, keys, run }: Command): Found<Entry> => ({
      id,
      title,
      hint: t(`shell:groups.${group}`),
      keys,
      run,
      rank: 'command',
    });
    const commands = matching(
      known.filter(({ id }) => (isOfPapers ? id.startsWith('print.') : id !== ITSELF)),
      text,
    ).map(ofCommand);
    if (isOfPapers) return commands;
    if (text === '') {
      const all = [...(visited ?? []).map((one) => ofRecord(one)), ...commands];
      const used = lately.flatMap((id) => all.find((one) => one.id === id) ?? []).slice(0, MOST_RECENT);
      return [...used, ...commands.filter((one) => !used.includes(one))].slice(
        0,
        MOST_RECENT + MOST_COMMANDS,
      );
    }
    const records = (found ?? []).map((one) => ofRecord(one, one.snippet));
    const shown = commands.slice(0, MOST_COMMANDS);
    const meant = shown.filter(({ title }) => isMeant(title, text)).slice(0, MOST_MEANT);
    const ranked = shown.map((one): Found<Entry> => (meant.includes(one) ? { ...one, rank: 'meant' } : one));
    return inOrder([...records, ...ranked], lately);
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text, found, visited, known, lately, isOfPapers, t, say, navigate]);
  return { entries, isBehind };
}

type Placed = OutputOf<'search.called'>[number];
