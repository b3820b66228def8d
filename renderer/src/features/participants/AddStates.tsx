import { Flag as FlagIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import { COALITION_STATUSES, type CoalitionStatus } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useCall, useCommand, useRecords } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, Grid, DateField, Dialog, EmptyState, Flag, SearchField, Select } from '../../ui/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { useChosen } from '../../state/use-chosen.ts';
import { useSaid } from '../../state/use-said.ts';
import './AddStates.css';

/** Adds States from the reference table, as many at once as are chosen. */
export function AddStatesButton() {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={FlagIcon} onPress={() => setOpen(true)}>
        {t('records:addStates')}
      </Button>
      {isOpen && <AddStatesDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function AddStatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const home = useHomeZone();
  const { done, failed } = useSaid();
  const add = useCommand('participant.addStates');
  const [text, setText] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const [status, setStatus] = useState<CoalitionStatus>('member');
  const [since, setSince] = useState<string | null>(null);
  const { data: states = [] } = useCall('reference.states', {});
  const present = useRecords('participant', { where: { participantKind: ['state'] }, limit: 1000 });

  const missing = useMemo(() => {
    const there = new Set(present.data?.rows.map(({ iso3 }) => iso3));
    return states
      .filter(({ iso3 }) => !there.has(iso3))
      .map((state) => ({
        ...state,
        id: state.iso3,
        participantKind: 'state' as const,
        name: say(state.shortName),
      }))
      .sort(byName(language, todayIn(home)));
    // What is said of a name follows the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [states, present.data, language, home]);
  const rows = useMemo(
    () =>
      missing.filter(({ shortName, iso3 }) =>
        holdsWords([iso3, ...Object.values(shortName)].join(' '), text),
      ),
    [missing, text],
  );
  const { chosen, inSight, onSelect } = useChosen(rows);

  async function carryOut(): Promise<void> {
    try {
      const written = await add.mutateAsync({
        iso3s: [...chosen],
        coalitionStatus: status,
        memberSince: status === 'member' ? since : null,
      });
      onClose();
      done(t('records:statesAdded', { count: written.added }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t('records:addStates')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={chosen.size === 0}
            isPending={add.isPending}
            onPress={() => void carryOut()}
          >
            {t('records:addStatesCount', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('records:addStatesBody')}</p>
      <div className="add-states-bar">
        <SearchField
          label={t('list.search')}
          placeholder={t('list.search')}
          value={text}
          onChange={setText}
        />
        <Select
          label={words.field('participant', 'coalitionStatus')}
          options={COALITION_STATUSES.map((id) => ({ id, label: words.choice('coalitionStatus', id) }))}
          value={status}
          onChange={(id) => isOneOf(COALITION_STATUSES, id) && setStatus(id)}
        />
        {status === 'member' && (
          <DateField label={words.field('participant', 'memberSince')} value={since} onChange={setSince} />
        )}
      </div>
      <div className="add-states-list">
        {missing.length === 0 ? (
          <EmptyState title={t('records:allStatesThere')} />
        ) : (
          <Grid
            label={t('records:addStates')}
            columns={[
              {
                id: 'name',
                label: words.field('participant', 'shortName'),
                width: 'minmax(200px, 2fr)',
                cell: ({ iso3, name }) => (
                  <span className="clip" dir="auto">
                    <Flag iso3={iso3} /> {name}
                  </span>
                ),
              },
              {
                id: 'iso3',
                label: words.field('participant', 'iso3'),
                width: '80px',
                digits: true,
                cell: ({ iso3 }) => iso3,
              },
              {
                id: 'group',
                label: words.field('participant', 'regionalGroup'),
                width: 'minmax(140px, 1fr)',
                cell: ({ regionalGroup }) =>
                  regionalGroup === null ? null : words.choice('regionalGroup', regionalGroup),
              },
            ]}
            rows={rows}
            current={current}
            onCurrent={setCurrent}
            selected={inSight}
            onSelect={onSelect}
            nameOf={({ name }) => name}
          />
        )}
      </div>
    </Dialog>
  );
}
