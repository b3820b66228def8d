import { longDate } from '../../../../shared/papers/format.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { element, type Html } from '../html.ts';
import type { Page, Site } from './frame.ts';
import { pathOf } from './frame.ts';
import { record, tell } from './said.ts';

const STATUSES = [
  { status: 'member', title: 'members', count: 'countMembers' },
  { status: 'observer', title: 'observers', count: 'countObservers' },
  { status: 'partner', title: 'partners', count: 'countPartners' },
] as const;

/** What the coalition is: who belongs to it, and which groups it has. */
export function homePage(site: Site): Page {
  const { model, words, names } = site;
  const { language, members, groups } = model;
  const by = STATUSES.map((one) => ({
    ...one,
    rows: members.filter(({ status }) => status === one.status),
  })).filter(({ rows }) => rows.length > 0);
  const counts = by.map(({ count, rows }) => tell(words, count, { count: rows.length }));
  return {
    path: pathOf('home'),
    title: words.t('coalition'),
    content: [
      counts.length === 0
        ? element('p', {}, tell(words, 'nothing'))
        : element('p', { class: 'lead' }, listed(language, counts)),
      groups.length === 0
        ? null
        : [
            element('h2', {}, tell(words, 'groups')),
            element(
              'ul',
              { class: 'plain' },
              groups.map(({ id, number, name, papers }) => {
                const said = [element('bdi', {}, number), ' ', record(name, words)];
                const to = names.get(id) ?? '';
                return element('li', {}, papers.length === 0 ? said : element('a', { href: to }, said));
              }),
            ),
          ],
      by.length === 0 ? null : element('h2', {}, tell(words, 'about')),
      by.map(({ title, rows }) => [element('h3', {}, tell(words, title)), membersOf(site, rows)]),
    ],
  };
}

function membersOf({ words }: Site, rows: Site['model']['members']): Html {
  return element(
    'ul',
    { class: 'columns' },
    rows.map(({ name, since }) =>
      element(
        'li',
        {},
        element('bdi', {}, name),
        since === null
          ? null
          : element(
              'span',
              { class: 'quiet' },
              ' ',
              tell(words, 'since', { date: longDate(since, words.language) }),
            ),
      ),
    ),
  );
}
