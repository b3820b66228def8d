import type { Connection } from '../db/open.ts';
import { asRow, asRows, numberOf } from '../db/rows.ts';

/** A register's address by numbers: of the record, of its unit's name, of its element's (0 where it has none). */
export interface Address {
  readonly record: number;
  readonly unit: number;
  readonly element: number;
}

/** What each register was set to, in their numbers' order, and what stands now. */
export interface Registers {
  /** The changes that nothing has replaced; several where laptops disagree. */
  heads(address: Address): number[];
  /** Those of them that disagree; empty where one stands, or none. */
  disagreeing(address: Address): number[];
  setHeads(address: Address, heads: readonly number[]): void;
  /** What a change replaced. */
  parents(change: number): number[];
  setParents(change: number, parents: readonly number[]): void;
  /** The register's last change of those before a number. */
  lastBefore(address: Address, change: number): number | null;
}

export function addressFrom(row: Record<string, unknown>): Address {
  return {
    record: numberOf(row, 'record'),
    unit: numberOf(row, 'unit'),
    element: numberOf(row, 'element'),
  };
}

export function createRegisters(db: Connection): Registers {
  const of = 'record = ? AND unit = ? AND element = ?';
  const forks = db.prepare(`SELECT change AS n FROM fork WHERE ${of} ORDER BY change`);
  const isForked = db.prepare('SELECT 1 FROM fork LIMIT 1').pluck();
  const join = db.prepare(`DELETE FROM fork WHERE ${of}`);
  const fork = db.prepare('INSERT INTO fork VALUES (?, ?, ?, ?)');
  const last = db.prepare(`SELECT max(n) FROM change WHERE ${of} AND n < ?`).pluck();
  const explicit = db.prepare('SELECT parent AS n FROM parent WHERE change = ? ORDER BY parent');
  const addParent = db.prepare('INSERT INTO parent VALUES (?, ?)');
  const address = db.prepare('SELECT record, unit, element FROM change WHERE n = ?');

  const spread = ({ record, unit, element }: Address): [number, number, number] => [record, unit, element];
  const lastBefore = (one: Address, change: number): number | null => {
    const n = last.get(...spread(one), change);
    return typeof n === 'number' ? n : null;
  };
  const disagreeing = (one: Address): number[] =>
    isForked.get() === undefined ? [] : asRows(forks.all(...spread(one))).map((row) => numberOf(row, 'n'));
  return {
    lastBefore,
    disagreeing,
    heads(one) {
      const several = disagreeing(one);
      if (several.length > 0) return several;
      const n = lastBefore(one, Number.MAX_SAFE_INTEGER);
      return n === null ? [] : [n];
    },
    setHeads(one, heads) {
      join.run(...spread(one));
      if (heads.length > 1) for (const head of heads) fork.run(...spread(one), head);
    },
    parents(change) {
      const stated = asRows(explicit.all(change)).map((row) => numberOf(row, 'n'));
      if (stated.length > 0) return stated.filter((n) => n !== 0);
      const row = asRow(address.get(change));
      const before = row && lastBefore(addressFrom(row), change);
      return before === null || before === undefined ? [] : [before];
    },
    setParents(change, parents) {
      for (const parent of parents.length === 0 ? [0] : parents) addParent.run(change, parent);
    },
  };
}
