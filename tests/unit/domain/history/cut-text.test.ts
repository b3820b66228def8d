import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../../shared/domain/history/cut-text.ts';

const SEED = 20_260_301;

/** Words in an order that is the same in every run. */
function prose(length: number): string {
  const words = [
    'coalition',
    'draft',
    'endorse',
    'synthetic',
    'ministers',
    'paragraph',
    'delegation',
    'the',
    'of',
  ];
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += `${words[(state >>> 16) % words.length] ?? ''} `;
  }
  return text.slice(0, length);
}

describe('Cutting a long text', () => {
  test('gives pieces that make the text again, none of them long, none parting a pair of surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9000 }), (text) => {
        const pieces = cutText(text);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(4097);
          expect(/^[\uDC00-\uDFFF]/.test(piece)).toBe(false);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('leaves nearly all pieces as they are when a word is changed, also where the length changes', () => {
    const before = prose(40_000);
    const old = new Set(cutText(before));
    expect(old.size).toBeGreaterThan(20);
    for (const at of [0, 1234, 20_000, 39_990]) {
      const after = `${before.slice(0, at)}«another word»${before.slice(at + 4)}`;
      const fresh = cutText(after).filter((piece) => !old.has(piece));
      expect(fresh.length).toBeLessThanOrEqual(2);
    }
  });
});
