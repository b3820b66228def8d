import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import { foldText } from '../../../shared/domain/text/fold.ts';
import { looseValues, recordFrom, tableOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';
import { standingIn } from '../rules/standing.ts';

/**
 * The ids of the records of a kind that are called exactly so, whatever the form of the name, its language and its case; a
 * list for each text. Of a participant that was made one with another the name leads to that one.
 */
export function recordsCalled(reader: Reader, kind: Kind, texts: readonly string[]): string[][] {
  const byName = idsByName(reader, kind);
  const standing = kind === 'participant' ? standingIn(reader) : NOBODY;
  return texts.map((text) => [
    ...new Set([...(byName.get(nameOf(text)) ?? [])].map((id) => standing.get(id) ?? id)),
  ]);
}

const NOBODY: ReadonlyMap<string, string> = new Map();

const nameOf = (text: string): string => foldText(text).trim().replace(/\s+/g, ' ');

function idsByName(reader: Reader, kind: Kind): Map<string, Set<string>> {
  const { title, alsoCalled = [] } = moduleOf(kind);
  const byName = new Map<string, Set<string>>();
  const put = (name: string, id: string): void => {
    if (name !== '') byName.set(name, (byName.get(name) ?? new Set<string>()).add(id));
  };
  const records = reader.all(`SELECT * FROM ${tableOf(kind)} WHERE deleted = 0`, [], (row) =>
    recordFrom(kind, row),
  );
  const { type, refers } = fieldsOf(kind)[title] ?? {};
  const through = type === 'ref' ? namesById(reader, kindSchema.parse(refers)) : null;
  for (const record of records) {
    const values = looseValues(record);
    if (through) for (const name of through.get(String(values[title])) ?? []) put(name, record.id);
    for (const field of through ? alsoCalled : [title, ...alsoCalled]) {
      for (const text of textsIn(values[field])) put(nameOf(text), record.id);
    }
  }
  return byName;
}

/** Of what a record is called by: its own names. */
function namesById(reader: Reader, kind: Kind): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, ids] of idsByName(reader, kind)) {
    for (const id of ids) names.set(id, [...(names.get(id) ?? []), name]);
  }
  return names;
}

function textsIn(value: unknown): string[] {
  const values: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  // Of several names in one text each is a line.
  return values.filter((one) => typeof one === 'string').flatMap((one) => one.split('\n'));
}
