import { Link, useNavigate } from '@tanstack/react-router';
import { List, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { rowsOf, rowOf, useCall } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts, zoneCity } from '../../i18n/index.ts';
import { Button, EmptyState, ErrorState, LoadingRows, Screen, Select, Switcher } from '../../ui/index.ts';
import { ClashPanel } from '../clashes/index.ts';
import { columnsByDay, columnsByRoom } from './columns.ts';
import { Grid } from './Grid.tsx';
import { dayOfWall, daysBetween, hoursOf } from './layout.ts';
import { useMoves } from './use-moves.ts';
import './Timetable.css';

/** A reconvening by its hours, beside the programme of its host event: its days, or the rooms of one day. */
export function TimetableScreen({ reconveningId }: { readonly reconveningId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const [view, setView] = useState<'week' | 'day'>('week');
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const [withClashes, setWithClashes] = useState(false);
  const { data, error, refetch } = useCall('timetable.get', { reconveningId }, { keep: true });
  const moves = useMoves();
  if (error) {
    return (
      <Screen title={t('shell:timetable')}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Screen>
    );
  }
  if (!data) {
    return (
      <Screen title={t('shell:timetable')}>
        <LoadingRows />
      </Screen>
    );
  }
  const reconvening = rowOf('reconvening', data.reconvening);
  const sessions = rowsOf('session', data.sessions);
  const inDays = sessions.map(({ startWall }) => dayOfWall(startWall));
  const first = [reconvening.startDate, ...inDays].reduce((a, b) => (a < b ? a : b));
  const last = [reconvening.endDate, ...inDays].reduce((a, b) => (a > b ? a : b));
  const days = daysBetween(first, last);
  const day = chosenDay !== null && days.includes(chosenDay) ? chosenDay : (days[0] ?? first);
  const meetings = rowsOf('hostMeeting', data.hostMeetings).filter(({ startWall }) =>
    days.includes(dayOfWall(startWall)),
  );
  const columns =
    view === 'week'
      ? columnsByDay(days, sessions, meetings)
      : columnsByRoom(day, sessions, meetings, (session) => say(session.titles['room']));
  const open = data.clashes.filter(({ accepted }) => accepted === null);
  const add = () =>
    void navigate({ to: '/records/$kind', params: { kind: 'session' }, search: { isNew: true } });
  return (
    <Screen
      title={t('shell:timetable')}
      trail={
        <Link to="/records/$kind/$id" params={{ kind: 'reconvening', id: reconveningId }}>
          {reconvening.shortTitle}
        </Link>
      }
      actions={
        <>
          <Button
            icon={List}
            onPress={() => void navigate({ to: '/records/$kind', params: { kind: 'session' } })}
          >
            {t('timetable:list')}
          </Button>
          <Button look="primary" icon={Plus} onPress={add}>
            {t('records:newObject', { kind: words.object('session') })}
          </Button>
        </>
      }
      bar={
        <>
          <Switcher
            label={t('timetable:view')}
            options={[
              { id: 'week', label: t('timetable:week') },
              { id: 'day', label: t('timetable:day') },
            ]}
            selected={view}
            onSelect={(id) => setView(id === 'day' ? 'day' : 'week')}
          />
          {view === 'day' && (
            <Select
              label={t('timetable:whichDay')}
              hideLabel
              options={days.map((id) => ({ id, label: calendarDate(language, id) }))}
              value={day}
              onChange={setChosenDay}
            />
          )}
          <span className="quiet">{t('timetable:hours', { zone: zoneCity(reconvening.zone) })}</span>
          <span className="screen-bar-end">
            <Button
              look="quiet"
              icon={TriangleAlert}
              aria-pressed={withClashes}
              onPress={() => setWithClashes(!withClashes)}
            >
              {t('timetable:clashes', { count: open.length })}
            </Button>
          </span>
        </>
      }
      aside={withClashes && <ClashPanel clashes={data.clashes} onClose={() => setWithClashes(false)} />}
    >
      {sessions.length === 0 && meetings.length === 0 ? (
        <EmptyState
          title={t('timetable:empty')}
          body={t('timetable:emptyBody')}
          actions={
            <Button look="primary" icon={Plus} onPress={add}>
              {t('records:newObject', { kind: words.object('session') })}
            </Button>
          }
        />
      ) : (
        <Grid
          label={t('timetable:label', { title: reconvening.title })}
          columns={columns}
          hours={hoursOf([...sessions, ...meetings])}
          clashing={new Set(open.flatMap(({ sessionIds }) => sessionIds))}
          moves={moves}
          onOpen={(id) => void navigate({ to: '/records/$kind/$id', params: { kind: 'session', id } })}
        />
      )}
    </Screen>
  );
}
