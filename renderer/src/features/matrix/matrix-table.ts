import type { Matrix } from '../../../../shared/contract/matrix.ts';
import type { Table, TablePaper } from '../../../../shared/contract/tables.ts';
import { STANCE_MARKS } from '../../../../shared/domain/stances/marks.ts';
import { countOf, countsByGroup, type Count } from '../../../../shared/domain/stances/matrix.ts';
import { REGIONAL_GROUPS, STANCES, type RegionalGroup } from '../../../../shared/domain/vocabulary.ts';
import { listed, type Language, type Localized } from '../../../../shared/domain/languages.ts';
import { entriesOf } from '../../../../shared/typing.ts';
import type { MatrixRow } from './narrowed.ts';

/** How what goes out is said. */
export interface MatrixWords {
  readonly language: Language;
  readonly title: string;
  readonly aboutTitle: string;
  readonly participant: string;
  readonly number: string;
  readonly action: string;
  readonly byAction: string;
  readonly byGroup: string;
  readonly noGroup: string;
  readonly inWords: string;
  readonly unaskedActions: (count: number, names: string) => string;
  readonly unaskedParticipants: (count: number, names: string) => string;
  readonly stance: (stance: keyof Count) => string;
  readonly group: (group: RegionalGroup) => string;
  readonly sentence: (count: Count) => string;
  readonly say: (text: Localized) => string;
}

interface Shown {
  readonly actions: Matrix['actions'];
  readonly rows: readonly MatrixRow[];
  readonly movedSince: string | null;
  /** What it was narrowed to, and as at when; a line each. */
  readonly about: readonly string[];
}

/** Actions beside the names, on a sheet that lies on its long side. */
const ACROSS: Readonly<Record<TablePaper, number>> = { A4: 32, Letter: 29, A3: 50 };

const ALL = [...STANCES, 'notAsked'] as const;

/**
 * What is shown of the matrix as it goes out: its marks, then the counts by action and by regional group. On paper, who was
 * asked of none of the actions, and the actions of which nobody was, are a line each: a sheet of dots says nothing more.
 *
 * @param paper null: it goes into a file, which has everything
 */
export function matrixTable(shown: Shown, words: MatrixWords, paper: TablePaper | null): Table {
  const { about } = shown;
  const isAsked = (cell: MatrixRow['cells'][number] | undefined): boolean => (cell ?? null) !== null;
  const rows = shown.rows.filter(({ cells }) => paper === null || cells.some(isAsked));
  const asked = shown.actions
    .map((_action, at) => at)
    .filter((at) => paper === null || rows.some(({ cells }) => isAsked(cells[at])));
  return {
    title: words.title,
    about: [...about, legend(words)],
    aboutTitle: words.aboutTitle,
    language: words.language,
    columns: [text(words.participant), ...asked.map((at) => text(shown.actions[at]?.number ?? ''))],
    rows: rows.map(({ shortName, cells }) => [
      words.say(shortName),
      ...asked.map((at) => mark(cells[at] ?? null, shown.movedSince)),
    ]),
    // A file has no sheets, and keeps the names in sight.
    split: { named: 1, across: ACROSS[paper ?? 'A3'] },
    ...(paper === null ? {} : { below: belowOf(shown, words, { rows, asked }) }),
    // What the counts say is said again in words where there is room.
    parts: [actionsPart(shown, words, paper === null || paper === 'A3'), groupsPart(shown, words)],
  };
}

/** What is left out of the table on paper, in a line each. */
function belowOf(
  { actions, rows }: Shown,
  words: MatrixWords,
  kept: { readonly rows: readonly MatrixRow[]; readonly asked: readonly number[] },
): string[] {
  const names = rows.filter((row) => !kept.rows.includes(row)).map(({ shortName }) => words.say(shortName));
  const numbers = actions.flatMap(({ number }, at) => (kept.asked.includes(at) ? [] : [number]));
  return [
    ...(numbers.length > 0 ? [words.unaskedActions(numbers.length, listed(words.language, numbers))] : []),
    ...(names.length > 0 ? [words.unaskedParticipants(names.length, listed(words.language, names))] : []),
  ];
}

function actionsPart(
  { actions, rows }: Shown,
  words: MatrixWords,
  hasWords: boolean,
): NonNullable<Table['parts']>[number] {
  return {
    title: words.byAction,
    columns: [
      text(words.number),
      text(words.action),
      ...ALL.map((stance) => ({ label: words.stance(stance), type: 'number' as const })),
      ...(hasWords ? [text(words.inWords)] : []),
    ],
    rows: actions.map(({ number, title }, at) => {
      const count = countOf(rows.map(({ cells }) => cells[at]?.stance ?? null));
      const counted = ALL.map((stance) => count[stance]);
      return [number, words.say(title), ...counted, ...(hasWords ? [words.sentence(count)] : [])];
    }),
  };
}

const text = (label: string): Table['columns'][number] => ({ label, type: 'text' });

/** What was said after the day that is asked for has a star. */
function mark(cell: MatrixRow['cells'][number], movedSince: string | null): string {
  if (!cell) return STANCE_MARKS.notAsked;
  return `${STANCE_MARKS[cell.stance]}${movedSince !== null && cell.date > movedSince ? '*' : ''}`;
}

function legend(words: MatrixWords): string {
  return ALL.map((stance) => `${STANCE_MARKS[stance]} ${words.stance(stance)}`).join(', ');
}

function groupsPart({ actions, rows }: Shown, words: MatrixWords): NonNullable<Table['parts']>[number] {
  const shown = [...REGIONAL_GROUPS, null].filter((group) =>
    rows.some(({ regionalGroup }) => regionalGroup === group),
  );
  return {
    title: words.byGroup,
    columns: [
      text(words.number),
      ...shown.map((group) => text(group === null ? words.noGroup : words.group(group))),
    ],
    rows: actions.map(({ number }, at) => [
      number,
      ...countsByGroup(rows, REGIONAL_GROUPS, at).map(({ count }) => inMarks(count)),
    ]),
  };
}

/** “● 3, × 1”: those alone that anybody is. */
function inMarks(count: Count): string {
  return entriesOf(count)
    .filter(([, number]) => number > 0)
    .map(([stance, number]) => `${STANCE_MARKS[stance]} ${number}`)
    .join(', ');
}
