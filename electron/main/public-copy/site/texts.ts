import type { PublicText } from '../../../../shared/contract/public-copy.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { directionOf, listed, sentences } from '../../../../shared/domain/languages.ts';
import { moment } from '../../../../shared/papers/format.ts';
import { element, type Child, type Html } from '../html.ts';
import { pathOf, type Page, type Site } from './frame.ts';
import { facts, free, lines, record, table, tell } from './said.ts';

/** The texts, and a page for each with who has endorsed it. */
export function textPages({ model: { texts, asAt }, words, names }: Site): Page[] {
  return [
    {
      path: pathOf('texts'),
      title: tell(words, 'texts'),
      content:
        texts.length === 0
          ? element('p', {}, tell(words, 'nothing'))
          : element(
              'ul',
              { class: 'entries' },
              texts.map((text) =>
                element(
                  'li',
                  {},
                  element(
                    'h2',
                    {},
                    element('a', { href: names.get(text.id) ?? '' }, record(text.title, words)),
                  ),
                  about(text, words),
                ),
              ),
            ),
    },
    ...texts.map((text) => ({
      path: names.get(text.id) ?? '',
      title: text.title.text,
      heading: record(text.title, words),
      content: [about(text, words), body(text, words), endorsers(text, asAt, words)],
    })),
  ];
}

function about({ symbol, kind, state, version, counted }: PublicText, words: Words): Html | null {
  const { choices } = words.catalogue;
  return facts([
    [tell(words, 'symbol'), free(symbol)],
    [tell(words, 'kind'), choices.documentKind[kind]],
    [tell(words, 'state'), choices.documentState[state]],
    [tell(words, 'version'), version === null ? null : free(version)],
    [words.t('tally'), tell(words, 'countedNow', { count: counted })],
  ]);
}

function body({ paragraphs, undertaking }: PublicText, words: Words): Child {
  if (paragraphs.length === 0 && undertaking === null) return null;
  return element(
    'section',
    { class: 'text' },
    element('h2', {}, tell(words, 'textTitle')),
    paragraphs.map(({ label, text }) =>
      element(
        'div',
        { class: 'paragraph' },
        element('span', { class: 'label' }, free(label)),
        element('div', { lang: text.language, dir: directionOf(text.language) }, lines(text.text)),
      ),
    ),
    undertaking === null
      ? null
      : element(
          'div',
          { lang: undertaking.language, dir: directionOf(undertaking.language) },
          lines(undertaking.text),
        ),
  );
}

function endorsers(text: PublicText, asAt: string, words: Words): Child {
  const { endorsers: rows, countsFrom, counted, toReconfirm, zone } = text;
  const { choices } = words.catalogue;
  return element(
    'section',
    {},
    element('h2', {}, tell(words, 'endorsedBy')),
    element(
      'p',
      { class: 'lead' },
      tell(words, 'countedNow', { count: counted }),
      toReconfirm > 0 ? ` ${words.t('toReconfirm', { count: toReconfirm })}` : '',
    ),
    element(
      'p',
      { class: 'quiet' },
      sentences(words.language, [
        words.t('definition', { level: choices.formality[countsFrom] }),
        words.t('asAt', { time: moment(asAt, zone, words.language), zone: words.clock(zone) }),
      ]),
    ),
    rows.length === 0
      ? null
      : table(
          tell(words, 'endorsedBy'),
          [words.t('formalName'), tell(words, 'form'), tell(words, 'qualification'), tell(words, 'standing')],
          rows.map((row) => endorserOf(row, words)),
        ),
  );
}

function endorserOf(row: PublicText['endorsers'][number], words: Words): Child[] {
  const { choices } = words.catalogue;
  const { language, t } = words;
  const behalf =
    row.onBehalfOf.length > 0
      ? t('onBehalfOf', { names: listed(language, row.onBehalfOf) })
      : row.namedBy.length > 0
        ? t('saidForBy', { names: listed(language, row.namedBy) })
        : null;
  const what = choices.qualification[row.qualification];
  return [
    [free(row.name), behalf === null ? null : element('div', { class: 'quiet' }, behalf)],
    row.formality === null ? '' : choices.formality[row.formality],
    row.qualification === 'none'
      ? ''
      : row.paragraphs.length === 0
        ? what
        : t('ofParagraphs', { what, paragraphs: listed(language, row.paragraphs) }),
    tell(words, row.counted ? 'isCounted' : row.toReconfirm ? 'isToReconfirm' : 'isNotCounted'),
  ];
}
