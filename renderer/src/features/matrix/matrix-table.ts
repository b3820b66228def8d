import type { Matrix } from '../../../../shared/contract/matrix.ts';
import type { Table, TablePaper } from '../../../../shared/contract/tables.ts';
import { STANCE_MARKS } from '../../../../shared/domain/stances/marks.ts';
import { countOf, countsByGroup, type Count } from '../../../../shared/domain/stances/matrix.ts';
import { REGIONAL_GROUPS, STANCES, type RegionalGroup } from '../../../../shared/domain/vocabulary.ts';
import type { Language, Localized } from '../../../../shared/domain/languages.ts';
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
const ACROSS: Readonly<Record<TablePaper, number>> = { A4: 22, Letter: 20, A3: 35 };

const ALL = [...STANCES, 'notAsked'] as const;

/** What is shown of the matrix as it goes out: its marks, then the counts by action and by regional group. */
export function matrixTable(shown: Shown, words: MatrixWords, paper: TablePaper): Table {
  const { actions, rows, movedSince, about } = shown;
  const counts = actions.map((_action, at) => countOf(rows.map(({ cells }) => cells[at]?.stance ?? null)));
  return {
    title: words.title,
    about: [...about, legend(words)],
    aboutTitle: words.aboutTitle,
    language: words.language,
    columns: [text(words.participant), ...actions.map(({ number }) => text(number))],
    rows: rows.map(({ shortName, cells }) => [
      words.say(shortName),
      ...cells.map((cell) => mark(cell, movedSince)),
    ]),
    split: { named: 1, across: ACROSS[paper] },
    parts: [
      {
        title: words.byAction,
        columns: [
          text(words.number),
          text(words.action),
          ...ALL.map((stance) => ({ label: words.stance(stance), type: 'number' as const })),
          text(words.inWords),
        ],
        rows: actions.map(({ number, title }, at) => {
          const count = counts[at] ?? countOf([]);
          return [number, words.say(title), ...ALL.map((stance) => count[stance]), words.sentence(count)];
        }),
      },
      groupsPart(shown, words),
    ],
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
