import { describe, expect, test } from 'vitest';
import { isOwnName, isUnfinished } from '../../../shared/domain/own-names.ts';

const WORKSPACE = 'Work.reconvene';

describe('A name beside a workspace', () => {
  test.each(['', '-wal', '-lock', '.making', '.partial-wal', '.looked-into-log', '.restoring-lock'])(
    'is the program’s own: %s',
    (ending) => {
      expect(isOwnName(WORKSPACE + ending, WORKSPACE)).toBe(true);
      expect(isOwnName((WORKSPACE + ending).toUpperCase(), WORKSPACE)).toBe(true);
    },
  );

  test.each(['Work 2.reconvene', 'Work.reconvene.pdf', 'work'])('is a person’s: %s', (name) => {
    expect(isOwnName(name, WORKSPACE)).toBe(false);
  });
});

describe('What was begun and is not whole', () => {
  test.each([
    '.making',
    '.making.making',
    '.partial',
    '.partial-journal',
    '.looked-into-log-wal',
    '.making-lock',
  ])('is told by its name: %s', (ending) => expect(isUnfinished(WORKSPACE + ending, WORKSPACE)).toBe(true));

  test.each(['', '-wal', '-lock', '.partial.pdf', '-log-set-aside-1', '.makings'])(
    'and is nothing that people know or that was put aside: %s',
    (ending) => expect(isUnfinished(WORKSPACE + ending, WORKSPACE)).toBe(false),
  );
});
