import { expect, test } from 'vitest';
import { listPages } from '../../../../electron/main/public-copy/site/lists.ts';
import { table } from '../../../../electron/main/public-copy/site/said.ts';
import { element } from '../../../../electron/main/public-copy/html.ts';
import type { ListedEntry, PublicModel } from '../../../../shared/contract/public-copy.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { wordsOf } from '../../../../shared/papers/words.ts';

const heads = (html: string): string[] =>
  [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, said]) => said ?? '');

test('a table has the columns in which a row says something', () => {
  const rows = [
    ['Kenya', '', [null, element('bdi', {}, 'signed')], null],
    ['Peru', '', '', [null, '']],
  ];
  const { html } = table('Who', ['Name', 'Qualification', 'Form', 'Note'], rows);
  expect(heads(html)).toEqual(['Name', 'Form']);
  expect([...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, said]) => said)).toEqual(['<bdi>signed</bdi>', '']);
  const spoken = table(
    'Who',
    ['Name', 'Qualification'],
    [
      ['Kenya', ''],
      ['Peru', 'Reservation'],
    ],
  );
  expect(heads(spoken.html)).toEqual(['Name', 'Qualification']);
});

function commitment(language: Language | null): ListedEntry {
  return {
    kind: 'commitment',
    id: 'c',
    number: '',
    title: { text: 'عنوان', language: 'ar' },
    facts: [],
    text: { text: 'Opens a laboratory.', language },
    reports: [],
  };
}

async function pageWith(entry: ListedEntry): Promise<string> {
  const model: PublicModel = {
    language: 'ar',
    asAt: '2024-03-01T12:00:00.000Z',
    zone: 'Europe/Vienna',
    members: [],
    groups: [],
    meetings: [],
    texts: [],
    lists: [{ id: 'commitments', entries: [entry] }],
  };
  const site = {
    model,
    words: await wordsOf('ar'),
    languages: ['ar'],
    names: new Map<string, string>(),
  } as const;
  const [page] = listPages(site);
  return element('main', {}, page?.content ?? null).html;
}

test('a text of which nobody said the language is marked as in none, not as in that of the page', async () => {
  expect(await pageWith(commitment(null))).toContain(
    '<div lang="" dir="auto"><p dir="auto">Opens a laboratory.',
  );
  expect(await pageWith(commitment('en'))).toContain(
    '<div lang="en" dir="ltr"><p dir="auto">Opens a laboratory.',
  );
});

test('a text that is in another language than the page is said to be so, as on paper', async () => {
  const said = 'لغة هذا النص: الإنجليزية؛ وهو غير مترجم.';
  const inEnglish = { text: 'Look out', language: 'en' } as const;
  const asked = { fact: 'asked', value: { as: 'lines', said: inEnglish } } as const;
  expect(await pageWith(commitment('en'))).toContain(said);
  expect(await pageWith({ ...commitment(null), facts: [asked] })).toContain(said);
  expect(await pageWith(commitment('ar'))).not.toContain(said);
  expect(await pageWith(commitment(null))).not.toContain(said);
});
