import { Link } from '@tanstack/react-router';
import { answeredFirst } from '../../../../shared/domain/endorsement/answered-first.ts';
import { directionOf, LANGUAGES } from '../../../../shared/domain/languages.ts';
import { rowOf, useCall, useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Panel } from './Panel.tsx';

interface OverviewProps {
  readonly row: Parameters<typeof rowOf>[1] & { readonly id: string };
}

/** Who has endorsed what, and what the text is. */
export function DocumentOverview({ row: { id } }: OverviewProps) {
  return (
    <>
      <Endorsed documentId={id} />
      <LatestText documentId={id} />
    </>
  );
}

/** The numbers of the tally, as at now; behind them the tally itself. */
function Endorsed({ documentId }: { readonly documentId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { data: tally } = useCall('tally.get', { documentId });
  if (!tally) return null;
  const { counted, invited, target, toReconfirm, countsFrom, byPosition } = tally;
  const most = Math.max(1, ...byPosition.map(({ count }) => count));
  return (
    <Panel title={t('records:endorsements')}>
      <p className="overview-note">
        <Link to="/tally/$documentId" params={{ documentId }}>
          <strong className="overview-count digits">{counted}</strong>{' '}
          {t('tally:of', { invited, level: words.choice('formality', countsFrom) })}
        </Link>
        {target !== null && <> · {t('tally:target', { target })}</>}
        {toReconfirm > 0 && <> · {t('tally:reconfirmOf', { count: toReconfirm })}</>}
      </p>
      <table className="overview-bars" aria-label={words.choice('axis', 'position')}>
        <tbody>
          {answeredFirst(byPosition).map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">{words.choice('position', value)}</th>
              <td className="digits">{count}</td>
              <td>
                <span className="overview-bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function LatestText({ documentId }: { readonly documentId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const { data: versions } = useRecords('documentVersion', {
    where: { documentId: [documentId] },
    sort: [{ by: 'position', descending: true }],
    limit: 1,
  });
  const version = versions?.rows[0];
  const { data: text } = useCall(
    'version.text',
    { versionId: version?.id ?? '' },
    { enabled: version !== undefined },
  );
  if (!versions) return null;
  if (!version) {
    return (
      <Panel
        title={t('text:title')}
        more={{
          kind: 'document',
          id: documentId,
          tab: 'documentVersion',
          label: words.kinds('documentVersion'),
        }}
      >
        <p className="overview-note">{t('kinds:documentVersion.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('overviews:textOf', {
        version: version.label,
        date: calendarDate(language, version.date),
      })}
      more={{ kind: 'documentVersion', id: version.id, tab: 'text', label: t('overviews:openText') }}
    >
      {text?.paragraphs.length === 0 ? (
        <p className="overview-note">{t('overviews:noText')}</p>
      ) : (
        <div className="overview-text" tabIndex={0} role="group" aria-label={t('text:title')}>
          {(text?.paragraphs ?? []).map(({ id, label, text: said }) => {
            const shown = [language, ...LANGUAGES].find((one) => said[one]);
            return (
              <p key={id}>
                <bdi className="overview-number digits">{label}</bdi>
                {shown && (
                  <span lang={shown} dir={directionOf(shown)}>
                    {said[shown]}
                  </span>
                )}
              </p>
            );
          })}
        </div>
      )}
    </Panel>
  );
}
