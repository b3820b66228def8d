import { useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { call, failureOf } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, StateMark } from '../../ui/index.ts';
import { EvidencePicker } from '../evidence/index.ts';
import { StepFields } from './StepFields.tsx';
import { storedOf, textSpokenOf } from './stored.ts';
import { statementKey } from './statement-drafts.ts';
import { inputOf, type Statement } from './statement.ts';
import { useStatementDraft } from './use-statement-draft.ts';

interface RecordDialogProps {
  readonly documentId: string;
  readonly participantIds: readonly string[];
  readonly names: readonly Standing[];
  readonly versions: readonly RowOf<'documentVersion'>[];
  /** By whose calendar it is said. */
  readonly zone: string;
  /** What it is recorded as: what was suggested, which is accepted with it. */
  readonly suggested?: Pick<Statement, 'axes' | 'wording'> & {
    readonly id: string;
    /** What has changed since, in a sentence. */
    readonly note: string | null;
  };
  /** What was chosen for it is used up. */
  readonly onRecorded: () => void;
  readonly onClose: () => void;
}

const NAMED = 5;

/** Records what one or more participants have said of a text: dated steps on one or more axes, all or none. */
export function RecordDialog(props: RecordDialogProps) {
  const { documentId, participantIds, names, versions, zone, suggested, onClose } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const {
    statement,
    files,
    isDirty,
    say: type,
    drop,
  } = useStatementDraft(
    suggested ? `accept:${suggested.id}` : statementKey(documentId, participantIds),
    zone,
    suggested && { axes: suggested.axes, wording: suggested.wording },
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, during] = useBusy();
  const input = inputOf(statement, documentId, participantIds);

  function send({ participantIds: who, documentId: text, ...said }: InputOf<'endorsement.record'>) {
    const proven = { ...said, files: files.map(({ token }) => ({ token })) };
    return suggested
      ? call('suggestion.acceptEndorsement', { ...proven, id: suggested.id })
      : call('endorsement.record', { ...proven, participantIds: who, documentId: text });
  }

  async function save(): Promise<void> {
    if (!input) return;
    try {
      const written = await send(input);
      drop();
      const recorded = { count: participantIds.length, steps: written.steps };
      done(suggested ? t('suggestions:accepted') : t('tally:recorded', recorded), written);
      props.onRecorded();
      onClose();
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (error.problems.length === 0) failed(thrown);
    }
  }

  const shown = names.slice(0, NAMED).map(({ shortName }) => say(shortName));
  const rest = names.length - shown.length;
  return (
    <Dialog
      title={t(suggested ? 'suggestions:acceptEndorsement' : 'tally:record')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          {isDirty && (
            <Button
              look="quiet"
              onPress={() => {
                drop();
                setProblems([]);
              }}
            >
              {t('actions.discard')}
            </Button>
          )}
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={!input} isPending={isBusy} onPress={() => void during(save)}>
            {t('tally:record')}
          </Button>
        </>
      }
    >
      <p>
        {listed(language, shown)}
        {rest > 0 && <> {t('tally:andMore', { count: rest })}</>}
      </p>
      {suggested?.note && <StateMark mark="notice">{suggested.note}</StateMark>}
      {problems.map((problem, at) => (
        <p key={at} className="field-error" role="alert">
          {problem.field === ''
            ? words.problem(problem)
            : t('problems:atField', {
                field: words.field('endorsementStep', problem.field),
                problem: words.problem(problem),
              })}
        </p>
      ))}
      <StepFields
        statement={statement}
        versions={versions}
        zone={zone}
        textId={textSpokenOf(statement, names, versions)}
        stored={storedOf(statement, names, versions)}
        onChange={(change) => type({ statement: { ...statement, ...change } })}
      />
      <EvidencePicker files={files} onChange={(chosen) => type({ files: chosen })} />
    </Dialog>
  );
}
