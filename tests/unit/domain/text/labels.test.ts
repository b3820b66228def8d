import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelAfter, renumbered } from '../../../../shared/domain/text/labels.ts';

describe('the label of a paragraph that is added', () => {
  it.each([
    [[], null, 'PP1'],
    [['PP1', 'PP2'], 'PP2', 'PP3'],
    [['OP4', 'OP5'], 'OP4', 'OP4 bis'],
    [['OP4', 'OP4 bis', 'OP5'], 'OP4', 'OP4 ter'],
    [['OP4', 'OP4 bis', 'OP5'], 'OP4 bis', 'OP4 ter'],
    [['OP4', 'OP4 bis'], 'OP4 bis', 'OP5'],
    [['Title'], 'Title', 'Title bis'],
  ])('%j after %j: %s', (labels, label, expected) => {
    expect(labelAfter(labels, label)).toBe(expected);
  });

  it('is one that no other has', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('OP1', 'OP2', 'OP1 bis', 'x')), fc.nat(30), (start, more) => {
        const labels: string[] = [...new Set(start)];
        for (let added = 0; added < more; added += 1) {
          const label = labelAfter(labels, labels[added % Math.max(1, labels.length)] ?? null);
          expect(labels).not.toContain(label);
          labels.push(label);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe('numbering anew', () => {
  it('counts each series from 1, and leaves what has no number', () => {
    expect(renumbered(['Title', 'PP2', 'PP1', 'OP3', 'OP3 bis', 'OP3 (a)', 'OP7'])).toEqual([
      'Title',
      'PP1',
      'PP2',
      'OP1',
      'OP2',
      'OP2 (a)',
      'OP3',
    ]);
  });

  it('gives each paragraph a number of its own, and the same again the second time', () => {
    const label = fc.tuple(
      fc.constantFrom('PP', 'OP', ''),
      fc.nat(4),
      fc.constantFrom('', ' bis', ' ter', ' (a)'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(label.map((parts) => parts.join(''))), (labels) => {
        const next = renumbered(labels);
        expect(new Set(next).size).toBe(labels.length);
        expect(renumbered(next)).toEqual(next);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});
