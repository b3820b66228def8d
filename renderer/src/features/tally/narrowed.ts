import type { Standing } from '../../../../shared/contract/shapes.ts';
import { collatorOf, localize, type Language } from '../../../../shared/domain/languages.ts';

interface Wanted {
  readonly text: string;
  readonly position: string | null;
  readonly language: Language;
}

export type StandingRow = Standing & { readonly id: string };

/** The standings that match, by name as the language sorts them. */
export function narrowed(
  standings: readonly Standing[],
  { text, position, language }: Wanted,
): StandingRow[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const { compare } = collatorOf(language);
  return standings
    .filter((standing) => position === null || standing.position === position)
    .filter(({ shortName, formalName, iso3 }) => {
      const all = folded([iso3 ?? '', ...Object.values(shortName), ...Object.values(formalName)].join(' '));
      return words.every((word) => all.includes(word));
    })
    .map((standing) => ({ ...standing, id: standing.participantId }))
    .sort((a, b) => compare(localize(a.shortName, language), localize(b.shortName, language)));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
