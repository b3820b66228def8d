import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import { call } from '../api/index.ts';
import type { PlanProps } from '../features/planner/index.ts';
import { FIRST_OF_A_TALK } from '../features/consultations/index.ts';
import { NewRecordDialog, type Sent } from '../features/records/index.ts';
import { useTexts } from '../i18n/index.ts';

/** Who spoke is known of one talk; of several that are made at once nobody is asked. */
const OF_ONE = ['theirPersonIds', 'ourPersonIds', 'said'];

/** Plans a consultation, or one with each: the form of a consultation with what is known filled in; one deed. */
export function PlanDialog({ planning, participantIds, actionIds, subject, onMade, onClose }: PlanProps) {
  const { t } = useTexts();
  const count = participantIds.length;
  const isEach = planning === 'each' && count > 1;

  async function makeEach({ values }: Sent): Promise<Written> {
    const { participantIds: chosen } = values;
    const each: readonly unknown[] = Array.isArray(chosen) ? chosen : [];
    return call('record.changeMany', {
      kind: 'consultation',
      rows: each.map((id) => ({ values: { ...values, participantIds: [id] } })),
    });
  }

  return (
    <NewRecordDialog
      kind="consultation"
      title={t(isEach ? 'planner:planEach' : 'planner:planOne', { count })}
      preset={{ ...FIRST_OF_A_TALK, subject, participantIds: [...participantIds], actionIds: [...actionIds] }}
      {...(isEach ? { made: { by: makeEach, said: t('planner:plannedEach') }, without: OF_ONE } : {})}
      isOpen
      onSought={() => undefined}
      onClose={onClose}
      onMade={onMade}
    />
  );
}
