import { expect, test } from 'vitest';
import { numberIn } from '../../../shared/domain/agenda-number.ts';

test.each([
  ['en', ['3', '3 (a)', '3 (e)', '3 (z)', '3 (aa)', '3 (cc)']],
  ['fr', ['3', '3 a)', '3 e)', '3 z)', '3 aa)', '3 cc)']],
  ['es', ['3', '3 a)', '3 e)', '3 z)', '3 aa)', '3 cc)']],
  ['ru', ['3', '3 a)', '3 e)', '3 z)', '3 aa)', '3 cc)']],
  ['zh', ['3', '3(a)', '3(e)', '3(z)', '3(aa)', '3(cc)']],
  ['ar', ['3', '3 (أ)', '3 (هـ)', '3 (ض)', '3 (ظ)', '3 (أأ)']],
] as const)('a sub-item is numbered as papers in %s number it', (language, numbers) => {
  const given = ['3', '3 (a)', '3 (e)', '3 (z)', '3 (aa)', '3 (cc)'];
  expect(given.map((number) => numberIn(language, number))).toEqual(numbers);
});
