import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Clash, RowOf } from '../../../../shared/contract/shapes.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { rowsOf, titleOf, useCall } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  Flag,
  LoadingRows,
  Screen,
  Section,
  Beginning,
  Span,
  StateMark,
} from '../../ui/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { ClashText } from '../clashes/index.ts';
import { daysUntil, useNow } from './use-now.ts';
import './HomeScreen.css';

/** What needs me now: what comes next, what clashes, what has a deadline, who has not replied. */
export function HomeScreen() {
  const { t } = useTexts();
  const words = useContractWords();
  const { city, language, say } = useSpeech();
  const home = useHomeZone();
  const navigate = useNavigate();
  const now = useNow();
  const { data, error, refetch } = useCall('home.get', { now }, { keep: true });
  if (error)
    return (
      <Screen title={t('home:title')}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Screen>
    );
  if (!data)
    return (
      <Screen title={t('home:title')}>
        <LoadingRows />
      </Screen>
    );
  const reconvenings = rowsOf('reconvening', data.reconvenings);
  if (reconvenings.length + data.nextSessions.length === 0) {
    return (
      <Screen title={t('home:title')}>
        <EmptyState
          title={t('home:emptyTitle')}
          body={t('home:emptyBody')}
          actions={
            <>
              <Button
                look="primary"
                icon={Plus}
                onPress={() =>
                  void navigate({
                    to: '/records/$kind',
                    params: { kind: 'reconvening' },
                    search: { isNew: true },
                  })
                }
              >
                {t('kinds:reconvening.new')}
              </Button>
              <Button
                onPress={() => void navigate({ to: '/records/$kind', params: { kind: 'participant' } })}
              >
                {words.kinds('participant')}
              </Button>
            </>
          }
        />
      </Screen>
    );
  }
  const next = rowsOf('session', data.nextSessions);
  const zoneOf = ({ reconveningIds, sessionIds }: Clash): string =>
    reconvenings.find(({ id }) => id === reconveningIds[0])?.zone ??
    next.find(({ id }) => sessionIds.includes(id))?.zone ??
    home;
  const clashes = [
    t('home:clashes', { count: data.openClashes }),
    ...(data.openNotices > 0 ? [t('home:notices', { count: data.openNotices })] : []),
  ].join(' · ');
  const replies = t('home:replies', { count: data.repliesTotal });
  return (
    <Screen title={t('home:title')} reading>
      <div className="home">
        <div>
          <Block title={t('home:next')} none={t('home:noNext')}>
            {next.map((row) => (
              <Link key={row.id} to="/records/$kind/$id" params={{ kind: 'session', id: row.id }}>
                <span className="home-when">
                  <Beginning start={row.startUtc} end={row.endUtc} zone={row.zone} />{' '}
                  <span className="quiet">{city(row.zone)}</span>
                </span>
                <span className="home-what clip" dir="auto">
                  {say(row.title)}
                </span>
                <span className="quiet clip" dir="auto">
                  {say(row.titles['room']) || t('home:noRoom')} · {sayOwners(row, say)}
                </span>
              </Link>
            ))}
          </Block>
          <Block title={t('home:deadlines')} none={t('home:noDeadlines')}>
            {rowsOf('document', data.deadlines).map((row) => (
              <Link key={row.id} to="/tally/$documentId" params={{ documentId: row.id }}>
                <span className="home-when home-days">
                  {row.deadlineUtc && t('home:days', { count: daysUntil(now, row.deadlineUtc) })}
                </span>
                <span className="home-what clip" dir="auto">
                  {row.symbol} {say(titleOf('document', row))}
                </span>
                <span className="quiet">{words.choice('documentState', row.state)}</span>
              </Link>
            ))}
          </Block>
          <Block title={t('home:reconvenings')} none="">
            {reconvenings.map((row) => (
              <Link key={row.id} to="/records/$kind/$id" params={{ kind: 'reconvening', id: row.id }}>
                <span className="home-when home-days">{calendarDate(language, row.startDate)}</span>
                <span className="home-what clip" dir="auto">
                  {say(row.title)}
                </span>
                <span className="quiet">{words.choice('reconveningState', row.state)}</span>
              </Link>
            ))}
          </Block>
        </div>
        <div>
          <Block title={clashes} none={t('home:noClashes')}>
            {data.clashes.map((clash) => (
              <ClashLink key={clash.key} clash={clash}>
                <StateMark mark={clash.severity === 'warning' ? 'clash' : 'draft'} />
                <span className="home-what home-sentence">
                  <ClashText clash={clash} />
                </span>
                <span className="home-end">
                  <Span start={clash.startUtc} end={null} zone={zoneOf(clash)} withDay withYear={false} />{' '}
                  <span className="quiet">{city(zoneOf(clash))}</span>
                </span>
              </ClashLink>
            ))}
          </Block>
          <Block title={replies} none={t('home:noReplies')}>
            {rowsOf('delegation', data.repliesOutstanding).map((row) => (
              <Link key={row.id} to="/records/$kind/$id" params={{ kind: 'delegation', id: row.id }}>
                <span className="home-what clip" dir="auto">
                  {typeof row.extras['iso3'] === 'string' && <Flag iso3={row.extras['iso3']} />}{' '}
                  {say(row.titles['participant'])}
                </span>
                <span className="quiet clip" dir="auto">
                  {say(row.titles['reconvening'])}
                </span>
                <span className="quiet">
                  {row.replyBy ? t('home:replyBy', { date: calendarDate(language, row.replyBy) }) : ''}
                </span>
              </Link>
            ))}
          </Block>
        </div>
      </div>
    </Screen>
  );
}

/** What a session belongs to, by name. */
function sayOwners({ titles }: RowOf<'session'>, say: (name: Localized | undefined) => string): string {
  return [say(titles['reconvening']), say(titles['group'])].filter(Boolean).join(' · ');
}

/** To where the clash is settled: the timetable of its reconvening or, where it has none, the first of its sessions. */
function ClashLink({ clash, children }: { readonly clash: Clash; readonly children: ReactNode }) {
  const [reconveningId] = clash.reconveningIds;
  if (reconveningId === undefined) {
    return (
      <Link to="/records/$kind/$id" params={{ kind: 'session', id: clash.sessionIds[0] ?? '' }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/timetable/$reconveningId" params={{ reconveningId }}>
      {children}
    </Link>
  );
}

function Block({
  title,
  none,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}) {
  return (
    <Section title={title}>
      {children.length > 0 ? (
        <ul className="home-list">
          {children.map((child, at) => (
            <li key={at}>{child}</li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{none}</p>
      )}
    </Section>
  );
}
