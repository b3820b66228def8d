import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { PrintRequestInput } from '../../shared/contract/shapes.ts';
import { LANGUAGES, type Language } from '../../shared/domain/languages.ts';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let documentId: string;
let versionId: string;
let reconveningId: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-print-'));
  program = await launch();
  await program.call('shell.openSample', {});
  const { call } = program;
  const [document] = (await call('record.list', { kind: 'document', where: { state: ['open'] } })).rows;
  documentId = document?.id ?? '';
  const versions = await call('record.list', {
    kind: 'documentVersion',
    where: { documentId: [documentId] },
    sort: [{ by: 'position', descending: true }],
  });
  versionId = versions.rows[0]?.id ?? '';
  const [reconvening] = (await call('record.list', { kind: 'reconvening', text: 'March 2024' })).rows;
  reconveningId = reconvening?.id ?? '';
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

async function save(name: string, request: PrintRequestInput): Promise<string> {
  const path = join(folder, name);
  await program.answerDialogs(path);
  expect((await program.call('shell.savePdf', request)).done).toBe(true);
  return path;
}

function tool(name: string, ...args: string[]): string {
  return execFileSync(name, args, { encoding: 'utf8' });
}

/** What a page says, its rows as rows. */
function pagesOf(path: string): string[] {
  return tool('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
}

function expectSound(path: string, size: RegExp): void {
  const info = tool('pdfinfo', path);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(size);
  tool('qpdf', '--check', path);
  expect(tool('qpdf', '--json', '--json-key=outlines', path)).toContain('"title"');
  const fonts = tool('pdffonts', path).split('\n').slice(2).filter(Boolean);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) {
    expect(font).not.toContain('Type 3');
    // Embedded, a subset, with a map to Unicode, and one of the program's own but for the page number's.
    expect(font).toMatch(/ yes yes yes /);
    expect(font).toMatch(/\+(NotoSans|IBMPlexSansArabic|DejaVuSans|LiberationSans|Helvetica|Arial)/);
  }
}

const A4 = /Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/;
const LETTER = /Page size:\s+612 x 792 pts \(letter\)/;

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

/** Points of a millimetre. */
const MM = 72 / 25.4;

/** What stands in the column of names of one page. */
function nameColumn(path: string, page: number, language: Language): string {
  const width = Number(/Page size:\s+([\d.]+)/.exec(tool('pdfinfo', path))?.[1]);
  const [margin, number, name] = [14 * MM, 13 * MM, 49 * MM];
  const x = language === 'ar' ? width - margin - number - name : margin + number;
  const crop = ['-x', x, '-y', 0, '-W', name, '-H', 2000].map((one) =>
    String(typeof one === 'number' ? Math.round(one) : one),
  );
  return tool('pdftotext', '-f', String(page), '-l', String(page), ...crop, path, '-');
}

/** Without marks of direction, forms of presentation, spaces and hyphens at the ends of lines, which a reader adds and drops as it likes. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Pd}\s]/gu, '')
    .replaceAll('’', "'");
}

/** Whether a name stands in a text. In Arabic the reader gives the letters of a ligature in the other order: there, the same letters side by side. */
function holds(text: string, name: string, language: Language): boolean {
  const [all, wanted] = [letters(text), letters(name)];
  if (language !== 'ar') return all.includes(wanted);
  const sorted = (one: string): string => [...one].sort().join('');
  const same = sorted(wanted);
  return Array.from(all).some((_letter, at) => sorted(all.slice(at, at + wanted.length)) === same);
}

/** What a screen reader is told: one title, a table with a heading for each column and a row for each participant. */
function expectStructure(path: string, { columns, rows }: { columns: number; rows: number }): void {
  const tags = tool('pdfinfo', '-struct', path)
    .split('\n')
    .map((line) => line.trim().split(' ')[0]);
  const count = (tag: string): number => tags.filter((one) => one === tag).length;
  expect(count('H1')).toBe(1);
  expect(count('Table')).toBe(1);
  expect(count('TH')).toBe(columns);
  // The head of the table, with what is signed above it, and its foot are rows too.
  expect(count('TR')).toBe(rows + 3);
}

/** The numbers of the number column in the order of pages and of heights. */
function rowTops(path: string): { page: number; row: number; top: number }[] {
  const boxes = tool('pdftotext', '-bbox', path, '-').split('<page ').slice(1);
  return boxes.flatMap((text, page) => {
    const width = Number(/width="([\d.]+)"/.exec(text)?.[1]);
    const words = [...text.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(\d+)</g)];
    return words
      .map(([, xMin, yMin, xMax, row]) => ({
        page,
        row: Number(row),
        top: Number(yMin),
        edge: Math.min(Number(xMin), width - Number(xMax)),
      }))
      .filter(({ edge }) => edge < 70)
      .toSorted((a, b) => a.top - b.top);
  });
}

