import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../shared/papers/words.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { LISTS } from '../../../shared/domain/vocabulary.ts';
import { keysOf } from '../../../shared/typing.ts';
import { words as english } from '../../../shared/words/en/printed.ts';
import { OUTSIDE } from '../../../shared/words/outside.ts';
import { keysIn } from '../../support/key-use.ts';
import { messageOf, messagesOf, pluralForms } from '../../support/words.ts';

/** What paper, calendar files and the shell say, in each of the six languages. */
async function catalogueOf(language: (typeof LANGUAGES)[number]): Promise<Map<string, string>> {
  const { catalogue } = await wordsOf(language);
  const { closing, letter } = OUTSIDE[language];
  return messagesOf({ ...catalogue, closing, letter });
}

/** The closed lists whose words stand on paper. */
const ON_PAPER = keysOf((await wordsOf('zh')).catalogue.choices);

describe.each(LANGUAGES)('outside the screen, in %s', async (language) => {
  const own = await catalogueOf(language);

  test('every text is there, asks for the same facts, and can be read', async () => {
    for (const [key, text] of await catalogueOf('en')) {
      const [group = '', list] = key.split('.');
      if (group === 'choices' && !ON_PAPER.some((one) => one === list)) continue;
      const said = own.get(key) ?? '';
      expect(said, key).not.toBe('');
      const { facts, plurals } = messageOf(said, language);
      expect(facts, key).toEqual(messageOf(text, 'en').facts);
      for (const plural of plurals)
        expect(plural, key).toEqual(expect.arrayContaining(pluralForms(language)));
    }
  });

  test('every word of the lists on paper is there', () => {
    for (const list of ON_PAPER) {
      for (const word of LISTS[list])
        expect(own.has(`choices.${list}.${word}`), `${list} ${word}`).toBe(true);
    }
  });
});

test('nothing is kept that no paper says', () => {
  const said = [
    'renderer/src/print',
    'electron/main/word',
    'electron/main/public-copy',
    'shared/papers',
  ].flatMap((folder) => keysIn(join(import.meta.dirname, '../../..', folder), 'paper'));
  const unused = [...messagesOf({ paper: english.paper }).keys()].filter(
    (key) => !key.startsWith('paper.order.') && !said.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
