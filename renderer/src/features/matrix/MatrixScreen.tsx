import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { REGIONAL_GROUPS, type Stance } from '../../../../shared/domain/vocabulary.ts';
import { useCall, useCommand, useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import {
  Button,
  DateField,
  EmptyState,
  ErrorState,
  LoadingRows,
  Screen,
  SearchField,
  Select,
} from '../../ui/index.ts';
import { MatrixTable, type Spoken } from './MatrixTable.tsx';
import { narrowed } from './narrowed.ts';
import { StanceDialog } from './StanceDialog.tsx';
import { StancesInspector } from './StancesInspector.tsx';
import './Matrix.css';

const ANY = '*';

interface Asking {
  readonly spoken: Spoken;
  readonly stance: Stance | null;
}

/** Who stands where on which priority action, and who was never asked. */
export function MatrixScreen() {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const navigate = useNavigate();
  const record = useCommand('stance.record');
  const [groupId, setGroup] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const [isUnasked, setUnasked] = useState(false);
  const [text, setText] = useState('');
  const [asAt, setAsAt] = useState<string | null>(null);
  const [movedSince, setMovedSince] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { data: groups } = useRecords('workingGroup', { sort: [{ by: 'number' }] });
  const { data: matrix, error, refetch } = useCall('matrix.get', { asAt, groupId }, { keep: true });

  async function sayNow(spoken: Spoken, stance: Stance): Promise<void> {
    // Which changes, only a person can say.
    if (stance === 'with_changes') return setAsking({ spoken, stance });
    const stances = spoken.participantIds.flatMap((participantId) =>
      spoken.actionIds.map((actionId) => ({ participantId, actionId, stance })),
    );
    try {
      done(t('matrix:recorded', { count: stances.length }), await record.mutateAsync({ stances }));
    } catch (thrown) {
      failed(thrown);
    }
  }

  const title = t('matrix:title');
  if (!matrix) {
    const state = error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />;
    return <Screen title={title}>{state}</Screen>;
  }
  const rows = narrowed(matrix.participants, { text, region, isUnasked, language, on: matrix.asAt });
  const shown = matrix.participants.find(({ id }) => id === current);
  const nameOf = (id: string): string => {
    const found = matrix.participants.find((one) => one.id === id);
    return found ? say(found.shortName) : '';
  };
  return (
    <Screen
      title={title}
      bar={
        <>
          <SearchField
            label={t('list.search')}
            placeholder={t('list.search')}
            value={text}
            onChange={setText}
          />
          <Select
            label={words.kind('workingGroup')}
            hideLabel
            options={[
              { id: ANY, label: t('list.anyOf', { field: words.kind('workingGroup') }) },
              ...(groups?.rows ?? []).map(({ id, number, name }) => ({
                id,
                label: `${number} ${say(name)}`,
              })),
            ]}
            value={groupId ?? ANY}
            onChange={(id) => setGroup(id === ANY ? null : id)}
          />
          <Select
            label={words.field('participant', 'regionalGroup')}
            hideLabel
            options={[
              { id: ANY, label: t('list.anyOf', { field: words.field('participant', 'regionalGroup') }) },
              ...REGIONAL_GROUPS.map((id) => ({ id, label: words.choice('regionalGroup', id) })),
            ]}
            value={region ?? ANY}
            onChange={(id) => setRegion(id === ANY ? null : id)}
          />
          <Button look="quiet" aria-pressed={isUnasked} onPress={() => setUnasked(!isUnasked)}>
            {t('matrix:unasked')}
          </Button>
          <DateField label={t('tally:asAt')} value={asAt} onChange={setAsAt} />
          <DateField label={t('matrix:movedSince')} value={movedSince} onChange={setMovedSince} />
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
          movedSince={movedSince}
          canRecord={asAt === null}
          current={current}
          onCurrent={setCurrent}
          onOpen={(id) => void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id } })}
          onSay={(spoken, stance) => void sayNow(spoken, stance)}
          onAsk={(spoken) => setAsking({ spoken, stance: null })}
        />
      )}
      {asking && (
        <StanceDialog
          {...asking}
          title={t('matrix:ask', {
            count: asking.spoken.participantIds.length * asking.spoken.actionIds.length,
            name: nameOf(asking.spoken.participantIds[0] ?? ''),
          })}
          onClose={() => setAsking(null)}
        />
      )}
    </Screen>
  );
}
