import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { standFor } from '../../../shared/domain/participants/stands-for.ts';
import type { Reader } from '../db/access.ts';
import { textOf } from '../db/rows.ts';

/** Of each participant that was made one with another, by its id: who stands for it now. */
export function standingIn(reader: Reader): ReadonlyMap<string, string> {
  const sql = 'SELECT id, same_as_id FROM participant WHERE same_as_id IS NOT NULL AND deleted = 0';
  const said = reader.all(sql, [], (row): [string, string] => [textOf(row, 'id'), textOf(row, 'same_as_id')]);
  if (said.length === 0) return NOBODY;
  return standFor(new Map(said), (id) => reader.get('participant', id) !== undefined);
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Who stands for a participant: itself, unless it was made one with another. */
export function standsFor(reader: Reader, id: string): string {
  return standingIn(reader).get(id) ?? id;
}

/** The participants under whose ids something may be kept that is said of one: its own, and those it stands for. */
export function idsOfOne(reader: Reader, id: string): string[] {
  const merged = [...standingIn(reader)].filter(([, standing]) => standing === id).map(([other]) => other);
  return [id, ...merged];
}

/**
 * Without those for whom another one stands.
 *
 * @param named of whom something is said all the same, by a laptop that did not know: they are shown until it is brought over
 */
export function onlyStanding<P extends { readonly id: string }>(
  reader: Reader,
  participants: readonly P[],
  named: Pick<ReadonlySet<string>, 'has'> = new Set(),
): P[] {
  const merged = standingIn(reader);
  return participants.filter(({ id }) => !merged.has(id) || named.has(id));
}

/** The participants of the coalition's directory, each once. */
export function standingParticipants(reader: Reader): RecordOf<'participant'>[] {
  return onlyStanding(reader, reader.find('participant'));
}
