import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import states from '../../../resources/reference/states.json' with { type: 'json' };
import { LANGUAGES } from '../../../shared/domain/languages.ts';

const SHARED = resolve(import.meta.dirname, '../../../../shared/reference/states.csv');

describe('the reference table of States', () => {
  test('has the 193 members and the two observers', () => {
    const members = states.filter(({ unStatus }) => unStatus === 'member');
    const observers = states.filter(({ unStatus }) => unStatus === 'observer');
    expect([members.length, observers.length]).toEqual([193, 2]);
  });

  test('has every code once and in its form', () => {
    for (const [code, form] of [
      ['iso3', /^[A-Z]{3}$/],
      ['iso2', /^[A-Z]{2}$/],
      ['m49', /^\d{3}$/],
    ] as const) {
      const codes = states.map((state) => state[code]);
      expect(new Set(codes).size).toBe(195);
      for (const one of codes) expect(one).toMatch(form);
    }
  });

  test('has a short and a formal name in each of the six languages', () => {
    for (const { iso3, shortName, formalName } of states) {
      for (const language of LANGUAGES) {
        expect(shortName[language].trim(), `${iso3} short ${language}`).not.toBe('');
        expect(formalName[language].trim(), `${iso3} formal ${language}`).not.toBe('');
      }
    }
  });

  test('is printed in scripts of their languages', () => {
    for (const { shortName } of states) {
      expect(shortName.ar).toMatch(/\p{Script=Arabic}/u);
      expect(shortName.zh).toMatch(/\p{Script=Han}/u);
      expect(shortName.ru).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test.skipIf(!existsSync(SHARED))('agrees with its source, every name in every language', () => {
    const source = readFileSync(SHARED, 'utf8');
    for (const { shortName, formalName } of states) {
      for (const language of LANGUAGES) {
        expect(source).toContain(shortName[language]);
        expect(source).toContain(formalName[language]);
      }
    }
  });
});
