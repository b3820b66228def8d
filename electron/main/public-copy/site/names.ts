import type { PublicModel } from '../../../../shared/contract/public-copy.ts';

/** The longest part of a name that comes from a text. */
const LONGEST = 40;

/** The names of the pages that are about one thing, by its id: the same in every language, so that one leads to the other. */
export type PageNames = ReadonlyMap<string, string>;

export function pageNames({ meetings, groups, texts }: PublicModel): PageNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  function give(id: string, kind: string, text: string): void {
    const stem = [kind, plain(text)].filter(Boolean).join('-');
    let name = stem;
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}`;
    taken.add(name);
    names.set(id, `${name}.html`);
  }
  // By their days and ids, so that a later one does not take an earlier one's name.
  for (const { id, title, dates } of meetings.toReversed()) give(id, `meeting-${dates.from}`, title.text);
  for (const { id, number } of groups) give(id, 'group', number);
  for (const { id, symbol } of texts) give(id, 'text', symbol);
  return names;
}

/** Letters, digits and hyphens alone, which every file system and server takes; a long one is cut between words. */
function plain(text: string): string {
  const whole = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
