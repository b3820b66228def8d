import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { OPEN_ACTIONS } from '../../../../shared/domain/consultations/plan.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { STANCES } from '../../../../shared/domain/vocabulary.ts';
import { useCall, useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { EmptyState, ErrorState, Grid, LoadingRows, type Block, type GridCells } from '../../ui/index.ts';
import { talkColumns, talkKey, type TalkRow } from './talk-columns.tsx';
import { StartAsking } from './StartAsking.tsx';
import { actionIn } from './action-name.ts';
import type { Spoken } from './spoken.ts';
import { useSaying } from './use-saying.tsx';
import './Matrix.css';

/** The open actions down and those who are consulted across: what each says is noted by a key while they speak. */
export function ConsultationStances({ consultation }: { readonly consultation: RowOf<'consultation'> }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const home = useHomeZone();
  const navigate = useNavigate();
  const [current, setCurrent] = useState<string | null>(null);
  const { id, participantIds, actionIds, startUtc, state } = consultation;
  const { data: matrix, error, refetch } = useCall('matrix.get', {}, { keep: true });
  const { data: here } = useRecords('stance', { where: { consultationId: [id] }, limit: 1000 });
  const { data: theirs } = useRecords('participant', { where: { id: ['', ...participantIds] } });
  const saidHere = useMemo(() => new Set((here?.rows ?? []).map(talkKey)), [here]);
  // What is written down after the talk was said on its day.
  const talkDay = startUtc === null ? null : dayAt(startUtc, home);
  const date = matrix && talkDay !== null && talkDay < matrix.asAt ? talkDay : null;
  const saying = useSaying(
    {
      participant: (one) => say(theirs?.rows.find((row) => row.id === one)?.shortName),
      action: (one) => actionIn(matrix?.actions, one, say),
    },
    { consultationId: id, date },
  );

  const rows = useMemo(
    (): TalkRow[] =>
      (matrix?.actions ?? []).flatMap((action, at) =>
        OPEN_ACTIONS.has(action.state) || actionIds.includes(action.id)
          ? [
              {
                ...action,
                cells: new Map(
                  matrix?.participants.map((one) => [one.id, one.cells[at]?.stance ?? null] as const),
                ),
              },
            ]
          : [],
      ),
    [matrix, actionIds],
  );
  const columns = useMemo(
    () => talkColumns({ participants: theirs?.rows ?? [], saidHere, words, say, t }),
    [theirs, saidHere, words, say, t],
  );

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!matrix || !theirs) return <LoadingRows />;
  if (rows.length === 0) return <EmptyState title={t('planner:none')} body={t('planner:empty')} />;

  function spokenIn({ from, to, columns: names }: Block): Spoken {
    return {
      participantIds: names.filter((name) => participantIds.includes(name)),
      actionIds: rows.slice(from, to).map((row) => row.id),
    };
  }

  const cells: GridCells<TalkRow> = {
    canWrite: (_row, column) => participantIds.includes(column),
    control: (row, column, edit) => (
      <StartAsking
        onStart={() => {
          edit.leave('stay');
          saying.ask({ participantIds: [column], actionIds: [row.id] });
        }}
      />
    ),
    choose(block, { key }) {
      const stance = STANCES[Number(key) - 1];
      const spoken = spokenIn(block);
      if (stance === undefined || spoken.participantIds.length === 0) return 'nothing';
      saying.say(spoken, stance);
      return 'done';
    },
  };

  return (
    <div className="record-part">
      <p className="talk-note quiet">
        {state === 'cancelled'
          ? t('matrix:talkCancelled')
          : t('matrix:talkNote', { day: calendarDate(language, date ?? matrix.asAt) })}{' '}
        {state !== 'cancelled' && t('matrix:keys')}
      </p>
      <Grid
        label={t('matrix:title')}
        columns={columns}
        titleColumn="title"
        rows={rows}
        current={current}
        onCurrent={setCurrent}
        hasNoPanel
        onOpen={(action) =>
          void navigate({ to: '/records/$kind/$id', params: { kind: 'priorityAction', id: action } })
        }
        beginsIn={theirs.rows[0]?.id}
        {...(state === 'cancelled' ? {} : { cells })}
        nameOf={(row) => `${row.number} ${say(row.title)}`}
      />
      {saying.dialog}
    </div>
  );
}
