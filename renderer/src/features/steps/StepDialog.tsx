import { useState, type ReactNode } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { failureOf } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { todayIn } from '../../state/today.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, DateField, Dialog, TextArea, TimeField } from '../../ui/index.ts';

/** What every step says beside what it is about. */
export interface About {
  readonly date: string;
  readonly time: string | null;
  readonly reason: string | null;
}

interface StepDialogProps {
  readonly kind: Extract<Kind, 'membershipStep' | 'countingRule'>;
  readonly title: string;
  /** Said once it is recorded. */
  readonly said: string;
  readonly reasonNote?: string;
  /** What is stated is stated of the day that it is there, unless it is said otherwise. */
  readonly zone: string;
  readonly onClose: () => void;
  readonly record: (about: About) => Promise<Written>;
  /** The fields of its own, each with what is wrong with it. */
  readonly children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

/** Asks for what is stated as of a day. */
export function StepDialog(props: StepDialogProps) {
  const { kind, title, onClose } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const [date, setDate] = useState<string | null>(() => todayIn(props.zone));
  const [time, setTime] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, during] = useBusy();

  function errorAt(field: string): string | undefined {
    const found = problems.find((one) => one.field === field);
    return found && words.problem(found);
  }

  async function save(): Promise<void> {
    if (date === null) return;
    try {
      const about = { date, time: time.trim() || null, reason: reason.trim() || null };
      const written = await props.record(about);
      onClose();
      done(props.said, written);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (error.problems.length === 0) failed(thrown);
    }
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={date === null}
            isPending={isBusy}
            onPress={() => void during(save)}
          >
            {t('actions.apply')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        {props.children(errorAt)}
        <DateField
          label={words.field(kind, 'date')}
          isRequired
          value={date}
          onChange={setDate}
          error={errorAt('date')}
        />
        <TimeField
          label={words.field(kind, 'time')}
          description={t('steps:timeNote')}
          value={time}
          onChange={setTime}
          error={errorAt('time')}
        />
        <TextArea
          label={words.field(kind, 'reason')}
          {...(props.reasonNote === undefined ? {} : { description: props.reasonNote })}
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </div>
    </Dialog>
  );
}
