import { Link, useNavigate } from '@tanstack/react-router';
import { List, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { rowsOf, rowOf, useCall, useRecords } from '../../api/index.ts';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, ErrorState, LoadingRows, Screen, Select, Switcher } from '../../ui/index.ts';
import { ClashPanel } from '../clashes/index.ts';
import { columnsByDay, columnsByRoom } from './columns.ts';
import { Foresight } from './Foresight.tsx';
import { Grid } from './Grid.tsx';
import { dayOfWall, daysShown } from './layout.ts';
import { placesOf } from './places.ts';
import { useMoves } from './use-moves.ts';
import './Timetable.css';

/** A reconvening by its hours, beside the programme of its host event: its days, or the rooms of one day. */
export function TimetableScreen({ reconveningId }: { readonly reconveningId: string }) {
  const { t } = useTexts();
  const { city, language, say } = useSpeech();
  const navigate = useNavigate();
  const [view, setView] = useState<'week' | 'day'>('week');
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const [withClashes, setWithClashes] = useState(false);
  const { data, error, refetch } = useCall('timetable.get', { reconveningId }, { keep: true });
  const rooms = useRecords('room', { sort: [{ by: 'name' }], language }).data?.rows ?? [];
  const planned = rowsOf('session', data?.sessions ?? []);
  const moves = useMoves(planned, refetch);
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
  const sessions = planned.map(moves.shown);
  const { days, left } = daysShown({ first: reconvening.startDate, last: reconvening.endDate }, sessions);
  const day = chosenDay !== null && days.includes(chosenDay) ? chosenDay : (days[0] ?? '');
  const meetings = rowsOf('hostMeeting', data.hostMeetings);
  const hasMeetings = meetings.some((one) => days.includes(dayOfWall(one.startWall)));
  const columns =
    view === 'week'
      ? columnsByDay(days, sessions, meetings)
      : columnsByRoom(
          day,
          placesOf(
            rooms.map((room) => ({ ...room, name: say(room.name) })),
            sessions,
            reconvening.city,
            t('timetable:noRoom'),
          ),
          sessions,
          meetings,
        );
  const open = data.clashes.filter(({ accepted, severity }) => accepted === null && severity === 'warning');
  const add = () =>
    void navigate({ to: '/records/$kind', params: { kind: 'session' }, search: { isNew: true } });
  return (
    <Screen
      title={t('shell:timetable')}
      trail={
        <Link to="/records/$kind/$id" params={{ kind: 'reconvening', id: reconveningId }}>
          {say(reconvening.shortTitle)}
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
            {t('kinds:session.new')}
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
              options={days.map((id) => ({
                id,
                label: dayOf(language, `${id}T12:00:00Z`, 'UTC', { year: true }),
              }))}
              value={day}
              onChange={setChosenDay}
            />
          )}
          <span className="quiet">{t('timetable:hours', { zone: city(reconvening.zone) })}</span>
          {left > 0 && <span className="quiet">{t('timetable:daysLeft', { count: left })}</span>}
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
      {sessions.length === 0 && !hasMeetings ? (
        <EmptyState
          title={t('timetable:empty')}
          body={t('timetable:emptyBody')}
          actions={
            <Button look="primary" icon={Plus} onPress={add}>
              {t('kinds:session.new')}
            </Button>
          }
        />
      ) : (
        <>
          <Grid
            label={t('timetable:label', { title: say(reconvening.title) })}
            columns={columns}
            clashing={new Set(open.flatMap(({ sessionIds }) => sessionIds))}
            moves={moves}
            onOpen={(id) => void navigate({ to: '/records/$kind/$id', params: { kind: 'session', id } })}
          />
          {moves.proposal && (
            <Foresight
              proposal={moves.proposal}
              roomName={(id) => say(rooms.find((room) => room.id === id)?.name)}
            />
          )}
        </>
      )}
    </Screen>
  );
}
