import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { cellsFrom } from '../../../../shared/domain/block/cells.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { choiceWords, INTERFACE_LANGUAGES, screenWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { opensPair } from '../../state/commands.ts';
import { useFailed } from '../../state/use-failed.ts';
import { isDigit, nextByLetter, toast, type Block, type GridCells } from '../../ui/index.ts';
import type { StandingRow } from './narrowed.ts';
import { cellOf, ROW_COLUMNS, type RowColumn } from './rows.ts';
import { rowsPasted } from './pasted.ts';
import { StatementCell } from './StatementCell.tsx';
import type { WrittenRows } from './use-rows.ts';
import { useWordsOfRows } from './use-words-of-rows.ts';

interface RowCellsOptions {
  readonly shown: readonly StandingRow[];
  /** All of the tally, whatever is shown of it. */
  readonly everybody: readonly Standing[];
  readonly rows: WrittenRows;
  readonly versions: readonly RowOf<'documentVersion'>[];
  readonly selected: ReadonlySet<string>;
  readonly nameOf: (participantId: string) => string;
  /** What is wrong at a cell, in a sentence. */
  readonly faultAt: (participantId: string, column: RowColumn) => string | undefined;
}

/** So many cells that were not understood are named. */
const MOST = 6;

/** All others are written. */
function isChosen(column: RowColumn): boolean {
  return column !== 'date' && column !== 'evidence';
}

/** The writing in the cells of the table: each begins a row, or goes on with it, of one participant or of all that are selected. */
export function useRowCells(options: RowCellsOptions): GridCells<StandingRow> {
  const { shown, rows, versions, selected, faultAt } = options;
  const { t } = useTexts();
  const { language } = useSpeech();
  const failed = useFailed();
  const ofRows = useWordsOfRows(versions);

  const written = (id: string, column: RowColumn): string | null => {
    const said = rows.said.get(id);
    return said ? cellOf(said.statement, column) : null;
  };

  const inSelection = (): readonly string[] => shown.map(({ id }) => id).filter((id) => selected.has(id));

  const isOfMany = ({ id }: StandingRow, column: RowColumn): boolean =>
    selected.size > 1 && selected.has(id) && isChosen(column);

  /** Those of a block; all that are selected where it lies among them. */
  function meant({ from, to }: Block): readonly string[] {
    const first = shown[from]?.id ?? '';
    return selected.size > 1 && selected.has(first)
      ? inSelection()
      : shown.slice(from, to).map(({ id }) => id);
  }

  /** All of a block or nothing of it: what was not understood is said. */
  async function takeIn(text: string): Promise<void> {
    const languages = await Promise.all(INTERFACE_LANGUAGES.map((language) => screenWords(language)));
    const block = rowsPasted(cellsFrom(text), {
      standings: options.everybody,
      versions,
      choice: choiceWords(languages),
    });
    if (block.faults.length === 0) rows.fill(block.rows);
    else
      toast(t('tally:notUnderstood', { texts: listed(language, block.faults.slice(0, MOST)) }), {
        tone: 'error',
      });
  }

  return {
    paste: (_at, text) => void takeIn(text).catch(failed),
    canWrite: (_row, column) => isOneOf(ROW_COLUMNS, column),
    control(row, column, edit) {
      if (!isOneOf(ROW_COLUMNS, column)) return null;
      return (
        <StatementCell
          key={`${row.id} ${column}`}
          column={column}
          label={t('tally:cellOf', { name: options.nameOf(row.id), field: ofRows.label(column) })}
          options={ofRows.options(column)}
          // Of several nothing is chosen yet, so that what this one has can be chosen for all.
          value={isOfMany(row, column) ? null : written(row.id, column)}
          error={faultAt(row.id, column)}
          edit={edit}
          onChange={(value) => rows.set(isOfMany(row, column) ? inSelection() : [row.id], column, value)}
        />
      );
    },
    choose(block, press, column) {
      if (column === 'date' && !isDigit(press.key)) return 'nothing';
      if (!isOneOf(ROW_COLUMNS, column) || !isChosen(column)) return 'typing';
      const letter = press.key;
      const ids = meant(block);
      const before = written(ids[0] ?? '', column);
      const next = nextByLetter(ofRows.options(column), letter, ({ id }) => id === before);
      if (next) {
        rows.set(ids, column, next.id);
        return 'done';
      }
      toast(t('grid:noneBegins', { letter, field: ofRows.label(column) }));
      return opensPair(press) ? 'nothing' : 'done';
    },
    clear(block) {
      for (const column of block.columns) {
        if (isOneOf(ROW_COLUMNS, column))
          rows.set(
            meant(block).filter((id) => rows.said.has(id)),
            column,
            null,
          );
      }
    },
    fill({ from, to, columns }) {
      const start = to - from > 1 ? from : from - 1;
      const source = rows.said.get(shown[start]?.id ?? '');
      if (!source) return;
      const ids = shown.slice(start + 1, to).map(({ id }) => id);
      for (const column of columns) {
        if (isOneOf(ROW_COLUMNS, column)) rows.set(ids, column, cellOf(source.statement, column));
      }
    },
  };
}
