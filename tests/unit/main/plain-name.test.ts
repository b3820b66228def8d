import { describe, expect, test } from 'vitest';
import { plainName, plainStem } from '../../../electron/main/plain-name.ts';

describe('a name that was given elsewhere', () => {
  test.each([
    ['Minutes: what was “said” / decided?', 'Minutes - what was “said” - decided-'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON.pdf', 'CON-.pdf'],
    ['com1', 'com1-'],
    ['Conference.pdf', 'Conference.pdf'],
    ['Report. ', 'Report'],
    ['fdp.\u202Etxe', 'fdp.txe'],
    ['two\n lines', 'two- lines'],
    ['…', '…'],
    [' . ', 'file'],
  ])('%j becomes %j, which every system takes', (given, plain) => {
    expect(plainName(given)).toBe(plain);
  });
});

describe('a name of several parts', () => {
  test('leaves out what is empty', () => {
    expect(plainStem(['Minutes', '', ' Third meeting ', '2026-11-03'])).toBe(
      'Minutes - Third meeting - 2026-11-03',
    );
  });

  test.each([
    ['letters of one byte', 'a'],
    ['letters of two', 'م'],
    ['characters of four', '🖋'],
  ])('stays short enough in %s, and keeps its day whole', (_of, letter) => {
    const stem = plainStem(['Minutes', letter.repeat(400), '2026-11-03']);
    expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(180);
    expect(stem).toMatch(/^Minutes - .+ - 2026-11-03$/u);
    expect(stem).not.toContain('\uFFFD');
  });
});
