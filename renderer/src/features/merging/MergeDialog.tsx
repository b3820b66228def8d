import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, ErrorState, LoadingRows, RefField } from '../../ui/index.ts';
import { PairRows, type Choices } from './PairRows.tsx';
import { Becomes, PlanSummary, Who } from './PlanParts.tsx';
import { usePlan } from './use-plan.ts';
import './Merging.css';

interface MergeDialogProps {
  readonly keepId: string;
  /** Null: it is to be chosen. */
  readonly otherId: string | null;
  /** They were made one before, and something has come to the other one since. */
  readonly isAgain?: boolean;
  readonly onClose: () => void;
  readonly onDone?: (keptId: string) => void;
}

/** Makes two participants one: what comes over, what both have and what stands of it, before anything is done. */
export function MergeDialog({ isAgain = false, onClose, onDone, ...given }: MergeDialogProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const merge = useCommand('participant.merge');
  const [keepId, setKeepId] = useState(given.keepId);
  const [otherId, setOtherId] = useState(given.otherId);
  const [chosen, setChosen] = useState<Choices>({});
  const { plan, error, isForced } = usePlan(keepId, otherId);
  const canRun = plan !== undefined && plan.refusals.length === 0;

  function swap(): void {
    if (otherId === null) return;
    setKeepId(otherId);
    setOtherId(keepId);
    setChosen({});
  }

  async function run(): Promise<void> {
    if (!canRun) return;
    const { keep, other, pairs } = plan;
    const choices = Object.fromEntries(pairs.map(({ key, suggested }) => [key, chosen[key] ?? suggested]));
    try {
      const written = await merge.mutateAsync({ keepId: keep.id, otherId: other.id, choices });
      onClose();
      const name = say(keep.shortName);
      done(isAgain ? t('merging:broughtOver', { name }) : t('merging:done', { name }), written);
      onDone?.(keep.id);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t('merging:title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={!canRun}
            isPending={merge.isPending}
            onPress={() => void run()}
          >
            {isAgain ? t('merging:bringOverRun') : t('merging:run')}
          </Button>
        </>
      }
    >
      <p className="quiet">{isAgain ? t('merging:leftBehindWhy') : t('merging:body')}</p>
      {given.otherId === null && (
        <RefField
          label={t('merging:chooseOther')}
          kind="participant"
          isRequired
          value={otherId}
          onChange={(id) => {
            setOtherId(id);
            setChosen({});
          }}
        />
      )}
      {error && <ErrorState error={error} />}
      {otherId !== null && !plan && !error && <LoadingRows />}
      {plan && (
        <div className="merging">
          <div className="merging-two">
            <Who who={plan.keep} label={t('merging:kept')} />
            <Who who={plan.other} label={t('merging:other')} />
            {canRun && !isForced && !isAgain && plan.keep.participantKind === plan.other.participantKind && (
              <Button look="quiet" icon={ArrowLeftRight} onPress={swap}>
                {t('merging:swap', { name: say(plan.other.shortName) })}
              </Button>
            )}
          </div>
          {plan.refusals.length > 0 ? (
            <div role="alert" className="merging-refused">
              <p>{t('merging:refused')}</p>
              {plan.refusals.map((problem) => (
                <p key={problem.rule}>{words.problem(problem)}</p>
              ))}
            </div>
          ) : (
            <>
              <PlanSummary plan={plan} />
              {plan.pairs.length > 0 && (
                <section aria-label={t('merging:pairs')}>
                  <h3>{t('merging:pairs')}</h3>
                  <p className="quiet">{t('merging:setAside')}</p>
                  <PairRows
                    pairs={plan.pairs}
                    chosen={chosen}
                    onChoose={(key, choice) => setChosen({ ...chosen, [key]: choice })}
                  />
                </section>
              )}
              <Becomes plan={plan} chosen={chosen} />
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}
