import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, screenWords } from '../../../renderer/src/i18n/screens.ts';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { OWN_DEEDS } from '../../../shared/contract/own-deeds.ts';
import { clashSchema } from '../../../shared/contract/shapes/clashes.ts';
import { noticeSchema } from '../../../shared/contract/shapes/deeds.ts';
import { ERROR_CODES, RULES } from '../../../shared/contract/errors.ts';
import { CITY_ZONES } from '../../../shared/domain/time/cities.ts';
import { fieldsOf, KINDS, moduleOf } from '../../../shared/contract/kinds.ts';
import { LISTS, MARKINGS } from '../../../shared/domain/vocabulary.ts';
import { entriesOf, isOneOf, keysOf } from '../../../shared/typing.ts';
import { words as english } from '../../../shared/words/en/screen.ts';
import { keysIn } from '../../support/key-use.ts';
import { messageOf, messagesOf, pluralForms } from '../../support/words.ts';

/** Kept beside the records: no deed. */
const UNLOGGED = ['minutes.keepLine'];

const ENGLISH = messagesOf(english);

/** Proper names and codes, the same in every language. */
const NOT_TRANSLATED = [
  'common.product',
  'choices.paper.Letter',
  'choices.formality.ad_referendum',
  'fields.delegation.noteVerbale',
  'cities.New York',
  // They are written alike in every language.
  ...MARKINGS.map((marking) => `choices.marking.${marking}`),
];

describe.each(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))(
  'the screen in %s',
  async (language) => {
    const own = messagesOf(await screenWords(language));

    test('has every text and no other', () => {
      expect({
        missing: [...ENGLISH.keys()].filter((key) => !own.get(key)),
        unknown: [...own.keys()].filter((key) => !ENGLISH.has(key)),
      }).toEqual({ missing: [], unknown: [] });
    });

    test('asks for the same facts', () => {
      const differing = [...ENGLISH].filter(
        ([key, text]) =>
          String(names(messageOf(own.get(key) ?? '', language).facts)) !==
          String(names(messageOf(text, 'en').facts)),
      );
      expect(differing.map(([key]) => key)).toEqual([]);
    });

    test('is not in English', () => {
      const left = [...own].filter(([key, text]) => {
        const { words } = messageOf(text, language);
        const isUntouched =
          language === 'ar'
            ? /\p{L}{4}/u.test(words) && !/\p{Script=Arabic}/u.test(words)
            : text === ENGLISH.get(key) && /\p{L} \p{L}/u.test(words);
        return isUntouched && !NOT_TRANSLATED.includes(key);
      });
      expect(left.map(([key]) => key)).toEqual([]);
    });
  },
);

test('nothing is kept that the interface does not say', () => {
  const said = keysIn(join(import.meta.dirname, '../../../renderer/src'), 'common');
  const isSaid = (key: string): boolean => said.some((pattern) => pattern.test(key));
  const isOfContract = (key: string): boolean => {
    const [namespace = '', group = '', name = ''] = key.split('.');
    switch (namespace) {
      case 'deeds':
        return `${group}.${name}` in CORE_CALLS || isOneOf(Object.values(OWN_DEEDS), `${group}.${name}`);
      case 'fields':
        return (
          isOneOf(KINDS, group) &&
          (name in fieldsOf(group) || moduleOf(group).computed?.includes(name) === true)
        );
      case 'kinds':
        return isOneOf(KINDS, group) && isSaid(key);
      case 'clashes':
        return group === 'rules' ? isOneOf(clashSchema.shape.rule.options, name) : isSaid(key);
      case 'records':
        return group === 'notices' ? isOneOf(noticeSchema.shape.rule.options, name) : isSaid(key);
      case 'grid':
        // The head of a column that is pasted is understood in every language.
        return key === 'grid.name' || isSaid(key);
      case 'choices':
        return isOneOf(keysOf(LISTS), group) && isOneOf<string>(LISTS[group], name);
      case 'cities':
        // The name that a zone of the world has, or of a city whose clock goes by one.
        return (
          group in CITY_ZONES ||
          Intl.supportedValuesOf('timeZone').some((zone) => zone.endsWith(`/${group.replaceAll(' ', '_')}`))
        );
      case 'problems':
        if (group === 'rules') return isOneOf(RULES, name);
        return group === 'codes' ? isOneOf(ERROR_CODES, name) : isSaid(key);
      default:
        return isSaid(key);
    }
  };
  expect([...ENGLISH.keys()].filter((key) => !isOfContract(key))).toEqual([]);
});

describe.each(INTERFACE_LANGUAGES)('the messages in %s', async (language) => {
  const own = messagesOf(await screenWords(language));

  test('can be read, with every form of a plural that the language has', () => {
    const forms = pluralForms(language);
    for (const [key, text] of own) {
      const { plurals } = messageOf(text, language);
      for (const plural of plurals) expect(plural, key).toEqual(expect.arrayContaining(forms));
    }
  });

  test('have a sentence for every error and every rule', () => {
    for (const code of ERROR_CODES) expect(own.has(`problems.codes.${code}`), code).toBe(true);
    for (const rule of RULES) expect(own.has(`problems.rules.${rule}`), rule).toBe(true);
  });

  test('say what every command of the core does', () => {
    for (const [name, { access }] of Object.entries(CORE_CALLS)) {
      if (access === 'command' && !name.startsWith('record.') && !UNLOGGED.includes(name))
        expect(own.has(`deeds.${name}`), name).toBe(true);
    }
    for (const name of Object.values(OWN_DEEDS)) expect(own.has(`deeds.${name}`), name).toBe(true);
  });

  test('have a word for every kind, field and choice of the contract', () => {
    for (const kind of KINDS) {
      expect(own.has(`kinds.${kind}.one`), kind).toBe(true);
      for (const name of Object.keys(fieldsOf(kind))) {
        expect(own.has(`fields.${kind}.${name}`), `${kind} ${name}`).toBe(true);
      }
    }
    for (const [list, choices] of entriesOf(LISTS)) {
      for (const choice of choices)
        expect(own.has(`choices.${list}.${choice}`), `${list} ${choice}`).toBe(true);
    }
  });
});

function names(facts: readonly string[]): string[] {
  return facts.map((fact) => fact.replace(/ .*/, ''));
}
