import { moduleOf, fieldEntries, type UpdateValues } from '../../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../../shared/domain/history/change.ts';
import { joinedNotes } from '../../../../../shared/domain/text/joined.ts';
import { checkedValues, looseValues } from '../../../db/rows.ts';
import type { PairRule, Participant } from '../two.ts';
import { sideOf } from './facts.ts';

const { fixed = [] } = moduleOf('participant');

/** What a participant says of itself and can be written anew. Its kind and code stay, and what it is follows from its steps. */
const OWN = fieldEntries('participant').filter(
  ([name, { managed, derived }]) => !managed && !derived && !fixed.includes(name),
);

/** Notes are of whoever wrote them: those of both are kept. */
const JOINED = 'longText';

/** Names, regional group and the like, where the two say different things. */
export const ownFields: PairRule = {
  find: (_reader, { keep, other }) =>
    OWN.filter(([name, { type }]) => type !== JOINED && isEither(keep, other, name)).map(([name]) => ({
      key: `participant ${name}`,
      kind: 'participant',
      about: null,
      keep: [sideOf(keep, [name])],
      other: [sideOf(other, [name])],
      choices: ['keep', 'other'],
      suggested: 'keep',
      bound: null,
    })),
  settle(writer, { keep, other }, { keep: sides }, choice) {
    const name = sides[0]?.facts[0]?.field ?? '';
    if (choice !== 'other') return;
    const [own, theirs] = [looseValues(keep)[name], looseValues(other)[name]];
    const value = isTexts(own) && isTexts(theirs) ? { ...own, ...filled(theirs) } : theirs;
    writer.update('participant', keep.id, checkedValues({ [name]: value }));
  },
};

/** What only the other one says: the fields and languages that are empty in the one that is kept, and its notes. */
export function whatIsMissing(keep: Participant, other: Participant): UpdateValues<'participant'> {
  const [own, theirs] = [looseValues(keep), looseValues(other)];
  const taken = OWN.map(([name, { type }]): [string, unknown] => {
    const [mine, its] = [own[name] ?? null, theirs[name] ?? null];
    if (type === JOINED) return [name, joinedNotes(noteOf(mine), noteOf(its))];
    if (isTexts(mine) && isTexts(its)) return [name, { ...its, ...filled(mine) }];
    return [name, mine ?? its];
  });
  return checkedValues(Object.fromEntries(taken));
}

function isEither(keep: Participant, other: Participant, name: string): boolean {
  const [own, theirs] = [looseValues(keep)[name] ?? null, looseValues(other)[name] ?? null];
  if (own === null || theirs === null) return false;
  if (!isTexts(own) || !isTexts(theirs)) return !sameValue(own, theirs);
  const texts = filled(theirs);
  return Object.entries(filled(own)).some(
    ([language, text]) => language in texts && texts[language] !== text,
  );
}

function noteOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isTexts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function filled(texts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
