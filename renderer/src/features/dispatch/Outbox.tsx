import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { useCall } from '../../api/index.ts';
import { calendarDate, moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { EmptyState, ErrorState, LoadingRows, useOwnZone } from '../../ui/index.ts';
import { CalendarButton, ChangesButton, NewsList } from '../calendar/index.ts';
import { ReleaseNewsList, ReleasesToTell } from './ReleasesToTell.tsx';
import './Outbox.css';

type Due = OutputOf<'outbox.get'>[number];

/** What the delegations of a reconvening are still to be told, each with the file that tells them. */
export function Outbox({ reconveningId }: { readonly reconveningId: string }) {
  const { t } = useTexts();
  const { data, error } = useCall('outbox.get', { reconveningId });
  if (error) return <ErrorState error={error} />;
  if (!data) return <LoadingRows rows={4} />;
  if (data.length === 0) return <EmptyState title={t('outbox:none')} body={t('outbox:noneBody')} />;
  const changed = data.filter(({ news }) => news.length > 0);
  return (
    <>
      <ReleasesToTell due={data} />
      {changed.length > 1 && (
        <div className="outbox-all">
          <ChangesButton delegationIds={changed.map(({ delegationId }) => delegationId)} />
          <span className="quiet">{t('outbox:allChanges', { count: changed.length })}</span>
        </div>
      )}
      <ul className="outbox" aria-label={t('outbox:title')}>
        {data.map((due) => (
          <DueRow key={due.delegationId} due={due} />
        ))}
      </ul>
    </>
  );
}

function DueRow({ due }: { readonly due: Due }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const zone = useOwnZone();
  const { delegationId, name, lastSentAt, acknowledgedOn, news, releases } = due;
  return (
    <li>
      <div className="outbox-head">
        <strong dir="auto">{say(name)}</strong>
        <span className="quiet">
          {lastSentAt === null
            ? t('outbox:never')
            : t('outbox:last', { time: moment(language, lastSentAt, zone) })}
          {lastSentAt !== null &&
            ` · ${
              acknowledgedOn === null
                ? t('outbox:notAcknowledged')
                : t('outbox:acknowledged', { date: calendarDate(language, acknowledgedOn) })
            }`}
        </span>
        {news.length > 0 && <CalendarButton scope={{ scope: 'delegation', delegationId }} />}
      </div>
      <ReleaseNewsList releases={releases} />
      <NewsList news={news} />
    </li>
  );
}
