import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { daysAway } from '../../../../shared/domain/time/days.ts';
import { rowsOf, titleOf } from '../../api/index.ts';
import { dayOf, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { Section } from '../../ui/index.ts';
import { Away } from './Away.tsx';
import { Passed } from './Passed.tsx';
import { TalkLink } from './TalkLink.tsx';
import { When } from './When.tsx';

type Session = RowOf<'session'>;

interface NextProps {
  readonly home: OutputOf<'home.get'>;
  /** A UTC instant. */
  readonly now: string;
}

/** What begins at an hour: a session, or a talk with participants. */
interface Beginning {
  readonly id: string;
  /** By the clock of its zone. */
  readonly startWall: string;
  readonly startUtc: string;
  readonly zone: string;
  readonly link: ReactNode;
}

/** The next sessions and consultations by their days, and the meetings ahead that have no session yet. */
export function Next({ home, now }: NextProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const sessions = rowsOf('session', home.nextSessions);
  const withSessions = new Set(sessions.map(({ reconveningId }) => reconveningId));
  const meetings = rowsOf('reconvening', home.reconvenings).filter(({ id }) => !withSessions.has(id));
  const talks = rowsOf('consultation', home.nextTalks);
  const beginnings = [
    ...sessions.map((one): Beginning => ({ ...one, link: <SessionLink session={one} /> })),
    ...talks.flatMap((one): Beginning[] => {
      const { id, zone, startWall, startUtc } = one;
      if (startWall === null || startUtc === null) return [];
      return [{ id, zone, startWall, startUtc, link: <TalkLink talk={one} startUtc={startUtc} /> }];
    }),
  ].toSorted((a, b) => compareText(a.startUtc, b.startUtc));
  const days = groupedBy(beginnings, ({ startWall }) => startWall.slice(0, 10));
  return (
    <Section title={t('home:next')}>
      <Passed home={home} />
      {beginnings.length + meetings.length === 0 && <p className="quiet">{t('home:noNext')}</p>}
      {[...days].map(([day, [first, ...others]]) => (
        <div key={day}>
          <h3 className="home-day">
            <bdi>{dayOf(language, `${day}T12:00:00Z`, 'UTC', { year: true })}</bdi>{' '}
            {first && <Away days={daysAway(now, first.startUtc, first.zone)} />}
          </h3>
          <ul className="home-list">
            {[...(first ? [first] : []), ...others].map(({ id, link }) => (
              <li key={id}>{link}</li>
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
  const { say } = useSpeech();
  const { id, startUtc, endUtc, zone, titles } = session;
  const owners = [say(titles['reconvening']), say(titles['group'])].filter(Boolean);
  return (
    <Link to="/records/$kind/$id" params={{ kind: 'session', id }}>
      <When start={startUtc} end={endUtc} zone={zone} />
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
