/** One changed field. Deleting is a change of the field 'deleted'; creating sets it from null to false. */
export interface Change {
  readonly id: string;
  readonly replica: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly kind: string;
  readonly record: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The changes of the same field that this one replaced. */
  readonly parents: readonly string[];
}

export const DELETED = 'deleted';

/** kind → record id → field → value. */
export type Tables = Map<string, Map<string, Map<string, unknown>>>;

/** The tables that a log amounts to, whatever order its changes arrive in: of each field the latest change wins. */
export function replay(changes: Iterable<Change>): Tables {
  const winners = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.record, change.field]);
    const present = winners.get(key);
    if (!present || isLater(change, present)) winners.set(key, change);
  }
  const tables: Tables = new Map();
  for (const { kind, record, field, after } of winners.values()) {
    const records = tables.get(kind) ?? new Map<string, Map<string, unknown>>();
    tables.set(kind, records);
    const fields = records.get(record) ?? new Map<string, unknown>();
    records.set(record, fields);
    fields.set(field, after);
  }
  return tables;
}

function isLater(a: Change, b: Change): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** Whether two field values are the same, compared as the JSON they are stored as. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

export interface Inverse {
  readonly kind: string;
  readonly record: string;
  /** What the fields must hold now for the inverse to be harmless. */
  readonly expected: ReadonlyMap<string, unknown>;
  /** What the fields held before. A record that the changes created is deleted and otherwise left as it is. */
  readonly restored: ReadonlyMap<string, unknown>;
}

/** What takes the changes of one command back, a record each; fields that state facts about the outside world are left out. */
export function invert(
  changes: readonly Change[],
  isFact: (kind: string, field: string) => boolean,
): Inverse[] {
  const records = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.record]);
    const list = records.get(key) ?? [];
    list.push(change);
    records.set(key, list);
  }
  return [...records.values()].flatMap((list) => {
    const first = list[0];
    if (!first) return [];
    const expected = new Map<string, unknown>();
    const restored = new Map<string, unknown>();
    for (const change of list) {
      if (isFact(change.kind, change.field)) continue;
      expected.set(change.field, change.after);
      if (!restored.has(change.field)) restored.set(change.field, change.before);
    }
    if (restored.has(DELETED) && restored.get(DELETED) === null) {
      return [
        {
          kind: first.kind,
          record: first.record,
          expected: new Map([[DELETED, expected.get(DELETED)]]),
          restored: new Map([[DELETED, true]]),
        },
      ];
    }
    return restored.size > 0 ? [{ kind: first.kind, record: first.record, expected, restored }] : [];
  });
}
