import { useCallback } from 'react';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { LISTS } from '../../../../../shared/domain/vocabulary.ts';
import { call } from '../../../api/index.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { opensPair } from '../../../state/commands.ts';
import { useSaid } from '../../../state/use-said.ts';
import {
  isDigit,
  nextByLetter,
  toast,
  type Became,
  type Block,
  type GridCells,
  type KeyPress,
} from '../../../ui/index.ts';
import { CellControl } from './CellControl.tsx';
import { emptied, setAll } from './save.ts';
import { canBeWritten, canWrite } from '../fields/index.ts';

/** The rows of a list, those that are on screen and all others. */
interface ReadableRows {
  readonly rows: readonly (Row | undefined)[];
  readonly read: (from: number, to: number) => Promise<readonly Row[]>;
  readonly readThese: (ids: ReadonlySet<string>) => Promise<readonly Row[]>;
}

interface CellsOptions {
  readonly kind: Kind;
  readonly list: ReadableRows;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onPaste: (at: { readonly row: number; readonly column: string }, text: string) => void;
}

/** Days, times and numbers: what begins in such a cell is a digit, and any other letter is left to the commands. */
const OF_DIGITS = new Set<string | undefined>(['date', 'wall', 'whole']);

type Values = Readonly<Record<string, unknown>>;

/** The writing in a list's cells, each act one deed: a cell, a letter for all rows taken, emptying, filling down. */
export function useCells({ kind, list, selected, onSelect, onPaste }: CellsOptions): {
  readonly cells: GridCells<Row>;
  /** Sets the fields of many records alike. */
  readonly setMany: (rows: readonly Row[], values: Values) => Promise<boolean>;
} {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();

  const setMany = useCallback(
    async (rows: readonly Row[], values: Values): Promise<boolean> => {
      const { changes, left } = setAll(kind, rows, values);
      const leftAlone = left > 0 ? [t('grid:leftAlone', { count: left })] : [];
      if (changes.length === 0) {
        toast([t('grid:nothingChanged'), ...leftAlone].join(' '));
        return true;
      }
      try {
        const written = await call('record.changeMany', { kind, changes: [...changes] });
        done([t('grid:changedMany', { count: changes.length }), ...leftAlone].join(' '), written);
        return true;
      } catch (thrown) {
        failed(thrown);
        return false;
      }
    },
    // The words follow the language alone, as t does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [kind, t],
  );

  function optionsOf(name: string): readonly { readonly value: unknown; readonly label: string }[] {
    const { type, list: listName } = fieldsOf(kind)[name] ?? {};
    if (type === 'flag')
      return [true, false].map((value) => ({ value, label: t(value ? 'states.yes' : 'states.no') }));
    if (type !== 'choice' || !listName) return [];
    return LISTS[listName].map((value) => ({ value, label: words.choice(listName, value) }));
  }

  const isOfMany = ({ id }: Row): boolean => selected.size > 1 && selected.has(id);

  /** What was chosen in one of the cells of what is selected is so in all of them. */
  async function setSelected(values: Values): Promise<void> {
    try {
      if (await setMany(await list.readThese(selected), values)) onSelect(new Set());
    } catch (thrown) {
      failed(thrown);
    }
  }

  /** The next of the choices that begin with the letter, after the one that stands. */
  function choose(block: Block, press: KeyPress, name: string): Became {
    const letter = press.key;
    if (OF_DIGITS.has(fieldsOf(kind)[name]?.type) && !isDigit(letter)) return 'nothing';
    const options = optionsOf(name);
    // Of a long block one end may not be read.
    const first = list.rows[block.from] ?? list.rows[block.to - 1];
    if (options.length === 0 || !first) return 'typing';
    const next = nextByLetter(options, letter, ({ value }) => value === first[name]);
    if (!next) {
      toast(t('grid:noneBegins', { letter, field: words.field(kind, name) }));
      return opensPair(press) ? 'nothing' : 'done';
    }
    if (isOfMany(first)) void setSelected({ [name]: next.value });
    else void list.read(block.from, block.to).then((rows) => setMany(rows, { [name]: next.value }), failed);
    return 'done';
  }

  function clear(block: Block): void {
    const names = block.columns.filter((name) => canBeWritten(kind, name));
    const must = names.filter((name) => emptied(kind, name) === undefined);
    if (must.length > 0) {
      toast(t('grid:cannotBeEmpty', { field: words.field(kind, must[0] ?? '') }), { tone: 'error' });
      return;
    }
    void list
      .read(block.from, block.to)
      .then((rows) => setMany(rows, Object.fromEntries(names.map((name) => [name, emptied(kind, name)]))))
      .catch(failed);
  }

  /** From the first row of the block; of a single row from the one above it. */
  function fill(block: Block): void {
    const from = block.to - block.from > 1 ? block.from : block.from - 1;
    if (from < 0) return;
    void list
      .read(from, block.to)
      .then(([first, ...others]) => {
        const names = block.columns.filter((name) => canBeWritten(kind, name));
        return first && setMany(others, Object.fromEntries(names.map((name) => [name, first[name]])));
      })
      .catch(failed);
  }

  return {
    setMany,
    cells: {
      canWrite: (row, name) => canWrite(kind, row, name),
      control: (row, name, edit) => (
        <CellControl
          key={`${row.id} ${name}`}
          kind={kind}
          row={row}
          name={name}
          edit={edit}
          onChosen={
            isOfMany(row) && optionsOf(name).length > 0
              ? (value) => void setSelected({ [name]: value })
              : undefined
          }
        />
      ),
      choose,
      clear,
      fill,
      paste: onPaste,
    },
  };
}
