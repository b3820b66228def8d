import type { InputOf } from '../../../../../shared/contract/contract.ts';
import { moduleOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import {
  NOT_UNDERSTOOD,
  understand,
  type NotUnderstood,
  type Understood,
  type Vocabulary,
} from '../../../../../shared/domain/block/understand.ts';
import { sameValue } from '../../../../../shared/domain/history/change.ts';
import type { Language } from '../../../../../shared/domain/languages.ts';
import { withEndAlong } from '../../../../../shared/domain/time/slot.ts';
import { isOneOf } from '../../../../../shared/typing.ts';
import type { FormValues, Row } from '../../../kinds/view.ts';
import { changesOf } from '../cells/index.ts';
import { canWrite } from '../fields/index.ts';
import { makesAlong, type Target } from './columns.ts';

/** A row of a block as it was understood. */
export interface PlannedRow {
  readonly id: string;
  /** The record that it changes; null: it is a new one. */
  readonly target: Row | null;
  readonly texts: readonly string[];
  /** By column; null where a cell is empty, which leaves the field as it is, or its column is left out. */
  readonly cells: readonly (Understood | null)[];
}

interface PlanInput {
  readonly kind: Kind;
  readonly texts: readonly (readonly string[])[];
  readonly targets: readonly (Target | null)[];
  /** The records that the first rows change. */
  readonly over: readonly Row[];
  readonly language: Language;
  readonly words: Vocabulary;
}

export function planOf({ kind, texts, targets, over, language, words }: PlanInput): PlannedRow[] {
  return texts.map((row, at): PlannedRow => {
    const target = over[at] ?? null;
    const cells = targets.map((column, index): Understood | null => {
      const text = row[index] ?? '';
      if (column === null || text === '') return null;
      const meaning = {
        field: column.field,
        language,
        present: target?.[column.name],
        makesNew: target === null && makesAlong(column.field),
      };
      const understood = understand(text, meaning, words);
      if (target === null || (column.through === null && canWrite(kind, target, column.name)))
        return understood;
      // What stands so already need not be written.
      const isSame = 'value' in understood && sameValue(understood.value, target[column.name] ?? null);
      return isSame ? null : { fault: 'notHere' };
    });
    return { id: String(at), target, texts: row, cells };
  });
}

export function faultOf(cell: Understood | null | undefined): NotUnderstood | null {
  return cell && 'fault' in cell && isOneOf(NOT_UNDERSTOOD, cell.fault) ? cell.fault : null;
}

interface ChangeMany {
  readonly changes: NonNullable<InputOf<'record.changeMany'>['changes']>;
  readonly rows: NonNullable<InputOf<'record.changeMany'>['rows']>;
}

/** What a plan amounts to, and which of its rows each change and each new record came from. */
export function commandOf(
  plan: readonly PlannedRow[],
  targets: readonly (Target | null)[],
  preset: FormValues,
): ChangeMany & { readonly changedRows: readonly number[]; readonly newRows: readonly number[] } {
  const changes: ChangeMany['changes'] = [];
  const rows: ChangeMany['rows'] = [];
  const changedRows: number[] = [];
  const newRows: number[] = [];
  for (const [at, row] of plan.entries()) {
    const { values, alongside } = valuesOf(row, targets);
    if (row.target) {
      const changed = changesOf(row.target, values);
      if (Object.keys(changed).length === 0) continue;
      changes.push({ id: row.target.id, values: changed });
      changedRows.push(at);
    } else if (Object.keys(values).length > 0 || Object.keys(alongside).length > 0) {
      rows.push({ values: { ...preset, ...withEndAlong(values, preset) }, alongside });
      newRows.push(at);
    }
  }
  return { changes, rows, changedRows, newRows };
}

function valuesOf(row: PlannedRow, targets: readonly (Target | null)[]) {
  const values: Record<string, unknown> = {};
  const made: Record<string, Record<string, unknown>> = {};
  for (const [index, target] of targets.entries()) {
    const cell = row.cells[index];
    if (!target || !cell) continue;
    if ('made' in cell) {
      const title = moduleOf(kindSchema.parse(target.field.refers)).title;
      made[target.name] = { ...made[target.name], [title]: cell.made };
    } else if ('value' in cell) {
      if (target.through === null) values[target.name] = cell.value;
      else made[target.through] = { ...made[target.through], [target.own]: cell.value };
    }
  }
  // What is said of somebody who is known already is not written over what is known.
  const alongside = Object.fromEntries(
    Object.entries(made).flatMap(([name, one]) => (name in values ? [] : [[name, [one]]])),
  );
  return { values, alongside };
}
