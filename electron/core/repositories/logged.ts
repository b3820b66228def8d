import { KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import { policyOf, recordsOf, type MergedRecord } from '../../../shared/contract/merged.ts';
import { registerKey, settle, type Register } from '../../../shared/domain/history/register.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRows, numberOf } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';

/** What the log says of one record. */
export interface Logged {
  readonly kind: Kind;
  readonly id: string;
  readonly registers: readonly Register[];
  /** Null where nothing says that it was made. */
  readonly record: MergedRecord | null;
}

/** A record as the log has it, by its number there; null where this program does not know its kind. */
export function loggedRecord(db: Connection, log: ChangeLog, number: number): Logged | null {
  const { records, registers: stored, words } = log.journal;
  const { kind, id } = records.named(number);
  if (!isOneOf(KINDS, kind)) return null;
  const addresses = prepared(db, 'SELECT DISTINCT unit, element FROM change WHERE record = ?').all(number);
  const registers = asRows(addresses).map((row) => {
    const [unit, element] = [numberOf(row, 'unit'), numberOf(row, 'element')];
    const name = { kind, record: id, unit: words.text(unit), element: words.text(element) };
    const heads = stored.heads({ record: number, unit, element }).map((n) => log.reader.changeAt(n));
    return settle(name, heads, policyOf(kind, name.unit));
  });
  const merged = {
    registers: new Map(registers.map((one) => [registerKey(one), one])),
    conflicts: [],
    waiting: [],
  };
  return { kind, id, registers, record: recordsOf(merged)[0] ?? null };
}
