import { KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import { policyOf, recordOf, type MergedRecord } from '../../../shared/contract/merged.ts';
import type { RegisterValue } from '../../../shared/contract/units.ts';
import { settle, type Register } from '../../../shared/domain/history/register.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRows, numberOf, type Columns } from '../db/rows.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { isThereAllTheSame } from './presence.ts';

/** What the log says of one record. */
export interface Logged {
  readonly kind: Kind;
  readonly id: string;
  /** Registers that hold several values. */
  readonly conflicts: readonly Register[];
  /** Null where nothing says that it was made. */
  readonly record: MergedRecord | null;
}

/** A record as the log has it, by its number there; null where this program does not know its kind. */
export function loggedRecord(db: Connection, log: ChangeLog, number: number): Logged | null {
  const { kind, id } = log.journal.records.named(number);
  if (!isOneOf(KINDS, kind)) return null;
  // Of a register with one head that is its last change: most have no other.
  const last = new Map<string, Columns>();
  const changes = prepared(
    db,
    'SELECT n, unit, element, after FROM change WHERE record = ? ORDER BY unit, element, n',
  ).all(number);
  for (const row of asRows(changes)) last.set(keyOf(row), row);
  const forks = asRows(
    prepared(db, 'SELECT DISTINCT unit, element FROM fork WHERE record = ?').all(number),
  ).map((row) => {
    last.delete(keyOf(row));
    return settled(log, { kind, id, number }, row);
  });
  const { words, values } = log.journal;
  const single = [...last.values()].map((row): RegisterValue => ({
    unit: words.text(numberOf(row, 'unit')),
    element: words.text(numberOf(row, 'element')),
    value: values.decode(row['after']),
  }));
  const record = recordOf(kind, id, [...single, ...forks]);
  const conflicts = forks.filter(({ isConflict }) => isConflict);
  const isBack = record?.isDeleted === true && isThereAllTheSame(db, log, asideIn(record));
  return isBack
    ? {
        kind,
        id,
        conflicts: [...conflicts, deletionOf(log, { kind, id, number })],
        record: { ...record, isDeleted: false },
      }
    : { kind, id, conflicts, record };
}

function asideIn({ kind, id, fields }: MergedRecord) {
  return { kind, id, aside: fields['aside'] ?? null };
}

/** That a record was deleted, where it is there all the same: somebody has to say what is meant. */
function deletionOf(log: ChangeLog, named: Named): Register {
  const row = { unit: log.journal.words.number(DELETED), element: 0 };
  return { ...settled(log, named, row), value: false, isConflict: true };
}

function keyOf(row: Columns): string {
  return `${String(row['unit'])} ${String(row['element'])}`;
}

interface Named {
  readonly kind: Kind;
  readonly id: string;
  readonly number: number;
}

function settled(log: ChangeLog, { kind, id, number }: Named, row: Columns): Register {
  const { registers, words } = log.journal;
  const [unit, element] = [numberOf(row, 'unit'), numberOf(row, 'element')];
  const name = { kind, record: id, unit: words.text(unit), element: words.text(element) };
  const heads = registers.heads({ record: number, unit, element }).map((n) => log.reader.changeAt(n));
  return settle(name, heads, policyOf(kind, name.unit));
}
