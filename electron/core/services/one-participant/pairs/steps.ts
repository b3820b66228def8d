import type { Kind } from '../../../../../shared/contract/kinds.ts';
import type { Pair, PairChoice, PairSide } from '../../../../../shared/contract/shapes/one-participant.ts';
import { DELETED } from '../../../../../shared/domain/history/change.ts';
import { groupedBy } from '../../../../../shared/domain/grouped.ts';
import type { Localized } from '../../../../../shared/domain/languages.ts';
import { inOrder, type DatedStep } from '../../../../../shared/domain/steps/ledger.ts';
import { isHigher } from '../../../../../shared/domain/membership/higher.ts';
import { membershipAt } from '../../../../../shared/domain/membership/standing.ts';
import { ledgerOf } from '../../../repositories/ledger.ts';
import { titleOf } from '../../../repositories/titles.ts';
import type { Reader, Writer } from '../../context.ts';
import { leapsIn } from '../../endorsement/left-alone.ts';
import { restingUpon } from '../../endorsement/rested-upon.ts';
import { idsOf, type PairRule } from '../two.ts';
import { sideIn } from './facts.ts';

/** Dated steps of both of one thing: what each has said of one text. */
interface Said<S extends DatedStep> {
  readonly kind: Kind;
  readonly key: string;
  readonly about: Localized | null;
  readonly own: readonly S[];
  readonly theirs: readonly S[];
  /** Whether all of them can follow each other. */
  readonly canBeBoth: boolean;
  readonly side: (step: S) => PairSide;
}

/** What was said of the same text: each was said on its day, so all of it stands where one can follow from the other. */
export const endorsements: PairRule = {
  find: (reader, { keep, other }) => {
    const own = groupedBy(
      inOrder(ledgerOf(reader, 'endorsementStep', { where: { participantId: keep.id } })),
      ({ documentId }) => documentId,
    );
    const theirs = groupedBy(
      inOrder(ledgerOf(reader, 'endorsementStep', { where: { participantId: other.id } })),
      ({ documentId }) => documentId,
    );
    return [...theirs].flatMap(([documentId, its]) => {
      const mine = own.get(documentId);
      if (!mine) return [];
      return pairOf(reader, {
        kind: 'endorsementStep',
        key: `endorsementStep ${documentId}`,
        about: titleOf(reader, 'document', documentId),
        own: mine,
        theirs: its,
        canBeBoth: leapsIn([...mine, ...its]).length <= leapsIn(mine).length + leapsIn(its).length,
        side: (step) => sideIn(reader, 'endorsementStep', step),
      });
    });
  },
  settle: setAside,
};

/** What was said of one action, and the last of it stands. */
export const stances: PairRule = {
  find: (reader, { keep, other }) => {
    const own = groupedBy(
      inOrder(ledgerOf(reader, 'stance', { where: { participantId: keep.id } })),
      ({ actionId }) => actionId,
    );
    const theirs = groupedBy(
      inOrder(ledgerOf(reader, 'stance', { where: { participantId: other.id } })),
      ({ actionId }) => actionId,
    );
    return [...theirs].flatMap(([actionId, its]) => {
      const mine = own.get(actionId);
      if (!mine) return [];
      return pairOf(reader, {
        kind: 'stance',
        key: `stance ${actionId}`,
        about: titleOf(reader, 'priorityAction', actionId),
        own: mine,
        theirs: its,
        canBeBoth: true,
        side: (step) => sideIn(reader, 'stance', step),
      });
    });
  },
  settle: setAside,
};

/** Since when each is what to the coalition. */
export const memberships: PairRule = {
  find: (reader, { keep, other }) => {
    const own = inOrder(ledgerOf(reader, 'membershipStep', { where: { participantId: keep.id } }));
    const theirs = inOrder(ledgerOf(reader, 'membershipStep', { where: { participantId: other.id } }));
    if (own.length === 0 || theirs.length === 0) return [];
    const side = (step: (typeof own)[number]) => sideIn(reader, 'membershipStep', step);
    const key = 'membershipStep';
    const pair = pairOf(reader, {
      kind: 'membershipStep',
      key,
      about: null,
      own,
      theirs,
      canBeBoth: true,
      side,
    });
    // That two entries are one makes a member nothing less: the last step of both may be the mistake.
    const likely = isHigher(membershipAt(theirs, null).status, membershipAt(own, null).status)
      ? 'other'
      : 'keep';
    return [{ ...pair, suggested: pair.choices.includes(likely) ? likely : pair.suggested }];
  },
  settle: setAside,
};

/** Steps on which a paper rests are not set aside. */
function pairOf<S extends DatedStep>(reader: Reader, said: Said<S>): Pair {
  const { kind, key, about, own, theirs, canBeBoth, side } = said;
  const isFree = (steps: readonly S[]): boolean =>
    restingUpon(
      reader,
      steps.map(({ id }) => ({ kind, id, units: [DELETED] })),
    ) === null;
  const choices: PairChoice[] = [
    ...(canBeBoth ? (['both'] as const) : []),
    ...(isFree(theirs) ? (['keep'] as const) : []),
    ...(isFree(own) ? (['other'] as const) : []),
  ];
  // Laptops that had not met can have left the same.
  if (choices.length === 0) choices.push('both');
  const isOthersLast = (theirs.at(-1)?.date ?? '') > (own.at(-1)?.date ?? '');
  const likely: PairChoice = canBeBoth ? 'both' : isOthersLast ? 'other' : 'keep';
  return {
    key,
    kind,
    about,
    keep: own.map(side),
    other: theirs.map(side),
    choices,
    suggested: choices.includes(likely) ? likely : (choices[0] ?? 'both'),
    bound: choices.length === 3 ? null : canBeBoth ? 'issued' : 'notDrawn',
  };
}

/** Takes back the steps that are not to stand, as undo would. What proves them stays with the document. */
function setAside(writer: Writer, _two: unknown, { key, kind, keep, other }: Pair, choice: PairChoice): void {
  if (choice === 'both') return;
  const [stand, gone] = choice === 'keep' ? [keep, other] : [other, keep];
  const going = new Set(idsOf(gone));
  if (kind === 'endorsementStep') {
    for (const file of writer.find('evidenceFile')) {
      const left = file.stepIds.filter((id) => !going.has(id));
      if (left.length < file.stepIds.length) writer.update('evidenceFile', file.id, { stepIds: left });
    }
  }
  for (const id of going)
    if (writer.get(kind, id)) writer.giveWay(kind, id, { about: key, for: idsOf(stand) });
}
