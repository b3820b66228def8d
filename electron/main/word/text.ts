import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { directionIn, enclosed, isolatedPieces } from '../../../shared/domain/isolate.ts';
import { directionOf, type Direction, type Language, type Said } from '../../../shared/domain/languages.ts';
import { held } from '../held.ts';

export type Look = Pick<IRunOptions, 'bold' | 'boldComplexScript' | 'color'>;
/**
 * Of a direction, seen by nobody: around what is read the other way they keep its stops and brackets with it, also in
 * programs that do not go by the direction of a run.
 */
const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const;
export const STRONG: Look = { bold: true, boldComplexScript: true };

/** How texts are put into a document of a language: each piece in its own direction, the paragraph in that of the document. */
export interface Writer {
  readonly direction: Direction;
  /** Words of the document's own; names in them that are read the other way are pieces by themselves. */
  runs(text: string, look?: Look): TextRun[];
  /** A text of a record, in its own language. */
  record(said: Said, look?: Look): TextRun[];
  line(children: readonly (TextRun | string)[], options?: IParagraphOptions): Paragraph;
  /** What somebody typed: a paragraph for each of its lines, in the direction in which it was typed. */
  typed(text: string, options?: IParagraphOptions): Paragraph[];
}

export function writerIn(language: Language): Writer {
  const direction = directionOf(language);
  const run = (text: string, own: Direction, look: Look): TextRun => {
    const kept = enclosed(held(text));
    return new TextRun({
      text: own === direction ? kept : `${MARKS[own]}${kept}${MARKS[own]}${MARKS[direction]}`,
      rightToLeft: own === 'rtl',
      ...look,
    });
  };
  const runs: Writer['runs'] = (text, look = {}) =>
    isolatedPieces(text).map((piece) => run(piece, directionIn(piece) ?? direction, look));
  const paragraph = (
    children: readonly (TextRun | string)[],
    own: Direction,
    options: IParagraphOptions,
  ): Paragraph =>
    new Paragraph({
      ...options,
      bidirectional: own === 'rtl',
      children: children.flatMap((one) => (typeof one === 'string' ? runs(one) : one)),
    });
  return {
    direction,
    runs,
    record: (said, look = {}) => [run(said.text, directionOf(said.language), look)],
    line: (children, options = {}) => paragraph(children, direction, options),
    typed: (text, options = {}) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => paragraph([line], directionIn(line) ?? directionIn(text) ?? direction, options)),
  };
}
