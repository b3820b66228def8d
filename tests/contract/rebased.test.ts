import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebased } from '../../shared/contract/rebased.ts';

describe('What one typed and another set meanwhile', () => {
  test('is both, in sets and languages, but for what both set to something else', () => {
    const text = fc.constantFrom('x', 'y', undefined);
    const title = fc.record({ en: text, fr: text, ar: text });
    fc.assert(
      fc.property(title, title, title, (base, typed, present) => {
        const { values, lost } = rebased('document', {
          base: { title: base },
          typed: { title: typed },
          present: { title: present },
        });
        // A naive reader goes through the languages one by one.
        for (const language of ['en', 'fr', 'ar'] as const) {
          const [was, mine, theirs] = [base[language], typed[language], present[language]];
          const isMine = mine !== was;
          const isTheirs = theirs !== was;
          expect(lost.includes(`title.${language}`)).toBe(isMine && isTheirs && mine !== theirs);
          expect(Reflect.get(Object(values['title']), language)).toBe(isMine ? mine : theirs);
        }
      }),
      { seed: 20270316, numRuns: 300 },
    );
  });

  test('of a set holds whoever either added and nobody whom either took out', () => {
    const members = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(members, members, members, (base, typed, present) => {
        const { values, lost } = rebased('session', {
          base: { invitedIds: base },
          typed: { invitedIds: typed },
          present: { invitedIds: present },
        });
        const stays = ['a', 'b', 'c', 'd'].filter((one) =>
          base.includes(one)
            ? typed.includes(one) && present.includes(one)
            : typed.includes(one) || present.includes(one),
        );
        expect(values['invitedIds']).toEqual(stays);
        expect(lost).toEqual([]);
      }),
      { seed: 20270316, numRuns: 300 },
    );
  });

  test('is left as it is where nobody else spoke of the same unit, and says what of a unit is in question', () => {
    const base = {
      startWall: 'a',
      endWall: 'b',
      zone: 'Z',
      startSecond: false,
      endSecond: false,
      roomId: null,
    };
    const room = rebased('session', { base, typed: { startWall: 'c' }, present: { ...base, roomId: 'r' } });
    expect(room).toEqual({ values: { startWall: 'c' }, lost: [] });
    const slot = rebased('session', { base, typed: { startWall: 'c' }, present: { ...base, endWall: 'd' } });
    expect(slot.lost).toEqual(['startWall', 'endWall']);
    const same = rebased('session', { base, typed: { endWall: 'd' }, present: { ...base, endWall: 'd' } });
    expect(same.lost).toEqual([]);
  });
});
