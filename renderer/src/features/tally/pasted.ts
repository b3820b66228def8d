import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { dateFrom } from '../../../../shared/domain/block/dates.ts';
import { foldText } from '../../../../shared/domain/text/fold.ts';
import { STEP_LISTS, type ListName } from '../../../../shared/domain/vocabulary.ts';
import type { RowColumn } from './rows.ts';

/** What the cells of a block can mean. */
export interface BlockWords {
  readonly standings: readonly Pick<Standing, 'participantId' | 'iso3' | 'shortName' | 'formalName'>[];
  readonly versions: readonly Pick<RowOf<'documentVersion'>, 'id' | 'label'>[];
  readonly choice: (list: ListName, word: string) => string | null;
}

export interface PastedRow {
  readonly participantId: string;
  readonly cells: readonly (readonly [RowColumn, string])[];
}

export interface PastedBlock {
  readonly rows: readonly PastedRow[];
  /** Cells that were not understood, as they were written; then nothing is taken. */
  readonly faults: readonly string[];
}

/** Numbers of notes are last: any text can be one. */
const TRIED: readonly RowColumn[] = [...STEP_LISTS, 'version', 'date', 'evidence'];

/**
 * The rows that a block of cells means: State, then position, form, day, number, in any order. A column is what all of its
 * cells can be, and no two are the same; its words may be of any language of the interface, its names any that a participant
 * has. A first row that means nothing is its head.
 */
export function rowsPasted(texts: readonly (readonly string[])[], words: BlockWords): PastedBlock {
  const nameAt = nameColumn(texts, words);
  const hasHead = texts.length > 1 && named(texts[0]?.[nameAt] ?? '', words) === null;
  const body = (hasHead ? texts.slice(1) : texts).filter((row) => row.some(Boolean));
  const width = Math.max(0, ...body.map((row) => row.length));
  const columns: (RowColumn | null)[] = [];
  for (let at = 0; at < width; at += 1) {
    const filled = body.map((row) => row[at] ?? '').filter(Boolean);
    const fits = (column: RowColumn): boolean =>
      !columns.includes(column) && filled.every((text) => meant(column, text, words) !== null);
    columns.push(at === nameAt || filled.length === 0 ? null : (TRIED.find(fits) ?? null));
  }
  const seen = new Set<string>();
  const faults: string[] = [];
  const rows = body.flatMap((row): PastedRow[] => {
    const name = row[nameAt] ?? '';
    const participantId = named(name, words);
    // Whoever stands twice would have only the last row taken.
    if (participantId === null || seen.has(participantId)) {
      faults.push(name);
      return [];
    }
    seen.add(participantId);
    const cells = columns.flatMap((column, at): [RowColumn, string][] => {
      const text = row[at] ?? '';
      if (text === '' || at === nameAt) return [];
      const value = column === null ? null : meant(column, text, words);
      if (column === null || value === null) faults.push(text);
      return column === null || value === null ? [] : [[column, value]];
    });
    return [{ participantId, cells }];
  });
  return { rows, faults };
}

/** The column in which most participants are named. */
function nameColumn(texts: readonly (readonly string[])[], words: BlockWords): number {
  const width = Math.max(0, ...texts.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, at) => texts.filter((row) => named(row[at] ?? '', words) !== null).length,
  );
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function named(text: string, { standings }: BlockWords): string | null {
  const wanted = foldText(text).trim();
  if (wanted === '') return null;
  const found = standings.filter(({ iso3, shortName, formalName }) =>
    [iso3 ?? '', ...Object.values(shortName), ...Object.values(formalName)].some(
      (name) => foldText(name) === wanted,
    ),
  );
  const [one, ...others] = found;
  return one && others.length === 0 ? one.participantId : null;
}

function meant(column: RowColumn, text: string, { versions, choice }: BlockWords): string | null {
  const wanted = foldText(text).trim();
  if (column === 'evidence') return text.trim();
  if (column === 'version') return versions.find(({ label }) => foldText(label) === wanted)?.id ?? null;
  if (column !== 'date') return choice(column, wanted);
  const read = dateFrom(text);
  return 'date' in read ? read.date : null;
}
