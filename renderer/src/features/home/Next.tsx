import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { daysAway } from '../../../../shared/domain/time/days.ts';
import { rowsOf, titleOf } from '../../api/index.ts';
import { dayOf, hoursAhead, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { Section, Span, useOwnZone } from '../../ui/index.ts';
import { Away } from './Away.tsx';

type Session = RowOf<'session'>;

interface NextProps {
  readonly home: OutputOf<'home.get'>;
  /** A UTC instant. */
  readonly now: string;
}

/** The next sessions by their days, and the meetings ahead that have none yet. */
export function Next({ home, now }: NextProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const sessions = rowsOf('session', home.nextSessions);
  const withSessions = new Set(sessions.map(({ reconveningId }) => reconveningId));
  const meetings = rowsOf('reconvening', home.reconvenings).filter(({ id }) => !withSessions.has(id));
  const days = groupedBy(sessions, ({ startWall }) => startWall.slice(0, 10));
  return (
    <Section title={t('home:next')}>
      {sessions.length + meetings.length === 0 && <p className="quiet">{t('home:noNext')}</p>}
      {[...days].map(([day, [first, ...others]]) => (
        <div key={day}>
          <h3 className="home-day">
            <bdi>{dayOf(language, `${day}T12:00:00Z`, 'UTC', { year: true })}</bdi>{' '}
            {first && <Away days={daysAway(now, first.startUtc, first.zone)} />}
          </h3>
          <ul className="home-list">
            {[...(first ? [first] : []), ...others].map((session) => (
              <li key={session.id}>
                <SessionLink session={session} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {meetings.length > 0 && (
        <ul className="home-list">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingLink meeting={meeting} now={now} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function SessionLink({ session }: { readonly session: Session }) {
  const { t } = useTexts();
  const { city, say } = useSpeech();
  const own = useOwnZone();
  const { id, startUtc, endUtc, zone, titles } = session;
  const differs = hoursAhead(zone, own, new Date(startUtc)) !== '0';
  const owners = [say(titles['reconvening']), say(titles['group'])].filter(Boolean);
  return (
    <Link to="/records/$kind/$id" params={{ kind: 'session', id }}>
      <span className="home-when">
        <Span start={startUtc} end={endUtc} zone={zone} withDay={false} withYear={false} />{' '}
        <span className="quiet">{city(zone)}</span>
        {differs && (
          <span className="quiet home-own">
            <Span start={startUtc} end={null} zone={own} withDay={false} withYear={false} /> {city(own)}
          </span>
        )}
      </span>
      <span className="home-what">
        <bdi>{say(titleOf('session', session))}</bdi>
        <span className="quiet home-own">
          <bdi>{say(titles['room']) || t('home:noRoom')}</bdi>
          {owners.map((owner) => (
            <bdi key={owner}> · {owner}</bdi>
          ))}
        </span>
      </span>
    </Link>
  );
}

function MeetingLink({ meeting, now }: { readonly meeting: RowOf<'reconvening'>; readonly now: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const home = useHomeZone();
  return (
    <Link to="/records/$kind/$id" params={{ kind: 'reconvening', id: meeting.id }}>
      <span className="home-when">
        <Away days={daysAway(now, `${meeting.startDate}T12:00:00Z`, home)} />
      </span>
      <span className="home-what">
        {t('home:meeting', { title: say(meeting.shortTitle) })}
        <span className="quiet home-own">{words.choice('reconveningState', meeting.state)}</span>
      </span>
    </Link>
  );
}
