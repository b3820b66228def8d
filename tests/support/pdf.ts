/** What tools from outside this project find in a printed file. */
import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Language } from '../../shared/domain/languages.ts';

export function tool(name: string, ...args: string[]): string {
  return execFileSync(name, args, { encoding: 'utf8' });
}

/** What a page says, its rows as rows. */
export function pagesOf(path: string): string[] {
  return tool('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
}

export function expectSound(path: string, size: RegExp): void {
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

export const A4 = /Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/;
export const LETTER = /Page size:\s+612 x 792 pts \(letter\)/;

/** Points of a millimetre. */
const MM = 72 / 25.4;

/** What stands in the column of names of one page. */
export function nameColumn(path: string, page: number, language: Language): string {
  const width = Number(/Page size:\s+([\d.]+)/.exec(tool('pdfinfo', path))?.[1]);
  const [margin, number, name] = [14 * MM, 13 * MM, 49 * MM];
  const x = language === 'ar' ? width - margin - number - name : margin + number;
  const crop = ['-x', x, '-y', 0, '-W', name, '-H', 2000].map((one) =>
    String(typeof one === 'number' ? Math.round(one) : one),
  );
  return tool('pdftotext', '-f', String(page), '-l', String(page), ...crop, path, '-');
}

/** Without marks of direction, forms of presentation, spaces and hyphens at the ends of lines, which a reader adds and drops as it likes. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Pd}\s]/gu, '')
    .replaceAll('’', "'");
}

/** Whether a name stands in a text. In Arabic the reader gives the letters of a ligature in the other order: there, the same letters side by side. */
export function holds(text: string, name: string, language: Language): boolean {
  const [all, wanted] = [letters(text), letters(name)];
  if (language !== 'ar') return all.includes(wanted);
  const sorted = (one: string): string => [...one].sort().join('');
  const same = sorted(wanted);
  return Array.from(all).some((_letter, at) => sorted(all.slice(at, at + wanted.length)) === same);
}

/** What a screen reader is told: one title, a table with a heading for each column and a row for each participant. */
export function expectStructure(path: string, { columns, rows }: { columns: number; rows: number }): void {
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
export function rowTops(path: string): { page: number; row: number; top: number }[] {
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

/** How many millimetres of a page, above its lower margin, nothing stands on. */
export function emptyBelow(path: string, page: number): number {
  const box = tool('pdftotext', '-bbox', '-f', String(page), '-l', String(page), path, '-');
  const height = Number(/<page width="[\d.]+" height="([\d.]+)"/.exec(box)?.[1]);
  const edge = height - 18 * MM;
  const bottoms = [...box.matchAll(/yMax="([\d.]+)"/g)].map((found) => Number(found[1]));
  return (edge - Math.max(0, ...bottoms.filter((bottom) => bottom <= edge))) / MM;
}

const FULL_WIDTH_SIGN_FIRST = /^[\u3001-\u3011\uff08-\uff1f]/;
const FULL_WIDTH_SIGN_LAST = /[\u3001-\u3011\uff08-\uff1f]$/;

/** Words that are printed over others, by what a reader finds where: more than the edge of a letter. */
export function overlaps(path: string): string[] {
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
        // A full-width sign beside another is set into the half of its square that is empty.
        x: Number(x) + (FULL_WIDTH_SIGN_FIRST.test(word) ? (Number(toY) - Number(y)) / 2 : 0),
        toX: Number(toX) - (FULL_WIDTH_SIGN_LAST.test(word) ? (Number(toY) - Number(y)) / 2 : 0),
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
