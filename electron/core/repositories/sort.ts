import type { z } from 'zod';
import { invalid, problem } from '../../../shared/contract/errors.ts';
import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { listInput } from '../../../shared/contract/shapes/lists.ts';
import { collatorOf, localize, type Language } from '../../../shared/domain/languages.ts';
import type { FieldType } from '../../../shared/kinds/fields.ts';
import { snake, tableOf, textOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';
import { coreKind } from '../kinds/index.ts';
import { titlesOf } from './titles.ts';

type ListInput = z.output<typeof listInput>;
type Sort = ListInput['sort'];

/** Computed by SQLite for the one list that asks for it; 'title' stands for the field a kind is called by. */
export const MOMENTS: readonly string[] = ['createdAt', 'changedAt'];

/** Of a few values each, in which many rows are alike. */
const GROUPED: ReadonlySet<FieldType> = new Set(['choice', 'flag', 'date', 'ref', 'whole']);

export interface SortTerms {
  /** A WITH clause, or nothing. */
  readonly ranks: string;
  /** Of the ranks, in their order. */
  readonly parameters: readonly string[];
  readonly order: string;
  readonly group: Group | null;
}

/** What the rows of a group have in common, and in what order the groups come: SQL. */
export interface Group {
  readonly key: string;
  readonly order: string;
}

/**
 * What a list is ordered by: tables of ranks and ORDER BY terms. Enumerations sort in the order of their vocabulary,
 * names and titles as the language sorts them, numbers in them by what they count, nulls last; what is left the age decides, but among those that share a place,
 * and the id. Where the latest day comes first, so does what was recorded last of one day.
 */
export function sortTerms(
  reader: Reader,
  { kind, group, sort, language }: Pick<ListInput, 'kind' | 'group' | 'sort' | 'language'>,
): SortTerms {
  const table = tableOf(kind);
  const ranks: string[] = [];
  const parameters: string[] = [];
  const terms: string[] = [];
  const seen = new Set<string>();
  let isLatestFirst = false;
  const key = group && groupKey(kind, group.by);
  for (const { by, descending } of [...(group ? [group] : []), ...withNames(kind, sort)]) {
    const name = by === 'title' ? moduleOf(kind).title : by;
    const field = fieldsOf(kind)[name];
    if (!field && !MOMENTS.includes(name)) invalid(problem('sort', 'unknownField', { field: by }));
    // What is sorted by once has no order left that the same field could decide.
    if (seen.has(name)) continue;
    seen.add(name);
    const column = `${table}.${snake(name)}`;
    let term = column;
    // The day decides the group; within it the time still has a say.
    if (key !== null && terms.length === 0 && key !== column) {
      terms.push(`${key} ${descending ? 'DESC' : 'ASC'} NULLS LAST`);
      seen.delete(name);
      continue;
    }
    if (field?.type === 'choice' && field.choices) {
      const whens = field.choices.map((choice, rank) => `WHEN '${choice}' THEN ${rank}`).join(' ');
      term = `CASE ${column} ${whens} END`;
    } else if (field?.type === 'ref' && textTitle(field.refers)) {
      const target = kindSchema.parse(field.refers);
      const title = snake(moduleOf(target).title);
      term = `(SELECT natural(called.${title}) FROM ${tableOf(target)} AS called WHERE called.id = ${column})`;
    } else if (field?.type === 'localized' || field?.type === 'ref') {
      const target = field.type === 'ref' ? kindSchema.parse(field.refers) : kind;
      const alias = `rank_${ranks.length}`;
      ranks.push(`${alias} (id, place) AS MATERIALIZED (SELECT value, key FROM json_each(?))`);
      parameters.push(JSON.stringify(ranked(reader, target, language)));
      // Not a join: only for a subquery does SQLite always make an index of the ranks.
      const id = field.type === 'ref' ? column : `${table}.id`;
      term = `(SELECT place FROM ${alias} WHERE ${alias}.id = ${id})`;
    } else if (field?.type === 'text') {
      term = `natural(${column})`;
    }
    terms.push(`${term} ${descending ? 'DESC' : 'ASC'} NULLS LAST`);
    isLatestFirst = field?.type === 'date' && descending;
  }
  const age = `${table}.created_at ${isLatestFirst ? 'DESC' : 'ASC'}`;
  return {
    ranks: ranks.length > 0 ? `WITH ${ranks.join(', ')}` : '',
    parameters,
    group: key === null ? null : { key, order: terms[0] ?? key },
    order: [...terms, ...(seen.has('position') ? [] : [age]), `${table}.id`].join(', '),
  };
}

/** What the rows of a group have in common. */
function groupKey(kind: Kind, by: string): string {
  const { type } = fieldsOf(kind)[by] ?? {};
  const column = `${tableOf(kind)}.${snake(by)}`;
  if (type === 'wall' || type === 'instant') return `substr(${column}, 1, 10)`;
  if (type === undefined || !GROUPED.has(type)) invalid(problem('group', 'unknownField', { field: by }));
  return column;
}

/** Whoever is equal by what was asked for follows each other as on paper. */
function withNames(kind: Kind, sort: Sort): Sort {
  const { title } = moduleOf(kind);
  const isByName = sort.some(({ by }) => by === 'title' || by === title);
  if (sort.length === 0 || isByName || orderedKind(kind) === undefined) return sort;
  return [...sort, { by: title, descending: false }];
}

/** Whether a kind is called by a text in one language: then SQLite sorts by it as in that kind's own list. */
function textTitle(refers: string | undefined): boolean {
  const target = kindSchema.parse(refers);
  return fieldsOf(target)[moduleOf(target).title]?.type === 'text';
}

/** The kind whose own order the names of a kind's records follow: itself, or what they are called by. */
function orderedKind(kind: Kind): Kind | undefined {
  if (coreKind(kind).inOrder) return kind;
  const called = fieldsOf(kind)[moduleOf(kind).title];
  const target = called?.type === 'ref' ? kindSchema.parse(called.refers) : undefined;
  return target !== undefined && coreKind(target).inOrder ? target : undefined;
}

/** The ids of a kind's records in the order of what they are called. */
function ranked(reader: Reader, kind: Kind, language: Language): string[] {
  const source = orderedKind(kind);
  if (source !== undefined) return rankedBy(reader, kind, source, language);
  const { compare } = collatorOf(language);
  return [...titlesOf(reader, kind)]
    .map(([id, title]) => ({ id, title: localize(title, language) }))
    .sort((a, b) => compare(a.title, b.title))
    .map(({ id }) => id);
}

function rankedBy(reader: Reader, kind: Kind, source: Kind, language: Language): string[] {
  const inOrder = coreKind(source).inOrder?.(reader, language) ?? [];
  if (source === kind) return inOrder;
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const title = snake(moduleOf(kind).title);
  const sql = `SELECT id, ${title} AS called FROM ${tableOf(kind)} WHERE deleted = 0`;
  return reader
    .all(sql, [], (row) => ({ id: textOf(row, 'id'), place: places.get(textOf(row, 'called')) ?? -1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
