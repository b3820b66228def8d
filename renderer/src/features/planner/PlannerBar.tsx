import type { Planner } from '../../../../shared/contract/planner.ts';
import { REGIONAL_GROUPS } from '../../../../shared/domain/vocabulary.ts';
import { useRecords } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { AnySelect, Button, DateField, SearchField } from '../../ui/index.ts';
import type { Wanted } from './rows.ts';

/** What of the planner is shown. */
export interface PlannerView extends Wanted {
  readonly groupId: string | null;
  /** YYYY-MM-DD; null: today. */
  readonly asAt: string | null;
}

export const FIRST_VIEW: PlannerView = {
  text: '',
  groupId: null,
  actionId: null,
  region: null,
  isOpenOnly: false,
  asAt: null,
};

interface PlannerBarProps {
  readonly view: PlannerView;
  /** Those that are open, of the group that is chosen. */
  readonly actions: Planner['actions'];
  readonly onChange: (change: Partial<PlannerView>) => void;
}

/** Narrows the planner: by group, action and region, to those who are not done, as at a day. */
export function PlannerBar({ view, actions, onChange }: PlannerBarProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { data: groups } = useRecords('workingGroup', { sort: [{ by: 'number' }] });
  return (
    <>
      <SearchField
        label={t('list.search')}
        placeholder={t('list.search')}
        value={view.text}
        onChange={(text) => onChange({ text })}
      />
      <AnySelect
        label={words.kind('workingGroup')}
        options={(groups?.rows ?? []).map(({ id, number, name }) => ({
          id,
          label: `${number} ${say(name)}`,
        }))}
        value={view.groupId}
        onChange={(groupId) => onChange({ groupId, actionId: null })}
      />
      <AnySelect
        label={words.kind('priorityAction')}
        options={actions.map(({ id, number, title }) => ({ id, label: `${number} ${say(title)}` }))}
        value={view.actionId}
        onChange={(actionId) => onChange({ actionId })}
      />
      <AnySelect
        label={words.field('participant', 'regionalGroup')}
        options={REGIONAL_GROUPS.map((id) => ({ id, label: words.choice('regionalGroup', id) }))}
        value={view.region}
        onChange={(region) => onChange({ region })}
      />
      <Button
        look="quiet"
        aria-pressed={view.isOpenOnly}
        onPress={() => onChange({ isOpenOnly: !view.isOpenOnly })}
      >
        {t('planner:openOnly')}
      </Button>
      <DateField label={t('tally:asAt')} value={view.asAt} onChange={(asAt) => onChange({ asAt })} />
    </>
  );
}
