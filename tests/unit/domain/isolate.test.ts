import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enclosed, isolated, isolatedPieces } from '../../../shared/domain/isolate.ts';

const OVERRIDE = '\u202E';
const POP = '\u202C';
const ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

describe('A text that is enclosed', () => {
  test.each([
    ['ends an override that it begins', `a${OVERRIDE}b`, `a${OVERRIDE}b${POP}`],
    ['loses an end that ends nothing of it', `a${POP}b${POP_ISOLATE}c`, 'abc'],
    ['stays as it is where each mark is ended', `a${OVERRIDE}b${POP} \u2067c${POP_ISOLATE}`, null],
    [
      'ends with an isolate what was begun in it',
      `\u2067${OVERRIDE}a${POP_ISOLATE}b${POP}`,
      `\u2067${OVERRIDE}a${POP_ISOLATE}b`,
    ],
    ['ends the last first', `${OVERRIDE}\u2066a`, `${OVERRIDE}\u2066a${POP_ISOLATE}${POP}`],
  ])('%s', (_name, text, expected) => {
    expect(enclosed(text)).toBe(expected ?? text);
  });

  test('leaves nothing open for what comes behind it, whatever its marks, and keeps every letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ع', ' ', ...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(text, (typed) => {
        const kept = enclosed(typed);
        expect(stillOpen(kept)).toEqual([]);
        expect(lettersOf(kept)).toBe(lettersOf(typed));
        expect(enclosed(kept)).toBe(kept);
        const pieces = isolatedPieces(typed);
        expect(pieces.flatMap(stillOpen)).toEqual([]);
        expect(lettersOf(pieces.join(''))).toBe(lettersOf(typed));
      }),
      { seed: 202, numRuns: 2000 },
    );
  });
});

test('a name with marks of direction is kept apart in a sentence of its own direction', () => {
  expect(isolated(`Panel${OVERRIDE}`, 'en')).toBe(`${ISOLATE}Panel${OVERRIDE}${POP}${POP_ISOLATE}`);
  expect(isolated('Panel', 'en')).toBe('Panel');
});

test('a name that isolates a part of itself is one piece, with what isolates it', () => {
  const name = 'Panel \u2067ab\u2069 end';
  expect(isolatedPieces(`The ${ISOLATE}${name}${POP_ISOLATE} began`)).toEqual(['The ', name, ' began']);
});

const lettersOf = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

/** What is open at the end of a text by the rules of the Unicode bidirectional algorithm, X1 to X7; an end of nothing too. */
function stillOpen(text: string): string[] {
  const open: string[] = [];
  for (const sign of text) {
    if (/[\u202A\u202B\u202D\u202E]/.test(sign)) open.push('embedding');
    else if (/[\u2066-\u2068]/.test(sign)) open.push('isolate');
    else if (sign === POP)
      open.push(...(open.at(-1) === 'embedding' ? (open.pop(), []) : ['end of nothing']));
    else if (sign === POP_ISOLATE) {
      if (open.includes('isolate')) open.length = open.lastIndexOf('isolate');
      else open.push('end of nothing');
    }
  }
  return open;
}
