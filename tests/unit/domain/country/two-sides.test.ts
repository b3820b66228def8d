import { expect, test } from 'vitest';
import { onTwoSides } from '../../../../shared/domain/country/two-sides.ts';

const line = (what: string) => ({ what, under: [], where: '' });
const section = (count: number, what = 'Something', more = 0) => ({
  lines: Array.from({ length: count }, (_nothing, at) => line(`${what} ${at}`)),
  more,
});
const counts = (sections: readonly { readonly lines: readonly unknown[]; readonly more: number }[]) =>
  sections.map(({ lines, more }) => [lines.length, more]);

test('what has room stays as it is', () => {
  expect(counts(onTwoSides([section(3), section(0), section(5, 'Else', 2)]))).toEqual([
    [3, 0],
    [0, 0],
    [5, 2],
  ]);
});

test('the longest list gives way first, its first lines stay, and nothing is lost from the count', () => {
  const sections = [section(4), section(30, 'A long list'), section(6, 'Others', 3)];
  const fitted = onTwoSides(sections, 30);
  expect(fitted[0]?.lines).toHaveLength(4);
  expect(fitted[1]?.lines.length).toBeLessThan(30);
  fitted.forEach(({ lines, more }, at) => {
    const before = sections[at];
    expect(lines).toEqual(before?.lines.slice(0, lines.length));
    expect(lines.length + more).toBe((before?.lines.length ?? 0) + (before?.more ?? 0));
  });
});

test('long texts take more room than short ones', () => {
  const [short, long] = ['Word', 'A sentence of many words '.repeat(8)].map((what) =>
    onTwoSides([section(40, what), section(40, what)], 60),
  );
  const shown = (sections: readonly { readonly lines: readonly unknown[] }[] = []): number =>
    sections.reduce((sum, { lines }) => sum + lines.length, 0);
  expect(shown(long)).toBeLessThan(shown(short));
  // Of each list something is shown, however little room there is.
  expect(counts(onTwoSides([section(9), section(9)], 1)).map(([count]) => count)).toEqual([2, 2]);
});
