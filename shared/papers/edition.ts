/** What a paper says of itself: which release or version it shows, and as at when. */
import type { PrintModel } from '../contract/printed.ts';
import { longDate, moment } from './format.ts';
import type { Words } from './words.ts';

export type Edition = Pick<PrintModel, 'document' | 'language' | 'version' | 'asAt' | 'zone'> & {
  /** Of a draft: the release after which it comes. */
  readonly after?: string | null;
  /** Where it is as at the end of a past day. */
  readonly day?: string | null;
};

/** What the versions of a text are called everywhere, by what is typed for them; 'Rev.1' is so in every language. */
const KNOWN_VERSIONS: ReadonlyMap<string, 'zeroDraft' | 'final'> = new Map([
  ['zero draft', 'zeroDraft'],
  ['final', 'final'],
]);

export function versionOf(
  { document, version, after = null }: Pick<Edition, 'document' | 'version' | 'after'>,
  { t }: Words,
): string {
  // It is made anew each time, and nobody releases it.
  if (document === 'country') return '';
  // The alert itself goes by its number alone; what follows is an update of it.
  if (document === 'alert' && version !== null)
    return version === '0' ? '' : t('alertUpdate', { number: version });
  if (version === null) return after === null ? t('draft') : t('draftAfter', { label: after });
  if (document === 'agenda' || document === 'minutes') return t('release', { label: version });
  const known = KNOWN_VERSIONS.get(version.toLowerCase());
  return known === undefined ? version : t(known);
}

/** As at which moment or day, by the clock of which city; of a past day also when it was printed. */
export function asAt({ asAt: at, zone, language, day = null }: Edition, { t, clock }: Words): string {
  const time = moment(at, zone, language);
  if (day === null) return t('asAt', { time, zone: clock(zone) });
  const end = t('asAtDay', { day: longDate(day, language), zone: clock(zone) });
  return `${end} · ${t('printed', { time })}`;
}
