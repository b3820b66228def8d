import { GROUP_ROLES, REGIONAL_GROUPS } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useRecords } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { AnySelect, Button, DateField, SearchField } from '../../ui/index.ts';
import type { Wanted } from './narrowed.ts';

/** What of the matrix is shown. */
export interface MatrixView extends Omit<Wanted, 'language' | 'on'> {
  readonly groupId: string | null;
  /** YYYY-MM-DD; null: today. */
  readonly asAt: string | null;
}

export const FIRST_VIEW: MatrixView = {
  text: '',
  groupId: null,
  role: null,
  region: null,
  isUnasked: false,
  movedSince: null,
  isMoved: false,
  asAt: null,
};

interface MatrixBarProps {
  readonly view: MatrixView;
  readonly onChange: (change: Partial<MatrixView>) => void;
}

/** Narrows the matrix: by group and role, by region, to who was not asked, to what has moved. */
export function MatrixBar({ view, onChange }: MatrixBarProps) {
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
        onChange={(groupId) => onChange({ groupId, ...(groupId === null ? { role: null } : {}) })}
      />
      {/* A role is one in a group. */}
      {view.groupId !== null && (
        <AnySelect
          label={words.field('groupMembership', 'role')}
          options={GROUP_ROLES.map((id) => ({ id, label: words.choice('groupRole', id) }))}
          value={view.role}
          onChange={(id) => onChange({ role: isOneOf(GROUP_ROLES, id) ? id : null })}
        />
      )}
      <AnySelect
        label={words.field('participant', 'regionalGroup')}
        options={REGIONAL_GROUPS.map((id) => ({ id, label: words.choice('regionalGroup', id) }))}
        value={view.region}
        onChange={(region) => onChange({ region })}
      />
      <Button
        look="quiet"
        aria-pressed={view.isUnasked}
        onPress={() => onChange({ isUnasked: !view.isUnasked })}
      >
        {t('matrix:unasked')}
      </Button>
      <DateField label={t('tally:asAt')} value={view.asAt} onChange={(asAt) => onChange({ asAt })} />
      <DateField
        label={t('matrix:movedSince')}
        value={view.movedSince}
        onChange={(movedSince) =>
          onChange({ movedSince, ...(movedSince === null ? { isMoved: false } : {}) })
        }
      />
      {view.movedSince !== null && (
        <Button look="quiet" aria-pressed={view.isMoved} onPress={() => onChange({ isMoved: !view.isMoved })}>
          {t('matrix:movedOnly')}
        </Button>
      )}
    </>
  );
}
