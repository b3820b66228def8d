import { expect, test } from 'vitest';
import { matrixTable, type MatrixWords } from '../../../renderer/src/features/matrix/matrix-table.ts';
import { narrowed, type MatrixRow } from '../../../renderer/src/features/matrix/narrowed.ts';
import { tableSchema } from '../../../shared/contract/tables.ts';
import type { Stance } from '../../../shared/domain/vocabulary.ts';

const words: MatrixWords = {
  language: 'en',
  title: 'Who stands where',
  aboutTitle: 'About',
  participant: 'Participant',
  number: 'No.',
  action: 'Action',
  byAction: 'By action',
  byGroup: 'By group',
  noGroup: 'In none',
  inWords: 'In words',
  unaskedActions: (count, names) => `Nobody was asked about ${count}: ${names}`,
  unaskedParticipants: (count, names) => `${count} were not asked: ${names}`,
  stance: (stance) => stance,
  group: (group) => group,
  sentence: ({ support, silent, notAsked }) => `${support} support, ${silent} silent, ${notAsked} not asked`,
  say: ({ en = '' }) => en,
};
const ACTIONS = ['1', '2'].map((number) => ({
  id: number,
  number,
  title: { en: `Action ${number}` },
  state: 'proposed' as const,
  groupId: null,
  count: { support: 0, live_with: 0, with_changes: 0, oppose: 0, silent: 0, notAsked: 0 },
}));

function row(name: string, cells: readonly (Stance | null)[], values: Partial<MatrixRow> = {}): MatrixRow {
  return {
    id: name,
    participantKind: 'state',
    shortName: { en: name },
    iso3: null,
    unStatus: 'member',
    regionalGroup: 'African',
    role: null,
    cells: cells.map((stance) => stance && { stance, date: '2024-03-10', wording: null }),
    ...values,
  };
}
const ROWS = [
  row('Ghana', ['support', null]),
  row('Kenya', ['silent', 'oppose'], { role: 'co_lead' }),
  row('WCO', ['support', 'with_changes'], { regionalGroup: null }),
];

test('what goes out has the marks of the screen, then the counts and their sentence by action, and by group', () => {
  const shown = { actions: ACTIONS, rows: ROWS, movedSince: '2024-03-09', about: ['As at noon'] };
  const table = matrixTable(shown, words, null);
  expect(tableSchema.parse(table)).toEqual(table);
  expect(table.columns.map(({ label }) => label)).toEqual(['Participant', '1', '2']);
  expect(table.rows).toEqual([
    ['Ghana', '●*', '·'],
    ['Kenya', '–*', '×*'],
    ['WCO', '●*', '◐*'],
  ]);
  const [byAction, byGroup] = table.parts ?? [];
  expect(byAction?.rows).toEqual([
    ['1', 'Action 1', 2, 0, 0, 0, 1, 0, '2 support, 1 silent, 0 not asked'],
    ['2', 'Action 2', 0, 0, 1, 1, 0, 1, '0 support, 0 silent, 1 not asked'],
  ]);
  expect(byGroup?.columns.map(({ label }) => label)).toEqual(['No.', 'African', 'In none']);
  expect(byGroup?.rows).toEqual([
    ['1', '● 1, – 1', '● 1'],
    ['2', '× 1, · 1', '◐ 1'],
  ]);
});

test('without a day nothing has a star, and a large paper has room for more actions', () => {
  const shown = { actions: ACTIONS, rows: ROWS, movedSince: null, about: [] };
  expect(matrixTable(shown, words, 'A3').rows[0]).toEqual(['Ghana', '●', '·']);
  const across = (['A4', 'A3'] as const).map((paper) => matrixTable(shown, words, paper).split?.across ?? 0);
  expect(across[1]).toBeGreaterThan(across[0] ?? 0);
});

test('the matrix is narrowed by role, to who was not asked, and to what has moved since a day', () => {
  const wanted = {
    text: '',
    role: null,
    region: null,
    isUnasked: false,
    movedSince: null,
    isMoved: false,
    language: 'en',
    on: '2024-03-20',
  } as const;
  const names = (change: object) => narrowed(ROWS, { ...wanted, ...change }).map(({ id }) => id);
  expect(names({})).toEqual(['Ghana', 'Kenya', 'WCO']);
  expect(names({ role: 'co_lead' })).toEqual(['Kenya']);
  expect(names({ isUnasked: true })).toEqual(['Ghana']);
  expect(names({ movedSince: '2024-03-09', isMoved: true })).toHaveLength(3);
  expect(names({ movedSince: '2024-03-10', isMoved: true })).toEqual([]);
});

test('on paper what nobody was asked, and who was asked nothing, is a line each; a file has all of it', () => {
  const rows = [...ROWS, row('Peru', [null, null]), row('Chad', [null, null])];
  const actions = [
    ...ACTIONS,
    ...ACTIONS.map((one) => ({ ...one, id: `${one.id}0`, number: `${one.number}0` })),
  ];
  const wide = rows.map((one) => ({ ...one, cells: [...one.cells, null, null] }));
  const shown = { actions, rows: wide, movedSince: null, about: [] };
  const table = matrixTable(shown, words, 'A4');
  expect(tableSchema.parse(table)).toEqual(table);
  expect(table.columns.map(({ label }) => label)).toEqual(['Participant', '1', '2']);
  expect(table.rows.map(([name]) => name)).toEqual(['Ghana', 'Kenya', 'WCO']);
  expect(table.below).toEqual(['Nobody was asked about 2: 10, 20', '2 were not asked: Peru, Chad']);
  // Every action and everybody is counted all the same.
  expect(table.parts?.[0]?.rows.map((cells) => cells.slice(-1))).toEqual([[2], [3], [5], [5]]);
  expect(matrixTable(shown, words, null).rows).toHaveLength(5);
  // By this a workbook keeps the names in sight.
  expect(matrixTable(shown, words, null).split?.named).toBe(1);
  expect(matrixTable(shown, words, null).below).toBeUndefined();
});
