import type { PublicContents } from '../../../../shared/contract/public-copy.ts';
import { languageFacts, type Language } from '../../../../shared/domain/languages.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { documentOf, element } from '../html.ts';
import { dataOf } from './data.ts';
import { CALENDAR, DATA, framed, head, STYLE, toLanguage, type Site } from './frame.ts';
import { homePage } from './home.ts';
import { listPages } from './lists.ts';
import { meetingPages } from './meetings.ts';
import { pageNames } from './names.ts';
import { CSS } from './style.ts';
import { textPages } from './texts.ts';

/** A file of the copy, by its path in it. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Every section, in the order of the copy; one more is one more line here. */
const SECTIONS = [(site: Site) => [homePage(site)], meetingPages, textPages, listPages] as const;

/**
 * The files of a copy, a language at a time: the pages that a browser shows from a memory stick, without a network or a
 * script, the calendar and the data.
 *
 * @param wordsIn the words of a language, read when its turn has come
 */
export async function* siteOf(
  { models, calendars }: PublicContents,
  wordsIn: (language: Language) => Promise<Words>,
): AsyncGenerator<readonly SiteFile[]> {
  const [first] = models;
  if (!first) return;
  const languages = models.map(({ language }) => language);
  const names = pageNames(first);
  const firstWords = await wordsIn(first.language);
  yield [
    { path: 'index.html', text: chooser(languages, firstWords) },
    { path: STYLE, text: CSS },
  ];
  for (const model of models) {
    const { language } = model;
    const site: Site = { model, words: await wordsIn(language), languages, names };
    const pages = SECTIONS.flatMap((pagesOf) => pagesOf(site));
    yield [
      ...pages.map((page) => ({ path: `${language}/${page.path}`, text: framed(site, page) })),
      {
        path: `${language}/${CALENDAR}`,
        text: calendars.find((one) => one.language === language)?.text ?? '',
      },
      { path: `${language}/${DATA}`, text: dataOf(model) },
    ];
  }
}

/** The first page: the languages, each by its own name. */
function chooser(languages: readonly Language[], words: Words): string {
  const { language } = words;
  const title = words.t('coalition');
  return documentOf(
    element(
      'html',
      { lang: language, dir: languageFacts(language).direction },
      head(title, ''),
      element(
        'body',
        {},
        element(
          'main',
          {},
          element('h1', {}, title),
          element('h2', {}, words.catalogue.site.chooser),
          element(
            'ul',
            { class: 'plain' },
            languages.map((one) => element('li', {}, toLanguage(one, `${one}/index.html`, null))),
          ),
        ),
      ),
    ),
  );
}
