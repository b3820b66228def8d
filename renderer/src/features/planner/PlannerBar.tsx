import type { Planner } from '../../../../shared/contract/planner.ts';
import { REGIONAL_GROUPS } from '../../../../shared/domain/vocabulary.ts';
import { useRecords } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, DateField, SearchField, Select } from '../../ui/index.ts';
import type { Wanted } from './rows.ts';

const ANY = '*';

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
  const anyOf = (field: string) => ({ id: ANY, label: t('list.anyOf', { field }) });
  const chosen = (id: string | null): string | null => (id === ANY ? null : id);
  return (
    <>
      <SearchField
        label={t('list.search')}
        placeholder={t('list.search')}
        value={view.text}
        onChange={(text) => onChange({ text })}
      />
      <Select
        label={words.kind('workingGroup')}
        hideLabel
        options={[
          anyOf(words.kind('workingGroup')),
          ...(groups?.rows ?? []).map(({ id, number, name }) => ({ id, label: `${number} ${say(name)}` })),
        ]}
        value={view.groupId ?? ANY}
        onChange={(id) => onChange({ groupId: chosen(id), actionId: null })}
      />
      <Select
        label={words.kind('priorityAction')}
        hideLabel
        options={[
          anyOf(words.kind('priorityAction')),
          ...actions.map(({ id, number, title }) => ({ id, label: `${number} ${say(title)}` })),
        ]}
        value={view.actionId ?? ANY}
        onChange={(id) => onChange({ actionId: chosen(id) })}
      />
      <Select
        label={words.field('participant', 'regionalGroup')}
        hideLabel
        options={[
          anyOf(words.field('participant', 'regionalGroup')),
          ...REGIONAL_GROUPS.map((id) => ({ id, label: words.choice('regionalGroup', id) })),
        ]}
        value={view.region ?? ANY}
        onChange={(id) => onChange({ region: chosen(id) })}
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
