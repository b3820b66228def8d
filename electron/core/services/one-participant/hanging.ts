import { isOneOf } from '../../../../shared/typing.ts';
import { findDeleted } from '../../repositories/ever.ts';
import { referencesToAll, type Reference } from '../../repositories/references.ts';
import { looseValues } from '../../db/rows.ts';
import type { Reader, Writer } from '../context.ts';
import { pointInstead } from './make-one.ts';
import { isIssued } from './naming.ts';
import { seatTogether } from './pairs/delegations.ts';
import type { Two } from './two.ts';

/** What one participant has once and others hang on. */
const CARRIERS = ['delegation', 'focalPoint', 'endorsementStep'] as const;
type Carrier = (typeof CARRIERS)[number];

/** A record that is gone while others point to it. */
interface Carrying {
  readonly kind: Carrier;
  readonly id: string;
  readonly participantId: string;
  readonly references: readonly Reference[];
}

/**
 * What another laptop has hung on a record of one of these entries that was taken out here: a delegate who came to a
 * delegation, a role given to a focal point, a file that proves a step.
 */
export function hangingOn(reader: Reader, entryIds: readonly string[]): Carrying[] {
  return CARRIERS.flatMap((kind) => {
    const gone = entryIds.flatMap((id) => findDeleted(reader, kind, 'participantId', id));
    const references = referencesToAll(
      reader,
      kind,
      gone.map(({ id }) => id),
    );
    return gone.flatMap((record): Carrying[] => {
      const own = (references.get(record.id) ?? []).filter((one) => !isIssued(one));
      // What lies within a meeting that was deleted is gone with it.
      const { reconveningId } = looseValues(record);
      const isWithin = typeof reconveningId !== 'string' || reader.get('reconvening', reconveningId);
      return own.length === 0 || !isWithin
        ? []
        : [{ kind, id: record.id, participantId: record.participantId, references: own }];
    });
  });
}

/** Hangs all of it on what stands instead; where nothing does, what it hung on is taken up again. */
export function hangAgain(writer: Writer, two: Two, entryIds: readonly string[]): void {
  for (const { kind, id } of hangingOn(writer, entryIds)) {
    if (kind === 'endorsementStep') {
      letGo(writer, id);
      continue;
    }
    const standing = instead(writer, kind, id, entryIds);
    if (standing === undefined) {
      writer.revive(kind, id);
      writer.update(kind, id, { participantId: two.keep.id });
      continue;
    }
    if (kind === 'delegation') seatTogether(writer, { into: standing, from: id, isOther: false });
    pointInstead(writer, kind, id, standing);
  }
}

/** The record of the participant that stands for what is gone: the delegation to the same meeting, the same focal point. */
function instead(
  reader: Reader,
  kind: 'delegation' | 'focalPoint',
  goneId: string,
  entryIds: readonly string[],
): string | undefined {
  const field = kind === 'delegation' ? 'reconveningId' : 'personId';
  const gone = entryIds
    .flatMap((id) => findDeleted(reader, kind, 'participantId', id))
    .find(({ id }) => id === goneId);
  const about = looseValues(gone ?? {})[field];
  return entryIds
    .flatMap((participantId) => reader.find(kind, { participantId }))
    .find((one) => looseValues(one)[field] === about)?.id;
}

/** A file that proves a step which gave way stays with the document. */
function letGo(writer: Writer, stepId: string): void {
  for (const file of writer.find('evidenceFile')) {
    if (!isOneOf(file.stepIds, stepId)) continue;
    writer.update('evidenceFile', file.id, { stepIds: file.stepIds.filter((id) => id !== stepId) });
  }
}
