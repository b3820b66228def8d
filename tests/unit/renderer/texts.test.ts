import { describe, expect, test } from 'vitest';
import { ar } from '../../../renderer/src/i18n/locales/ar/index.ts';
import { en } from '../../../renderer/src/i18n/locales/en/index.ts';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { ERROR_CODES, RULES } from '../../../shared/contract/errors.ts';
import { fieldsOf, KINDS } from '../../../shared/contract/kinds.ts';

/** Paths of texts; the forms of a plural count as one. */
function textsOf(catalog: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalog)) {
    const name = `${path}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`;
    if (typeof value === 'string') texts.set(name, `${texts.get(name) ?? ''} ${value}`);
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of textsOf(value, `${name}.`)) texts.set(inner, text);
    }
  }
  return texts;
}

function variables(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
}

describe('English and Arabic', () => {
  const [english, arabic] = [textsOf(en), textsOf(ar)];

  test('have the same texts', () => {
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('name the same facts', () => {
    for (const [key, text] of english) expect(variables(arabic.get(key) ?? ''), key).toEqual(variables(text));
  });

  test('are in their own scripts', () => {
    for (const [key, text] of arabic) {
      const words = text.replaceAll(/\{\{\w+\}\}/g, '').trim();
      if (/[A-Za-z]{4}/.test(words) && !/\p{Script=Arabic}/u.test(words))
        expect(NOT_TRANSLATED, key).toContain(key);
    }
  });
});

/** Proper names and codes, the same in every language. */
const NOT_TRANSLATED = ['common.product', 'choices.paper.Letter', 'shell.commands.language'];

describe.each([
  ['English', en],
  ['Arabic', ar],
])('%s', (_name, catalog) => {
  const texts = textsOf(catalog);

  test('has a sentence for every error and every rule', () => {
    for (const code of ERROR_CODES) expect(texts.has(`problems.codes.${code}`), code).toBe(true);
    for (const rule of RULES) expect(texts.has(`problems.rules.${rule}`), rule).toBe(true);
  });

  test('says what every command of the core does', () => {
    for (const [name, { access }] of Object.entries(CORE_CALLS)) {
      if (access === 'command') expect(texts.has(`deeds.${name}`), name).toBe(true);
    }
    // What the core does of itself, after a backup was put in the place of a workspace.
    expect(texts.has('deeds.workspace.restored')).toBe(true);
  });

  test('has a word for every kind, field and choice of the contract', () => {
    for (const kind of KINDS) {
      expect(texts.has(`kinds.one.${kind}`), kind).toBe(true);
      for (const [name, { choices = [] }] of Object.entries(fieldsOf(kind))) {
        expect(texts.has(`fields.${name}`), `${kind} ${name}`).toBe(true);
        for (const choice of choices) {
          expect(texts.has(`choices.${name}.${choice}`), `${kind} ${name} ${choice}`).toBe(true);
        }
      }
    }
  });
});
