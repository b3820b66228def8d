import { z } from 'zod';
import { typedLineSchema } from '../../../shared/contract/minutes.ts';
import type { Reader, Writer } from '../db/access.ts';
import { textOf } from '../db/rows.ts';
import { parsedJson } from '../parsed-json.ts';

const KEY = 'typed_lines';

const ofSession = typedLineSchema.extend({ sessionId: z.string() });
export type LineOfSession = z.infer<typeof ofSession>;

/** The lines of minutes that are half typed, of all sessions; what was typed under an item that is gone stands under none. */
export function typedLines(reader: Reader): readonly LineOfSession[] {
  const [text] = reader.all('SELECT value FROM meta WHERE key = ?', [KEY], (row) => textOf(row, 'value'));
  const read = z.array(ofSession).safeParse(parsedJson(text ?? '[]'));
  return (read.success ? read.data : []).map((line) => ({
    ...line,
    agendaItemId:
      line.agendaItemId !== null && reader.get('agendaItem', line.agendaItemId) ? line.agendaItemId : null,
  }));
}

/** Puts a line in the place of that of the same sort under the same item; an empty one ends it. */
export function keepTypedLine(writer: Writer, line: LineOfSession): void {
  const all = typedLines(writer);
  const others = all.filter((one) => !isSamePlace(one, line) && writer.get('session', one.sessionId));
  const isEmpty = line.text + line.ownerTyped === '' && line.owner === null && line.dueDate === null;
  if (isEmpty && others.length === all.length) return;
  const next = isEmpty ? others : [...others, line];
  writer.note(KEY, next.length === 0 ? null : JSON.stringify(next));
}

function isSamePlace(a: LineOfSession, b: LineOfSession): boolean {
  return a.sessionId === b.sessionId && a.agendaItemId === b.agendaItemId && a.what === b.what;
}
