import type { PublicModel } from '../../../../shared/contract/public-copy.ts';
import { LISTS } from '../../../../shared/contract/public-copy.ts';
import { directionOf, languageFacts, type Language } from '../../../../shared/domain/languages.ts';
import { moment } from '../../../../shared/papers/format.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { documentOf, element, type Child, type Html } from '../html.ts';
import type { PageNames } from './names.ts';
import { tell } from './said.ts';

/** In what a page is drawn: whose words it has, and what lies beside it. */
export interface Site {
  readonly model: PublicModel;
  readonly words: Words;
  /** All languages of the copy. */
  readonly languages: readonly Language[];
  readonly names: PageNames;
}

export interface Page {
  /** Within the folder of its language. */
  readonly path: string;
  readonly title: string;
  /** The same marked with the language that it is in, where it is of a record. */
  readonly heading?: Child;
  readonly content: Child;
}

/** The file of the archive, beside the folders of the languages. */
export const ARCHIVE = 'public-copy.zip';
export const STYLE = 'style.css';
export const CALENDAR = 'programme.ics';
export const DATA = 'data.json';

export const SECTIONS = ['home', 'meetings', 'texts', ...LISTS] as const;
type Section = (typeof SECTIONS)[number];

export function pathOf(section: Section): string {
  return section === 'home' ? 'index.html' : `${section}.html`;
}

/** A page with the way to the others, to itself in the other languages, and what it is as at. */
export function framed(site: Site, { path, title, heading = title, content }: Page): string {
  const { model, words } = site;
  const { language } = model;
  const coalition = words.t('coalition');
  return documentOf(
    element(
      'html',
      { lang: language, dir: directionOf(language) },
      head(path === pathOf('home') ? title : `${title} – ${coalition}`, '../'),
      element(
        'body',
        {},
        element('a', { class: 'skip', href: '#content' }, tell(words, 'skip')),
        element(
          'header',
          {},
          element('p', { class: 'name' }, element('a', { href: pathOf('home') }, coalition)),
          navigation(site, path),
          otherLanguages(site, path),
        ),
        element('main', { id: 'content', tabindex: '-1' }, element('h1', {}, heading), content),
        foot(site),
      ),
    ),
  );
}

export function head(title: string, root: string): Html {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    element('link', { rel: 'stylesheet', href: `${root}${STYLE}` }),
  );
}

function navigation({ words }: Site, path: string): Html {
  return element(
    'nav',
    { 'aria-label': tell(words, 'sections') },
    element(
      'ul',
      {},
      SECTIONS.map((section) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: pathOf(section), 'aria-current': pathOf(section) === path ? 'page' : null },
            tell(words, section),
          ),
        ),
      ),
    ),
  );
}

function otherLanguages({ words, languages }: Site, path: string): Html | null {
  if (languages.length < 2) return null;
  return element(
    'nav',
    { class: 'languages', 'aria-label': tell(words, 'inLanguage') },
    element(
      'ul',
      {},
      languages.map((one) => element('li', {}, toLanguage(one, `../${one}/${path}`, words.language))),
    ),
  );
}

/** A language by its own name. */
export function toLanguage(language: Language, href: string, current: Language | null): Html {
  const attributes = {
    href,
    lang: language,
    dir: directionOf(language),
    hreflang: language,
    'aria-current': language === current ? 'true' : null,
  };
  return element('a', attributes, languageFacts(language).name);
}

function foot({ model, words }: Site): Html {
  const { asAt, zone, language } = model;
  const files = [
    [CALENDAR, tell(words, 'calendar')],
    [DATA, tell(words, 'data')],
    [`../${ARCHIVE}`, tell(words, 'zip')],
  ] as const;
  return element(
    'footer',
    {},
    element('p', {}, words.t('asAt', { time: moment(asAt, zone, language), zone: words.clock(zone) })),
    element(
      'nav',
      { 'aria-label': tell(words, 'feeds') },
      element(
        'ul',
        {},
        files.map(([href, said]) => element('li', {}, element('a', { href }, said))),
      ),
    ),
  );
}
