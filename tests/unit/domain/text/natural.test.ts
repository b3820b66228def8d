import { describe, expect, it } from 'vitest';
import { naturalText } from '../../../../shared/domain/text/natural.ts';

const sorted = (...texts: string[]): string[] =>
  texts.toSorted((a, b) => (naturalText(a) < naturalText(b) ? -1 : 1));

describe('the order of texts with numbers in them', () => {
  it('is that of the numbers, wherever they stand', () => {
    expect(sorted('I10', 'I2', 'I1', 'P1', 'I19')).toEqual(['I1', 'I2', 'I10', 'I19', 'P1']);
    expect(sorted('2', '1.10', '1.2', '1')).toEqual(['1', '1.2', '1.10', '2']);
    expect(sorted('GC/2024/12', 'GC/2023/100', 'GC/2024/2')).toEqual([
      'GC/2023/100',
      'GC/2024/2',
      'GC/2024/12',
    ]);
  });

  it('leaves case and marks aside', () => {
    expect(sorted('Évian 10', 'evian 9')).toEqual(['evian 9', 'Évian 10']);
  });
});
