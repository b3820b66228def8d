import { Link, useNavigate } from '@tanstack/react-router';
import { List, Plus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { rowOf, rowsOf } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { Button, Screen } from '../../ui/index.ts';
import { ClashPanel } from '../clashes/index.ts';
import { concernsOf } from './concerns.ts';
import { Foresight } from './Foresight.tsx';
import { Grid } from './Grid.tsx';
import { beginAt } from './slot.ts';
import { TimetableBar } from './TimetableBar.tsx';
import type { Inspect } from './TimetableScreen.tsx';
import { useColumns, useRooms, type View } from './use-columns.ts';
import { useCursor } from './use-cursor.ts';
import { useMoves, type Reading } from './use-moves.ts';
import { useNaming } from './use-naming.ts';

/** What stands beside the grid: a session, by its id, or the clashes. */
type Beside = { readonly session: string } | 'clashes' | null;

export function Timetable({
  data,
  reading,
  inspect,
}: {
  readonly data: OutputOf<'timetable.get'>;
  readonly reading: Reading;
  readonly inspect: Inspect;
}) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const [view, setView] = useState<View>({ by: 'week', day: null });
  const [beside, setBeside] = useState<Beside>(null);
  const close = useCallback(() => setBeside(null), []);
  const rooms = useRooms();
  const grid = useRef<HTMLDivElement>(null);
  const reconvening = rowOf('reconvening', data.reconvening);
  const planned = rowsOf('session', data.sessions);
  const meetings = rowsOf('hostMeeting', data.hostMeetings);
  const moves = useMoves({ sessions: planned, roomTitle: rooms.title, reading });
  const drawn = planned.map(moves.shown);
  const shown = useColumns({ reconvening, planned, drawn, meetings, rooms, view });
  const { columns } = shown;
  const cursor = useCursor(columns, grid);
  const naming = useNaming({ reconvening, columns, reading });
  const opened = beside !== null && beside !== 'clashes' ? beside.session : null;
  const open = data.clashes.filter(({ accepted }) => accepted === null);

  function begin(): void {
    const { spot } = cursor;
    const column = columns.find(({ id }) => id === spot?.column);
    const from = spot && column ? beginAt(column, spot) : null;
    if (column && from !== null) naming.begin(column, from);
  }
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  useCommands(
    useMemo(
      () => [
        {
          id: 'timetable.new',
          title: t('kinds:session.new'),
          group: 'create',
          keys: 'N',
          run: () => latest.current(),
        },
      ],
      [t],
    ),
  );

  return (
    <Screen
      title={t('shell:timetable')}
      trail={
        <Link to="/records/$kind/$id" params={{ kind: 'reconvening', id: reconvening.id }}>
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
          <Button look="primary" icon={Plus} keys="N" onPress={begin}>
            {t('kinds:session.new')}
          </Button>
        </>
      }
      bar={
        <TimetableBar
          view={view}
          onView={setView}
          columns={shown}
          zone={reconvening.zone}
          clashes={open.filter(({ severity }) => severity === 'warning').length}
          withClashes={beside === 'clashes'}
          onClashes={() => setBeside(beside === 'clashes' ? null : 'clashes')}
        />
      }
      aside={
        opened === null
          ? beside === 'clashes' && <ClashPanel clashes={data.clashes} onClose={close} />
          : inspect(opened, close)
      }
    >
      {planned.length === 0 && <p className="timetable-hint quiet">{t('timetable:emptyBody')}</p>}
      <Grid
        grid={grid}
        label={t('timetable:label', { title: say(reconvening.title) })}
        columns={columns}
        view={`${view.by} ${shown.day}`}
        concerns={concernsOf(open)}
        moves={moves}
        naming={naming}
        cursor={cursor}
        opened={opened}
        onOpen={(session) => setBeside({ session })}
        onOpenPage={(id) => void navigate({ to: '/records/$kind/$id', params: { kind: 'session', id } })}
        onBegin={begin}
      />
      {moves.proposal && (
        <Foresight proposal={moves.proposal} roomName={(id) => say(rooms.title(id) ?? {})} />
      )}
    </Screen>
  );
}
