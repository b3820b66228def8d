import { useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { call, failureOf, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, ErrorState, LoadingRows } from '../../ui/index.ts';
import { PlannedDates } from './PlannedDates.tsx';
import { RotaFields, type RotaChoices } from './RotaFields.tsx';
import './Rota.css';

interface RotaDialogProps {
  readonly group: RowOf<'workingGroup'>;
  readonly onClose: () => void;
}

/** Sessions of a group on dates that come again: shown with what is wrong with each, then made in one deed. */
export function RotaDialog({ group, onClose }: RotaDialogProps) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const [isBusy, during] = useBusy();
  const home = useHomeZone();
  const [choices, setChoices] = useState<RotaChoices>({
    title: say(group.name),
    rhythm: 'month',
    weekday: 'tuesday',
    week: 'third',
    from: todayIn(home),
    count: 6,
    startTime: '09:00',
    minutes: 120,
    zone: group.zone,
    status: 'draft',
  });
  /** Those that are taken other than they would be by themselves. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { title, from, count, startTime, minutes, zone } = choices;
  const isWhole =
    title.trim() !== '' &&
    from !== null &&
    count !== null &&
    minutes !== null &&
    zone !== null &&
    startTime !== '';
  const draft = {
    ...choices,
    groupId: group.id,
    title: { [language]: title },
    from: from ?? '',
    count: count ?? 0,
    minutes: minutes ?? 0,
    zone: zone ?? '',
  };
  const { data, error } = useCall('rota.plan', draft, { enabled: isWhole, keep: true });
  const planned = data ?? [];
  const dates = planned
    .filter(({ startUtc, isThere, date }) => startUtc !== null && isThere === turned.has(date))
    .map(({ date }) => date);

  async function make(): Promise<void> {
    try {
      const made = await call('rota.make', { ...draft, dates });
      onClose();
      done(t('rota:made', { count: dates.length }), made);
    } catch (thrown) {
      setProblems(failureOf(thrown).error.problems);
      failed(thrown);
    }
  }

  function turn(date: string): void {
    const next = new Set(turned);
    if (!next.delete(date)) next.add(date);
    setTurned(next);
  }

  return (
    <Dialog
      title={t('rota:title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!isWhole || Boolean(error) || dates.length === 0}
            isPending={isBusy}
            onPress={() => void during(make)}
          >
            {t('rota:make', { count: dates.length })}
          </Button>
        </>
      }
    >
      <RotaFields
        choices={choices}
        problems={problems}
        onChange={(change) => {
          setChoices({ ...choices, ...change });
          setProblems([]);
        }}
      />
      {error ? (
        <ErrorState error={error} />
      ) : !data && isWhole ? (
        <LoadingRows />
      ) : planned.length === 0 ? (
        <p className="quiet">{t('rota:none')}</p>
      ) : (
        <PlannedDates planned={planned} taken={dates} zone={draft.zone} onTurn={turn} />
      )}
      <p className="quiet">{t('rota:note')}</p>
    </Dialog>
  );
}
