import { expect, test } from 'vitest';
import { paragraphsIn } from '../../../../shared/domain/text/pasted.ts';

const read = (text: string, taken: string[] = [], after: string | null = null): string[] =>
  paragraphsIn(text, taken, after).map(({ label, text: said }) => `${label}: ${said}`);

test('numbers are taken off, whatever way they are written', () => {
  expect(
    read(
      [
        'PP1 Alarmed by the spread of synthetic drugs,',
        'PP 2. Recalling their declaration,',
        'OP1: Resolve to act together;',
        'op1 bis) Invite others to join;',
        '2. Undertake to report;',
        '(3) Decide to meet again.',
      ].join('\n'),
    ),
  ).toEqual([
    'PP1: Alarmed by the spread of synthetic drugs,',
    'PP2: Recalling their declaration,',
    'OP1: Resolve to act together;',
    'OP1 bis: Invite others to join;',
    'OP2: Undertake to report;',
    'OP3: Decide to meet again.',
  ]);
});

test('what has no number before the first operative paragraph is preambular; what has none after it goes on', () => {
  expect(read('Alarmed,\nRecalling,\n1. Resolve;\nand also this')).toEqual([
    'PP1: Alarmed,',
    'PP2: Recalling,',
    'OP1: Resolve;',
    'OP2: and also this',
  ]);
});

test('parts go with their paragraph', () => {
  expect(read('4. Decide:\n(a) to meet;\n(b) to report;\n5. Invite all.')).toEqual([
    'OP4: Decide:',
    'OP4 (a): to meet;',
    'OP4 (b): to report;',
    'OP5: Invite all.',
  ]);
});

test('lines of one paragraph go together where empty lines part the paragraphs', () => {
  expect(read('Alarmed by the\nspread of drugs,\n\n1. Resolve to\nact together;\n2. Report.\n')).toEqual([
    'PP1: Alarmed by the spread of drugs,',
    'OP1: Resolve to act together;',
    'OP2: Report.',
  ]);
});

test('behind a paragraph the numbers go on, and no label comes twice', () => {
  expect(read('Invite all;\nReport.', ['PP1', 'OP1', 'OP2'], 'OP2')).toEqual([
    'OP3: Invite all;',
    'OP4: Report.',
  ]);
  expect(read('OP1 Invite all;', ['PP1', 'OP1'], 'OP1')).toEqual(['OP1 bis: Invite all;']);
});

test('figures may be Arabic; a year at the beginning is no number', () => {
  expect(read('١. يقررون العمل معًا')).toEqual(['OP1: يقررون العمل معًا']);
  expect(read('2024 was the year in which they met.')).toEqual(['PP1: 2024 was the year in which they met.']);
});
