import type { ReactNode } from 'react';
import { useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ErrorState, LoadingRows, Screen } from '../../ui/index.ts';
import { Timetable } from './Timetable.tsx';
import './Timetable.css';

/** The panel about a session, beside the timetable. */
export type Inspect = (id: string, onClose: () => void) => ReactNode;

/** A reconvening by its hours, beside the programme of its host event: its days, or the rooms of one day. */
export function TimetableScreen({
  reconveningId,
  inspect,
}: {
  readonly reconveningId: string;
  readonly inspect: Inspect;
}) {
  const { t } = useTexts();
  const { data, error, dataUpdatedAt, refetch } = useCall('timetable.get', { reconveningId }, { keep: true });
  const again = async (): Promise<number> => (await refetch()).dataUpdatedAt;
  if (data && !error)
    return <Timetable data={data} reading={{ at: dataUpdatedAt, again }} inspect={inspect} />;
  return (
    <Screen title={t('shell:timetable')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
    </Screen>
  );
}
