import { directionOf, type Said } from '../../../../shared/domain/languages.ts';
import { say, type Facts } from '../../../../shared/words/say.ts';
import type { PaperWords } from '../../../../shared/words/printed.ts';
import type { Words } from '../../../../shared/papers/words.ts';
import { element, type Child, type Html } from '../html.ts';

type Site = PaperWords['site'];
type SiteKey = { [K in keyof Site]: Site[K] extends string ? K : never }[keyof Site];

/** A sentence of the copy's own. */
export function tell({ language, catalogue }: Words, key: SiteKey, facts: Facts = {}): string {
  return say(language, catalogue.site[key], facts);
}

/** A text of a record, marked with the language it is in where that is another than the page's. */
export function record({ text, language }: Said, page: Words): Child {
  if (language === page.language) return text;
  return element('span', { lang: language, dir: directionOf(language) }, text);
}

/** A text of which nobody said in which language it is, in its own direction. */
export function free(text: string): Html {
  return element('bdi', {}, text);
}

/** A text of several lines: what is parted by an empty line is a paragraph. */
export function lines(text: string, attributes: Readonly<Record<string, string | null>> = {}): Html[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) =>
      element(
        'p',
        { dir: 'auto', ...attributes },
        part.split('\n').map((line, at) => (at === 0 ? line : [element('br', {}), line])),
      ),
    );
}

/** Facts with what they are called; what there is nothing to say of is left out. */
export function facts(rows: readonly (readonly [string, Child])[]): Html | null {
  const said = rows.filter(([, value]) => isSaid(value));
  if (said.length === 0) return null;
  return element(
    'dl',
    {},
    said.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}

function isSaid(child: Child): boolean {
  if (child === null || child === '') return false;
  return typeof child === 'string' || 'html' in child || child.some(isSaid);
}

/**
 * A table with its name, without the columns in which no row says anything; where a window is narrow it is moved within
 * itself, by the keyboard too.
 */
export function table(name: string, head: readonly string[], rows: readonly (readonly Child[])[]): Html {
  const columns = head.map((_, at) => at).filter((at) => rows.some((row) => isSaid(row[at] ?? null)));
  return element(
    'div',
    { class: 'table', role: 'region', 'aria-label': name, tabindex: '0' },
    element(
      'table',
      {},
      element('caption', {}, name),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map((at) => element('th', { scope: 'col' }, head[at] ?? '')),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            columns.map((at) =>
              at === 0
                ? element('th', { scope: 'row' }, row[at] ?? null)
                : element('td', {}, row[at] ?? null),
            ),
          ),
        ),
      ),
    ),
  );
}
