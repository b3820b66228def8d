import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';

interface Wanted {
  readonly text: string;
  /** 'none': those of whom no position is public; null: all. */
  readonly position: string | null;
  readonly language: Language;
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
}

export type StandingRow = Standing & { readonly id: string };

/** The standings that match, in the order of paper: States by name, then organizations. */
export function narrowed(
  standings: readonly Standing[],
  { text, position, language, on }: Wanted,
): StandingRow[] {
  return standings
    .filter((standing) => position === null || (standing.position ?? 'none') === position)
    .filter(({ shortName, formalName, iso3 }) =>
      holdsWords([iso3 ?? '', ...Object.values(shortName), ...Object.values(formalName)].join(' '), text),
    )
    .map((standing) => ({ ...standing, id: standing.participantId }))
    .sort(byName(language, on));
}
