import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useCall } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { EmptyState, ErrorState, LoadingRows, Screen } from '../../ui/index.ts';
import { PlannerButton } from '../consultations/index.ts';
import { TableMenu } from '../tables/index.ts';
import { actionIn } from './action-name.ts';
import { FIRST_VIEW, MatrixBar } from './MatrixBar.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { narrowed } from './narrowed.ts';
import { StancesInspector } from './StancesInspector.tsx';
import { useMatrixTable } from './use-matrix-table.ts';
import { useSaying } from './use-saying.tsx';
import './Matrix.css';

/** Who stands where on which priority action, and who was never asked. */
export function MatrixScreen() {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const [view, setView] = useState(FIRST_VIEW);
  const [current, setCurrent] = useState<string | null>(null);
  const { asAt, groupId, movedSince } = view;
  const { data: matrix, error, refetch } = useCall('matrix.get', { asAt, groupId }, { keep: true });
  const tableOf = useMatrixTable(view);

  const saying = useSaying({
    participant: (id) => say(matrix?.participants.find((one) => one.id === id)?.shortName),
    action: (id) => actionIn(matrix?.actions, id, say),
  });

  const title = t('matrix:title');
  if (!matrix) {
    const state = error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />;
    return <Screen title={title}>{state}</Screen>;
  }
  const rows = narrowed(matrix.participants, { ...view, language, on: matrix.asAt });
  const shown = matrix.participants.find(({ id }) => id === current);
  return (
    <Screen
      title={title}
      actions={
        matrix.actions.length > 0 && (
          <>
            <TableMenu table={(paper) => tableOf(matrix, rows, paper)} />
            <PlannerButton />
          </>
        )
      }
      bar={
        <>
          <MatrixBar view={view} onChange={(change) => setView({ ...view, ...change })} />
          <span className="screen-bar-end quiet">
            {t('matrix:asAt', { day: calendarDate(language, matrix.asAt) })} ·{' '}
            {t('list.count', { shown: rows.length, all: matrix.participants.length })}
          </span>
        </>
      }
      aside={
        shown && (
          <StancesInspector
            key={shown.id}
            participantId={shown.id}
            name={say(shown.shortName)}
            asAt={asAt}
            onClose={() => setCurrent(null)}
          />
        )
      }
    >
      {matrix.actions.length === 0 ? (
        <EmptyState title={t('kinds:priorityAction.none')} body={t('kinds:priorityAction.empty')} />
      ) : (
        <MatrixTable
          actions={matrix.actions}
          rows={rows}
          asAt={matrix.asAt}
          movedSince={movedSince}
          canRecord={asAt === null}
          current={current}
          onCurrent={setCurrent}
          onOpen={(id) => void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id } })}
          onSay={saying.say}
          onAsk={saying.ask}
        />
      )}
      {saying.dialog}
    </Screen>
  );
}
