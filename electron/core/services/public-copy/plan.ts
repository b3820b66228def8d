import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { LeftOut, PublicModel } from '../../../../shared/contract/public-copy.ts';
import type { PublicEntry } from '../../../../shared/kinds/public-copy.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { differenceOf } from '../../../../shared/domain/public-copy/compare.ts';
import { untranslatedBy } from '../release/edition.ts';
import { speakerIn } from '../speaker.ts';
import type { Reader } from '../context.ts';
import { goneFrom, isMissed, standingCopies, toldBy, type Copy } from './copies.ts';
import { entriesOfModels } from './entries.ts';
import { gather } from './model.ts';
import { readOnce } from './read-once.ts';

type Plan = OutputOf<'publicCopy.plan'>;

/** So many of each are named; how many there are is said. */
const NAMED = 50;

/** What a copy would be now, in the order of languages. */
export function gatherAll(reader: Reader, languages: readonly Language[]) {
  const copies = standingCopies(reader);
  const wasTold = toldBy(copies);
  const speakers = LANGUAGES.filter((one) => languages.includes(one)).map(speakerIn);
  const once = readOnce(reader);
  const gathered = speakers.map((speaker, at) =>
    gather(reader, speaker, { wasTold, ...once, isNoting: at === 0 }),
  );
  const models = gathered.map(({ model }) => model);
  // The same in every language.
  const leftOut = gathered[0]?.leftOut ?? [];
  return { copies, speakers, models, leftOut, once, entries: entriesOfModels(models) };
}

export function planOf(reader: Reader, languages: readonly Language[]): Plan {
  const { copies, speakers, models, leftOut, entries } = gatherAll(reader, languages);
  const last = copies.at(-1);
  const { added, changed, gone } = differenceOf(last?.entries ?? [], entries);
  return {
    holds: holdsOf(models[0]),
    leftOut: grouped(leftOut),
    since: last ? outOf(last) : null,
    added: some(added),
    changed: some(changed),
    dropped: some(gone.filter(isMissed)),
    gone: goneFrom(copies, entries, leftOut),
    untranslated: untranslatedBy(speakers),
  };
}

function outOf({ id, name, madeAt, handedTo }: Copy): NonNullable<Plan['since']> {
  return { id, name, madeAt, handedTo };
}

function some(entries: readonly PublicEntry[]): Plan['added'] {
  const first = entries.slice(0, NAMED).map(({ kind, id, title }) => ({ kind, id, title }));
  return { count: entries.length, first };
}

function holdsOf(model: PublicModel | undefined): Plan['holds'] {
  if (!model) return [];
  const { members, groups, meetings, texts, lists } = model;
  return [
    { section: 'members', count: members.length },
    { section: 'groups', count: groups.length },
    { section: 'meetings', count: meetings.length },
    { section: 'texts', count: texts.length },
    ...lists.map(({ id, entries }) => ({ section: id, count: entries.length })),
  ];
}

/** By what it is and why, in the order in which it was found. */
function grouped(leftOut: readonly LeftOut[]): Plan['leftOut'] {
  const groups = new Map<string, LeftOut[]>();
  for (const one of leftOut) {
    const key = `${one.kind} ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first
      ? [{ kind: first.kind, reason: first.reason, count: all.length, first: all.slice(0, NAMED) }]
      : [];
  });
}
