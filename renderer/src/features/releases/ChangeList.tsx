import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { numberIn } from '../../../../shared/domain/agenda-number.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Beginning } from '../../ui/index.ts';
import './ChangeList.css';

type Changes = OutputOf<'release.changes'>;
type Change = Changes['changes'][number];
type Stood = NonNullable<Change['now']>;

/** A line a change: what became of what, and where it stood before and now. */
export function ChangeList({ since, changes }: Changes) {
  const { t } = useTexts();
  if (changes.length === 0) return since === null ? null : <p>{t('releases:same')}</p>;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={`${change.what} ${change.kind} ${change.id ?? ''}`}>
          <ChangeText change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangeText({ change: { what, kind, was, now } }: { readonly change: Change }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { number } = now ?? was ?? { number: null };
  const title = [number === null ? '' : numberIn(language, number), (now ?? was)?.title ?? '']
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {t(`releases:what.${kind}.${what}`, { title })}{' '}
      <span className="quiet">
        {what === 'retitled' && was && (
          <s>
            <bdi>{was.title}</bdi>
          </s>
        )}
        {what === 'moved' && was && (
          <>
            <s>
              <Standing stood={was} />
            </s>{' '}
          </>
        )}
        {what === 'moved' && now && <Standing stood={now} />}
      </span>
    </>
  );
}

function Standing({ stood: { number, startUtc, endUtc, zone, room } }: { readonly stood: Stood }) {
  const { language } = useSpeech();
  return (
    <>
      {number !== null && (
        <>
          <bdi>{numberIn(language, number)}</bdi>
          {' · '}
        </>
      )}
      <Beginning start={startUtc} end={endUtc} zone={zone} />
      {number === null && room !== null && (
        <>
          {' · '}
          <bdi>{room}</bdi>
        </>
      )}
    </>
  );
}
