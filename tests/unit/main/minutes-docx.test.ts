import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { minutesDocx } from '../../../electron/main/word/minutes-docx.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import { convert, paragraphsIn } from '../../support/office.ts';
import { FOOT, MODELS, SAID } from './minutes-to-write.ts';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
/** What no file of an office program can hold, and marks that turn around whatever stands behind them. */
const CRAFTED = {
  ...MODELS.en,
  title: {
    text: 'One\uFFFE\uFFFF\uFDD0\uD800\u0000\u{1FFFE} \u2069\u202Eowt\u2067 end',
    language: 'en' as const,
  },
};
const DOCUMENTS = { ...MODELS, crafted: CRAFTED };
type Known = keyof typeof DOCUMENTS;
const KNOWN = [...LANGUAGES, 'crafted'] as const;

/** Each document as LibreOffice reads it: its text, and its own format with every style. */
const read: { readonly [L in Known]: { text: string[]; xml: string } } = {
  en: { text: [], xml: '' },
  fr: { text: [], xml: '' },
  ar: { text: [], xml: '' },
  crafted: { text: [], xml: '' },
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reconvene-docx-'));
  try {
    const paths: string[] = [];
    for (const known of KNOWN) {
      const path = join(folder, `${known}.docx`);
      const model = DOCUMENTS[known];
      await writeFile(path, await minutesDocx(model, await wordsOf(model.language)));
      paths.push(path);
    }
    const texts = await convert(paths, 'txt');
    const documents = await convert(paths, 'fodt');
    for (const [at, known] of KNOWN.entries()) {
      read[known].text = paragraphsIn(await readFile(texts[at] ?? '', 'utf8'));
      read[known].xml = await readFile(documents[at] ?? '', 'utf8');
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Marks of direction are seen by nobody, and spaces that do not break are spaces. */
const plain = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/\s/g, ' ');

describe('minutes for a word processor', () => {
  test.each(LANGUAGES)('say what their model says, in its order and nothing else, in %s', (language) => {
    expect(read[language].text.map(plain)).toEqual(SAID[language].map(plain));
  });

  test('are read with a title that no such file could hold, which turns nothing around but itself', () => {
    const { text, xml } = read.crafted;
    expect(text.map(plain)).toEqual(
      SAID.en.map((line) => (line === SAID.en[3] ? 'One owt end' : plain(line))),
    );
    const title = 'One \u202Eowt\u2067 end\u2069\u202C';
    expect(text[3]).toBe(title);
    expect(xml).toContain(`<dc:title>Minutes: ${title}</dc:title>`);
    expect(textIn(footOf(xml))).toContain(`${title} · Release 1/Rev.1`);
  });

  test('have headings, lists and tables that are such, and heads that are repeated', () => {
    const { xml } = read.en;
    expect(headingsIn(xml)).toEqual(['1 Attendance', '1 1 Precursors', '2 1 (a) Figures', '1 Under no item']);
    expect(count(xml, '<text:list-item')).toBe(1);
    expect(count(xml, '<table:table ')).toBe(3);
    expect(count(xml, '<table:table-header-rows>')).toBe(3);
    expect(count(xml, 'fo:keep-together="always"')).toBeGreaterThan(0);
  });

  test('have lines as high as their letters: those of a long title do not stand on each other', () => {
    const heights = [...read.en.xml.matchAll(/fo:line-height="([^"]*)"/g)].map(([, height]) => height);
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toMatch(/^\d+%$/);
  });

  test('say at the foot of every page which edition they are and which page it is', () => {
    const { xml } = read.en;
    const foot = plain(footOf(xml));
    expect(foot).toContain(FOOT);
    expect(foot).toContain('<text:page-number');
    expect(foot).toContain('<text:page-count');
  });

  test('go from right to left in Arabic, but for what was typed from left to right', () => {
    const { xml } = read.ar;
    const paragraphs = directionsIn(xml);
    for (const { text, mode } of paragraphs) {
      const isTyped = ['Mexico reported.', 'Ghana asked for more.'].includes(plain(text));
      expect(mode, text).toBe(isTyped ? 'lr-tb' : 'rl-tb');
    }
    expect(paragraphs.length).toBeGreaterThan(20);
    const tables = xml.match(/<style:table-properties [^>]*table:align[^>]*>/g) ?? [];
    expect(tables).toHaveLength(3);
    for (const table of tables) expect(table).toContain('style:writing-mode="rl-tb"');
    for (const { mode } of directionsIn(read.en.xml)) expect(mode).not.toBe('rl-tb');
  });
});

const count = (xml: string, part: string): number => xml.split(part).length - 1;
const textIn = (xml: string): string => xml.replace(/<[^>]*>/g, '');
const footOf = (xml: string): string =>
  xml.slice(xml.indexOf('<style:footer>'), xml.indexOf('</style:footer>'));
const bodyOf = (xml: string): string => xml.slice(xml.indexOf('<office:body>'));

/** The level and the words of each heading. */
function headingsIn(xml: string): string[] {
  const found = bodyOf(xml).matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g);
  return [...found].map(([, level, text = '']) => plain(`${level} ${textIn(text)}`));
}

/** Each paragraph that says something, and the direction that its style gives it. */
function directionsIn(xml: string): { text: string; mode: string | undefined }[] {
  const styles = xml.matchAll(/<style:style style:name="(P\d+)".*?<\/style:style>/gs);
  const modes = new Map(
    [...styles].map(([style, name]) => [name, /style:writing-mode="([^"]*)"/.exec(style)?.[1]]),
  );
  const found = bodyOf(xml).matchAll(/<text:[ph] text:style-name="(P\d+)"[^>]*>(.*?)<\/text:[ph]>/g);
  return [...found]
    .map(([, name, text = '']) => ({ text: textIn(text), mode: modes.get(name) }))
    .filter(({ text }) => plain(text).trim() !== '');
}
