import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts';
import type { Recipient } from '../../../../shared/contract/shapes/owners.ts';
import { useCall } from '../../api/index.ts';
import { calendarDate, moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { EmptyState, ErrorState, LoadingRows } from '../../ui/index.ts';
import { CalendarButton, ChangesButton, NewsList } from '../calendar/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { dueInOrder } from './due-in-order.ts';
import { ReleaseNewsList, ReleasesToTell } from './ReleasesToTell.tsx';
import './Outbox.css';

type Due = OutputOf<'outbox.get'>[number];
type Of = InputOf<'outbox.get'>;

/** What the delegations of a reconvening or the members of a group are still to be told, each with the file that tells them. */
export function Outbox({ of }: { readonly of: Of }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const home = useHomeZone();
  const { data: due, error } = useCall('outbox.get', of);
  if (error) return <ErrorState error={error} />;
  if (!due) return <LoadingRows rows={4} />;
  const data = dueInOrder(due, language, todayIn(home));
  if (data.length === 0) return <EmptyState title={t('outbox:none')} body={t('outbox:noneBody')} />;
  const changed = data.filter(({ news }) => news.length > 0);
  return (
    <>
      <ReleasesToTell due={data} />
      {changed.length > 1 && (
        <div className="outbox-all">
          <ChangesButton recipients={changed.map((due) => recipientOf(of, due))} />
          <span className="quiet">{t('outbox:allChanges', { count: changed.length })}</span>
        </div>
      )}
      <ul className="outbox" aria-label={t('outbox:title')}>
        {data.map((due) => (
          <DueRow key={due.participantId} recipient={recipientOf(of, due)} due={due} />
        ))}
      </ul>
    </>
  );
}

function recipientOf(of: Of, { delegationId, participantId }: Due): Recipient {
  return 'groupId' in of ? { groupId: of.groupId, participantId } : { delegationId: delegationId ?? '' };
}

function DueRow({ recipient, due }: { readonly recipient: Recipient; readonly due: Due }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const zone = useHomeZone();
  const { name, lastSentAt, acknowledgedOn, news, releases } = due;
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
        {news.length > 0 && (
          <CalendarButton
            scope={
              'groupId' in recipient
                ? { scope: 'member', ...recipient }
                : { scope: 'delegation', ...recipient }
            }
          />
        )}
      </div>
      <ReleaseNewsList releases={releases} />
      <NewsList news={news} />
    </li>
  );
}
