import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { isBeforeFinal } from '../../../shared/domain/states.ts';
import { DOCUMENT_STATES } from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { ChangeLog } from '../history/change-log.ts';
import type { LoggedCommand } from '../history/commands.ts';
import { isAllInForce } from '../history/take-back.ts';
import { isToldOf } from '../kinds/alert-move/index.ts';
import { referencesToAll } from '../repositories/references.ts';
import type { Reader } from './context.ts';
import { RESTED_UPON, restingUpon, type Touched } from './endorsement/rested-upon.ts';

/** What is frozen and may be on somebody's desk. */
const RELEASES = ['release', 'minutesRelease', 'alertRelease'] as const;

/** What is declared void and never undone, and so keeps in place what it points to. */
const KEPT: readonly Kind[] = ['dispatch', 'signOffSheet', ...RELEASES];

/** The kinds to which that points. */
const POINTED_TO: readonly Kind[] = [
  'reconvening',
  'workingGroup',
  'session',
  'minutes',
  'participant',
  'commitment',
  'document',
  'documentVersion',
  'alert',
];

const LOOKED_AT: readonly Kind[] = [...RESTED_UPON, ...POINTED_TO, ...RELEASES, 'alertMove'];

interface Done extends Touched {
  readonly isMade: boolean;
}

/**
 * Tells of a command whether something is bound by what it did that is not undone itself: a sheet, a dispatch, a release
 * that was handed out. Undo goes on to what was done before it, and is not held up for ever.
 */
export function boundIn(log: ChangeLog): (reader: Reader) => (command: LoggedCommand) => boolean {
  // What a command did never changes, and undo asks about the same ones after each.
  const known = new Map<number, readonly Done[]>();

  function doneBy(command: LoggedCommand): readonly Done[] {
    const found =
      known.get(command.n) ??
      log.reader
        .recordsOf(command, LOOKED_AT)
        .map(({ kind, ...one }): Done => ({ ...one, kind: kindSchema.parse(kind) }));
    known.set(command.n, found);
    return found;
  }

  return (reader) => (command) => {
    const done = doneBy(command);
    const made = done.filter(({ isMade }) => isMade);
    return (
      made.some(({ kind, id }) => isOut(reader, kind, id)) ||
      POINTED_TO.some((kind) => isPointedTo(reader, kind, made)) ||
      restingUpon(reader, done) !== null ||
      isSigned(reader, command) ||
      // Another laptop has made the same two one, or something of them is otherwise by now.
      (deedOf(command) === 'participant.merge' && !isAllInForce(log, command))
    );
  };

  /** What was done, also where it was done again after undo. */
  function deedOf({ name, undoes }: LoggedCommand): string {
    return undoes === null ? name : deedOf(log.commands.at(undoes));
  }

  /** A text that is before somebody to sign does not go back to those who negotiate it. */
  function isSigned(reader: Reader, command: LoggedCommand): boolean {
    if (command.name !== 'document.moveState') return false;
    const change = log.reader.firstOf(command);
    const before = log.reader.unread(log.reader.winner(log.journal.registers.parents(change.n)));
    const state: unknown = Object(before).state;
    if (!isOneOf(DOCUMENT_STATES, state) || !isBeforeFinal({ state })) return false;
    const { id } = log.journal.records.named(change.address.record);
    return reader.find('signOffSheet', { documentId: id }).some(({ voidedAt }) => voidedAt === null);
  }
}

function isOut(reader: Reader, kind: Kind, id: string): boolean {
  if (kind === 'alertMove') {
    const move = reader.get(kind, id);
    return move !== undefined && isToldOf(reader, move);
  }
  return isOneOf(RELEASES, kind) && (reader.get(kind, id)?.handedOutAt ?? null) !== null;
}

function isPointedTo(reader: Reader, kind: Kind, made: readonly Done[]): boolean {
  const ids = made.filter((one) => one.kind === kind).map(({ id }) => id);
  if (ids.length === 0) return false;
  const references = [...referencesToAll(reader, kind, ids).values()].flat();
  return references.some((one) => stays(reader, one.kind, one.id));
}

/** Whether what points there is kept as it is: of minutes, because they are on somebody's desk. */
function stays(reader: Reader, kind: Kind, id: string): boolean {
  if (kind === 'minutes') {
    return reader.find('minutesRelease', { minutesId: id }).some(({ handedOutAt }) => handedOutAt !== null);
  }
  return KEPT.includes(kind) && (!isOneOf(RELEASES, kind) || isOut(reader, kind, id));
}