test('agenda, list of participants and tally are sound on both papers', async () => {
  for (const [paper, size] of [
    ['A4', A4],
    ['Letter', LETTER],
  ] as const) {
    const common = { language: 'en', paper } as const;
    for (const request of [
      { document: 'agenda', reconveningId, ...common },
      { document: 'participants', reconveningId, ...common },
      { document: 'tally', documentId, ...common },
    ] as const) {
      const path = await save(`${request.document}-${paper}.pdf`, request);
      expectSound(path, size);
      const pages = pagesOf(path);
      pages.forEach((page, at) => expect(page).toContain(`${at + 1}/${pages.length}`));
    }
  }
});

for (const language of LANGUAGES) {
  test(`nothing stands on anything else, and every page has its document's name and something of it, in ${language}`, async () => {
    const common = { language, paper: 'A4' } as const;
    const { call } = program;
    const { id: sheetId } = await call('signOff.issue', { documentId, versionId, ...common });
    for (const request of [
      { document: 'agenda', reconveningId, audience: 'internal', ...common },
      { document: 'participants', reconveningId, ...common },
      { document: 'participants', ...common },
      { document: 'signOff', sheetId, ...common },
      { document: 'tally', documentId, ...common },
    ] as const) {
      const path = await save(`whole-${request.document}-${language}.pdf`, request);
      expect(overlaps(path)).toEqual([]);
      const { title } = await call('print.model', request);
      const pages = pagesOf(path);
      for (const [at, page] of pages.entries()) {
        // The reader puts the lines of a long title apart: its words are looked for.
        for (const word of title?.text.match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(holds(page, word, language), `${word} in ${request.document}, page ${at + 1}`).toBe(true);
      }
      // The last page has more than what follows a list.
      if (request.document === 'tally') {
        expect(rowTops(path).filter(({ page }) => page === pages.length - 1).length).toBeGreaterThan(1);
      }
    }
  });
}

/** Words that are printed over others, by what a reader finds where: more than the edge of a letter. */
function overlaps(path: string): string[] {
  const EDGE = 1.5;
  return tool('pdftotext', '-bbox', path, '-')
    .split('<page ')
    .slice(1)
    .flatMap((text, page) => {
      const found = text.matchAll(
        /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
      );
      const words = [...found].map(([, x, y, toX, toY, word = '']) => ({
        word,
        x: Number(x),
        toX: Number(toX),
        // What is above and below a letter in its line belongs to the font.
        y: Number(y) + (Number(toY) - Number(y)) / 4,
        toY: Number(toY) - (Number(toY) - Number(y)) / 4,
      }));
      // Full-width signs that follow each other are set closer than they say.
      const visible = words.filter(({ word }) => /[\p{L}\p{N}\p{So}]/u.test(word));
      return visible.flatMap((one, at) =>
        visible
          .slice(at + 1)
          .filter((other) => Math.min(one.toX, other.toX) - Math.max(one.x, other.x) > EDGE)
          .filter((other) => Math.min(one.toY, other.toY) - Math.max(one.y, other.y) > EDGE)
          .map((other) => `${one.word} and ${other.word} on page ${page + 1}`),
      );
    });
}

for (const language of LANGUAGES) {
  test(`a list of participants in ${language}: each delegation once, in its order, none of its words cut`, async () => {
    const request = { document: 'participants', reconveningId, language, paper: 'A4' } as const;
    const path = await save(`list-${language}.pdf`, request);
    expectSound(path, A4);
    const model = await program.call('print.model', request);
    if (model.document !== 'participants') throw new Error('not a list');
    expect(model.rows.length).toBeGreaterThan(20);
    // What a screen reader is told of each delegation, in the order in which it is told.
    const names = [...tool('pdfinfo', '-struct-text', path).matchAll(/H3[^]*?"([^"]*)"/g)];
    expect(names).toHaveLength(model.rows.length);
    // A line that is broken is told in pieces, and Arabic letters singly.
    if (language !== 'ar') {
      names.forEach(([, name = ''], at) => {
        expect(letters(model.rows[at]?.shortName ?? '').startsWith(letters(name)), name).toBe(true);
      });
    }
    const all = letters(pagesOf(path).join(' '));
    for (const { shortName } of model.rows) {
      expect(holds(all, shortName, language), shortName).toBe(true);
    }
  });
}

test('a programme for the public has nothing of a session by invitation, and says the zone of one elsewhere', async () => {
  const { call } = program;
  const { rows } = await call('record.list', { kind: 'session', where: { reconveningId: [reconveningId] } });
  const [shown, hidden] = rows.filter(({ status }) => status === 'confirmed');
  const update = (id: string | undefined, values: Record<string, unknown>) =>
    call('record.update', { kind: 'session', id: id ?? '', values });
  await update(hidden?.id, { access: 'invitation', title: { en: 'Behind closed doors' } });
  await update(shown?.id, { access: 'open', zone: 'Asia/Tokyo', title: { en: 'From afar' } });
  const print = async (audience: 'public' | 'invited') =>
    pagesOf(
      await save(`${audience}.pdf`, {
        document: 'agenda',
        reconveningId,
        audience,
        language: 'en',
        paper: 'A4',
      }),
    ).join('\n');
  const forAll = await print('public');
  expect(forAll).not.toContain('Behind closed doors');
  expect(forAll).toMatch(/From afar\s.*Tokyo time/);
  const forInvited = await print('invited');
  expect(forInvited).toContain('Behind closed doors');
  expect(forInvited).toContain('For those invited');
});

test('two papers at once are each drawn on a page of their own', async () => {
  const common = { reconveningId, paper: 'A4' } as const;
  const [agenda, list] = await Promise.all([
    program.call('shell.preview', { document: 'agenda', language: 'en', ...common }),
    program.call('shell.preview', { document: 'participants', language: 'ar', ...common }),
  ]);
  const alone = await program.call('shell.preview', { document: 'agenda', language: 'en', ...common });
  expect(agenda.pages).toBe(alone.pages);
  expect(list.pages).toBeGreaterThan(0);
  expect(list.bytes).not.toBe(agenda.bytes);
});

test('a folder that is not there is said, and nothing half-made is left', async () => {
  await program.answerDialogs(join(folder, 'missing', 'agenda.pdf'));
  const answer = await program.ask('shell.savePdf', {
    document: 'agenda',
    reconveningId,
    language: 'en',
    paper: 'A4',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'IO' } });
});

