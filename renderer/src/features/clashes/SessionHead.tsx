import { Link } from '@tanstack/react-router';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { titleOf } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Beginning } from '../../ui/index.ts';

/** Of which session some clashes are, when that is and where. */
export function SessionHead({ session }: { readonly session: RowOf<'session'> | undefined }) {
  const { t } = useTexts();
  const { city, say } = useSpeech();
  if (!session) return <span>{t('clashes:withoutSession')}</span>;
  const { id, startUtc, endUtc, zone, titles } = session;
  return (
    <>
      <Link to="/records/$kind/$id" params={{ kind: 'session', id }}>
        <bdi>{say(titleOf('session', session))}</bdi>
      </Link>
      <span className="quiet">
        <Beginning start={startUtc} end={endUtc} zone={zone} /> {city(zone)} ·{' '}
        <bdi>{say(titles['room']) || t('timetable:noRoom')}</bdi>
      </span>
    </>
  );
}
