import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Written } from '../../../../shared/contract/shapes.ts';
import { needsReason, type Moves } from '../../../../shared/domain/states.ts';
import type { ListName } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Button, Dialog, Menu, TextArea } from '../../ui/index.ts';
import { useSaid } from '../../state/use-said.ts';

interface StateMovesProps<S extends string> {
  /** The closed list that the states are of. */
  readonly list: ListName;
  readonly state: S;
  readonly moves: Moves<S>;
  readonly move: (to: S, reason: string) => Promise<Written>;
}

/** Where a record can go from the state it is in; a step back or an end asks for its reason. */
export function StateMoves<S extends string>({ list, state, moves, move }: StateMovesProps<S>) {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const [asked, setAsked] = useState<S | null>(null);
  const [reason, setReason] = useState('');
  const name = (each: S): string => words.choice(list, each);

  async function carryOut(to: S): Promise<void> {
    try {
      const written = await move(to, reason);
      setAsked(null);
      setReason('');
      done(t('records:movedTo', { state: name(to) }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  const next = moves.from[state];
  if (next.length === 0) return null;
  return (
    <>
      <Menu
        trigger={<Button icon={ChevronDown}>{name(state)}</Button>}
        label={t('records:moveState')}
        entries={next.map((to) => ({
          id: to,
          label: t('records:moveTo', { state: name(to) }),
          run: () => (needsReason(moves, to) ? setAsked(to) : void carryOut(to)),
        }))}
      />
      <Dialog
        title={asked === null ? '' : name(asked)}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        size="small"
        actions={
          <>
            <Button onPress={() => setAsked(null)}>{t('actions.cancel')}</Button>
            <Button
              look="primary"
              isDisabled={reason.trim() === ''}
              onPress={() => asked !== null && void carryOut(asked)}
            >
              {t('actions.apply')}
            </Button>
          </>
        }
      >
        <TextArea label={t('records:reasonFor')} isRequired value={reason} onChange={setReason} />
      </Dialog>
    </>
  );
}