test('an agenda in Arabic has its titles in Arabic, and those that it lacks in English', async () => {
  const request = { document: 'agenda', reconveningId, language: 'ar', paper: 'A4' } as const;
  const path = await save('agenda-ar.pdf', request);
  expectSound(path, A4);
  const text = pagesOf(path).join('\n');
  const model = await program.call('print.model', request);
  if (model.document !== 'agenda') throw new Error('not an agenda');
  const said = model.sessions.flatMap(({ title, lines }) => [title, ...lines.map((line) => line.title)]);
  expect(new Set(said.map(({ language }) => language))).toEqual(new Set(['ar', 'en']));
  // The reader puts the lines of a long title apart: its words are looked for.
  for (const { text: title, language } of said) {
    for (const word of title.split(' '))
      expect(holds(text, word, language), `${word} of ${title}`).toBe(true);
  }
  const { length } = await program.call('print.untranslated', request);
  expect(length).toBeGreaterThan(0);
});

test('a release prints to the letter what it said, whatever was planned since', async () => {
  const { call } = program;
  const made = await call('release.make', { reconveningId, languages: ['en', 'ar'], paper: 'A4' });
  const request = { document: 'release', releaseId: made.id, paper: 'A4' } as const;
  const texts = async (name: string): Promise<string[]> => {
    const english = await save(`${name}-en.pdf`, { ...request, language: 'en' });
    const arabic = await save(`${name}-ar.pdf`, { ...request, language: 'ar' });
    return [english, arabic].flatMap(pagesOf);
  };
  const before = await texts('release-before');
  expectSound(join(folder, 'release-before-ar.pdf'), A4);
  for (const page of before.slice(0, 1)) expect(page).toContain('Release 1');

  const { rows } = await call('record.list', { kind: 'session', where: { reconveningId: [reconveningId] } });
  for (const { id } of rows) {
    await call('record.update', { kind: 'session', id, values: { title: { en: 'Something else' } } });
  }
  await call('session.moveTo', { id: rows[0]?.id ?? '', startWall: '2024-03-15T08:00' });
  await call('record.update', { kind: 'reconvening', id: reconveningId, values: { title: { en: 'Other' } } });
  expect(await texts('release-after')).toEqual(before);

  const next = await call('release.make', { reconveningId, languages: ['en'], paper: 'A4' });
  expect(next.label).toContain('1/Rev.1');
  const changed = await save('release-rev1.pdf', { ...request, releaseId: next.id, language: 'en' });
  expect(pagesOf(changed).join('')).toContain('1/Rev.1');
  expect(pagesOf(changed).join('')).toContain('Something else');
});

test('a tally says who endorsed with what reservation, and to which paragraphs', async () => {
  const { call } = program;
  const { standings } = await call('tally.get', { documentId, audience: 'public' });
  const endorsed = standings.find(({ position }) => position === 'endorsed');
  const paragraphs = await call('record.list', { kind: 'paragraph', where: { versionId: [versionId] } });
  const [first, second] = paragraphs.rows;
  await call('endorsement.record', {
    documentId,
    participantIds: [endorsed?.participantId ?? ''],
    date: endorsed?.lastStep ?? '',
    steps: [{ axis: 'qualification', value: 'reservation' }],
    paragraphIds: [first?.id ?? '', second?.id ?? ''],
  });
  const path = await save('reserved.pdf', { document: 'tally', documentId, language: 'fr', paper: 'A4' });
  const all = letters(pagesOf(path).join(' '));
  expect(all).toContain(letters(`Réserve : ${String(first?.['label'])},`));
});
