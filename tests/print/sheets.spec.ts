import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import type { Program } from '../support/electron.ts';
import {
  A4,
  expectSound,
  expectStructure,
  holds,
  LETTER,
  nameColumn,
  pagesOf,
  rowTops,
} from '../support/pdf.ts';
import { openSamplePapers, type SamplePapers } from '../support/sample-papers.ts';

test.describe.configure({ mode: 'serial' });

let papers: SamplePapers;
let program: Program;
let documentId: string;
let versionId: string;
let save: SamplePapers['save'];

test.beforeAll(async () => {
  papers = await openSamplePapers();
  ({ program, documentId, versionId, save } = papers);
});

test.afterAll(() => papers.close());

for (const language of LANGUAGES) {
  for (const [paper, size] of [
    ['A4', A4],
    ['Letter', LETTER],
  ] as const) {
    test(`a sign-off sheet in ${language} on ${paper}: every row once, foot and page on every page`, async () => {
      const { call } = program;
      const issued = await call('signOff.issue', { documentId, versionId, language, paper });
      const path = await save(`sheet-${language}-${paper}.pdf`, {
        document: 'signOff',
        sheetId: issued.id,
        language,
        paper,
      });
      expectSound(path, size);
      const pages = pagesOf(path);
      expect(pages.length).toBeGreaterThan(1);
      const model = await call('print.model', { document: 'signOff', sheetId: issued.id, language, paper });
      if (model.document !== 'signOff') throw new Error('not a sheet');
      expect(model.rows).toHaveLength(issued.rows);

      const heights = rowTops(path);
      expect(heights.map(({ row }) => row)).toEqual(model.rows.map(({ row }) => row));
      // A name that is whole on the page of its number: the row is not broken.
      const columns = pages.map((_page, at) => nameColumn(path, at + 1, language));
      for (const { page, row } of heights) {
        const name = model.rows[row - 1]?.shortName ?? '';
        expect(holds(columns[page] ?? '', name, language), `${row} ${name} on page ${page + 1}`).toBe(true);
      }
      expectStructure(path, { columns: 5, rows: model.rows.length });
      pages.forEach((page, at) => {
        expect(page).toContain(`${at + 1}/${pages.length}`);
        expect(page).toContain(model.sheetNumber);
        // Whoever signs on the last page signs something that has a name.
        expect(holds(page, model.title?.text ?? '', language), `title on page ${at + 1}`).toBe(true);
      });
    });
  }
}
