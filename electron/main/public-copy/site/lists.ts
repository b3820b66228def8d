import type { FactValue, ListedEntry } from '../../../../shared/contract/public-copy.ts';
import { directionOf, languageIn, listed, type Language } from '../../../../shared/domain/languages.ts';
import { languageNames, longDate, longPartialDate } from '../../../../shared/papers/format.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { element, type Child, type Html } from '../html.ts';
import { pathOf, type Page, type Site } from './frame.ts';
import { facts, free, lines, record, tell } from './said.ts';

/** The sections that are lists of entries, a page each. */
export function listPages({ model, words }: Site): Page[] {
  return model.lists.map(({ id, entries }) => ({
    path: pathOf(id),
    title: tell(words, id),
    content:
      entries.length === 0
        ? element('p', {}, tell(words, 'nothing'))
        : element(
            'ul',
            { class: 'entries' },
            entries.map((entry) => element('li', {}, entryOf(entry, words))),
          ),
  }));
}

function entryOf({ number, title, facts: said, text, reports }: ListedEntry, words: Words): Child {
  const { language, catalogue } = words;
  return [
    element('h2', {}, number === '' ? null : [free(number), ' '], record(title, words)),
    facts(said.map(({ fact, value }) => [catalogue.site.facts[fact], valueOf(value, words)])),
    text === null ? null : element('div', inLanguage(text.language), lines(text.text)),
    text === null ? null : untranslated(text.language, words),
    reports.length === 0
      ? null
      : [
          element('h3', {}, tell(words, 'reports')),
          element(
            'ul',
            { class: 'plain' },
            reports.map(({ date, text: report, measure }) =>
              element(
                'li',
                {},
                tell(words, 'reported', { date: longDate(date, language), text: report }),
                measure === null ? null : [' (', free(measure), ')'],
              ),
            ),
          ),
        ],
  ];
}

/** That a text is in another language than the page, as paper says it. */
function untranslated(language: Language | null, words: Words): Html | null {
  if (language === null || language === words.language) return null;
  return element(
    'p',
    { class: 'quiet' },
    words.t('untranslated', { language: languageIn(words.language, language) }),
  );
}

/** How a text is marked with its language; with none where that is not known, lest it be read out in the page's. */
function inLanguage(language: Language | null): { lang: string; dir: string } {
  return language === null ? { lang: '', dir: 'auto' } : { lang: language, dir: directionOf(language) };
}

/** The words of a closed list by whatever came with the model. */
function chosen(
  { choices }: Words['catalogue'],
  list: Extract<FactValue, { as: 'choice' }>['list'],
  value: string,
): string {
  const words: Readonly<Record<string, string>> = choices[list];
  return words[value] ?? value;
}

const ADDRESS = /^https?:\/\//i;

function valueOf(value: FactValue, words: Words): Html | string | Child {
  const { language, catalogue } = words;
  switch (value.as) {
    case 'text':
      return free(value.text);
    case 'said':
      return record(value.said, words);
    case 'lines':
      return [
        element(
          'div',
          { lang: value.said.language, dir: directionOf(value.said.language) },
          lines(value.said.text),
        ),
        untranslated(value.said.language, words),
      ];
    case 'names':
      return free(listed(language, value.names));
    case 'day':
      return element('time', { datetime: value.date }, longPartialDate(value.date, language));
    case 'choice':
      return chosen(catalogue, value.list, value.value);
    case 'languages':
      return languageNames(value.languages, language);
    case 'link':
      // What is no address leads nowhere.
      return ADDRESS.test(value.href)
        ? element('a', { href: value.href, rel: 'noreferrer', dir: 'ltr' }, value.href)
        : free(value.href);
  }
}
