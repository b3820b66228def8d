import { useMemo, useState, type ReactNode } from 'react';
import { COALITION_STATUSES, REGIONAL_GROUPS } from '../../../../shared/domain/vocabulary.ts';
import { titleOf, useCommand } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useChosen } from '../../state/use-chosen.ts';
import { useSaid } from '../../state/use-said.ts';
import {
  Button,
  CheckField,
  DateField,
  Dialog,
  EmptyState,
  FilterSelect,
  Flag,
  Grid,
  LoadingRows,
  SearchField,
  type Column,
} from '../../ui/index.ts';
import { wanted, type Invitable, type Wanted } from './invitable.ts';
import { useInvitable } from './use-invitable.ts';
import './InviteDialog.css';

interface InviteDialogProps {
  readonly reconveningId: string;
  readonly onClose: () => void;
}

/** The coalition itself first: whoever is only asked to join it is found by the filter. */
const FIRST: Wanted = {
  text: '',
  status: ['member', 'observer', 'partner'],
  regionalGroup: [],
  groupId: [],
  isOfLastTime: false,
};

/** Invites those who are ticked in a list of all who have no invitation yet. */
export function InviteDialog({ reconveningId, onClose }: InviteDialogProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const invite = useCommand('delegation.invite');
  const { all, already, before, groups } = useInvitable(reconveningId);
  const [asked, setAsked] = useState(FIRST);
  const [current, setCurrent] = useState<string | null>(null);
  const [replyBy, setReplyBy] = useState<string | null>(null);
  const shown = useMemo(() => wanted(all ?? [], asked), [all, asked]);
  const { chosen, inSight, onSelect } = useChosen(shown);
  const narrow = (change: Partial<Wanted>): void => setAsked({ ...asked, ...change });

  async function carryOut(): Promise<void> {
    if (chosen.size === 0) return;
    try {
      const written = await invite.mutateAsync({ reconveningId, participantIds: [...chosen], replyBy });
      onClose();
      done(t('records:invited', { invited: written.invited, already: written.already }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  const cell = (id: string, label: string, text: (row: Invitable) => ReactNode): Column<Invitable> => ({
    id,
    label,
    width: 'minmax(110px, 1fr)',
    cell: (row) => <span className="clip">{text(row)}</span>,
  });
  const columns: Column<Invitable>[] = [
    {
      id: 'name',
      label: words.field('participant', 'shortName'),
      width: 'minmax(180px, 2fr)',
      cell: (row) => (
        <span className="clip" dir="auto">
          {row.iso3 && <Flag iso3={row.iso3} />} {say(row.shortName)}
        </span>
      ),
    },
    cell('status', words.field('participant', 'coalitionStatus'), ({ coalitionStatus }) =>
      words.choice('coalitionStatus', coalitionStatus),
    ),
    cell('group', words.field('participant', 'regionalGroup'), ({ regionalGroup }) =>
      regionalGroup === null ? null : words.choice('regionalGroup', regionalGroup),
    ),
    ...(before
      ? [
          cell('lastTime', say(titleOf('reconvening', before)), ({ lastTime }) =>
            lastTime === null ? null : words.choice('attendance', lastTime),
          ),
        ]
      : []),
  ];

  return (
    <Dialog
      title={t('records:inviteTitle')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={chosen.size === 0}
            isPending={invite.isPending}
            onPress={() => void carryOut()}
          >
            {t('records:inviteCount', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className="invite">
        <div className="invite-bar">
          <SearchField
            label={t('list.search')}
            placeholder={t('list.search')}
            value={asked.text}
            onChange={(text) => narrow({ text })}
          />
          <FilterSelect
            label={words.field('participant', 'coalitionStatus')}
            options={COALITION_STATUSES.filter((id) => id !== 'withdrawn').map((id) => ({
              id,
              label: words.choice('coalitionStatus', id),
            }))}
            values={asked.status}
            onChange={(status) => narrow({ status })}
          />
          <FilterSelect
            label={words.field('participant', 'regionalGroup')}
            options={REGIONAL_GROUPS.map((id) => ({ id, label: words.choice('regionalGroup', id) }))}
            values={asked.regionalGroup}
            onChange={(regionalGroup) => narrow({ regionalGroup })}
          />
          {groups.length > 0 && (
            <FilterSelect
              label={words.kind('workingGroup')}
              options={groups.map((group) => ({
                id: group.id,
                label: `${group.number} ${say(titleOf('workingGroup', group))}`,
              }))}
              values={asked.groupId}
              onChange={(groupId) => narrow({ groupId })}
            />
          )}
          {before && (
            <CheckField
              label={t('records:inviteLastTime', { title: say(titleOf('reconvening', before)) })}
              value={asked.isOfLastTime}
              onChange={(isOfLastTime) => narrow({ isOfLastTime })}
            />
          )}
          <DateField label={t('records:replyBy')} value={replyBy} onChange={setReplyBy} />
        </div>
        <p className="invite-said quiet" role="status">
          {t('records:inviteShown', { shown: shown.length, all: all?.length ?? 0, already })}
          {chosen.size > inSight.size &&
            ` ${t('records:inviteOutOfSight', { count: chosen.size - inSight.size })}`}
        </p>
        <div className="invite-list">
          {all === undefined ? (
            <LoadingRows />
          ) : shown.length === 0 ? (
            <EmptyState title={t('states.filteredTitle')} />
          ) : (
            <Grid
              label={t('records:inviteTitle')}
              columns={columns}
              titleColumn="name"
              rows={shown}
              current={current}
              onCurrent={setCurrent}
              selected={inSight}
              onSelect={onSelect}
              nameOf={({ shortName }) => say(shortName)}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
