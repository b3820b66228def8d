import { useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { STANCES, STANCE_PUBLICITIES, type Stance } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { failureOf, useCommand } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, DateField, Dialog, RefField, Select, TextArea } from '../../ui/index.ts';
import type { Spoken } from './spoken.ts';

/** A consultation, and the day (YYYY-MM-DD, at home) of what is said in it; null: today. */
export interface SaidIn {
  readonly consultationId: string;
  readonly date: string | null;
}

interface StanceDialogProps {
  readonly spoken: Spoken;
  readonly stance: Stance | null;
  /** Where it is known before in which consultation it was said. */
  readonly saidIn: SaidIn | undefined;
  /** Of whom and on what, for its title. */
  readonly title: string;
  readonly onClose: () => void;
}

/** What somebody says of an action: with which words, on which day, in which consultation, for whom. */
export function StanceDialog({ spoken, stance: first, saidIn, title, onClose }: StanceDialogProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const record = useCommand('stance.record');
  const [isBusy, during] = useBusy();
  const [stance, setStance] = useState<Stance | null>(first);
  const [wording, setWording] = useState('');
  const [date, setDate] = useState<string | null>(saidIn?.date ?? null);
  const [consultationId, setConsultation] = useState<string | null>(saidIn?.consultationId ?? null);
  const [publicity, setPublicity] = useState<(typeof STANCE_PUBLICITIES)[number]>('confidential');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  function errorAt(name: string): string | undefined {
    const found = problems.find(({ field }) => field === name || field.endsWith(`.${name}`));
    return found && words.problem(found);
  }

  async function carryOut(said: Stance): Promise<void> {
    const stances = spoken.participantIds.flatMap((participantId) =>
      spoken.actionIds.map((actionId) => ({
        participantId,
        actionId,
        stance: said,
        wording: wording.trim() || null,
      })),
    );
    try {
      const written = await record.mutateAsync({ stances, date, consultationId, publicity });
      done(t('matrix:recorded', { count: stances.length }), written);
      onClose();
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (error.code !== 'VALIDATION' || errorElsewhere(error.problems)) failed(thrown);
    }
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={stance === null || isBusy}
            onPress={() => void during(() => (stance === null ? Promise.resolve() : carryOut(stance)))}
          >
            {t('matrix:record')}
          </Button>
        </>
      }
    >
      <Select
        label={words.field('stance', 'stance')}
        options={STANCES.map((id) => ({ id, label: words.choice('stance', id) }))}
        value={stance}
        onChange={(id) => setStance(isOneOf(STANCES, id) ? id : null)}
      />
      <TextArea
        label={words.field('stance', 'wording')}
        isRequired={stance === 'with_changes'}
        // Which stance it is was said by its key: what is missing are the words.
        autoFocus={first === 'with_changes'}
        value={wording}
        onChange={setWording}
        error={errorAt('wording')}
      />
      <DateField
        label={words.field('stance', 'date')}
        description={t('records:doneOnNote')}
        value={date}
        onChange={setDate}
        error={errorAt('date') ?? errorAt('actionId')}
      />
      <RefField
        kind="consultation"
        label={words.field('stance', 'consultationId')}
        where={{ participantIds: [...spoken.participantIds] }}
        value={consultationId}
        onChange={setConsultation}
        error={errorAt('consultationId')}
      />
      <Select
        label={words.field('stance', 'publicity')}
        options={STANCE_PUBLICITIES.map((id) => ({ id, label: words.choice('stancePublicity', id) }))}
        value={publicity}
        onChange={(id) => setPublicity(isOneOf(STANCE_PUBLICITIES, id) ? id : 'confidential')}
      />
    </Dialog>
  );
}

/** What is said at none of the fields of the dialog. */
function errorElsewhere(problems: readonly Problem[]): boolean {
  return problems.some(({ field }) => !/(^date|wording|actionId)$/.test(field));
}
