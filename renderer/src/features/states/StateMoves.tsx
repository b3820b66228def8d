import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { leftOut, moveOf, statesAfter, type Moves } from '../../../../shared/domain/states.ts';
import type { ListName } from '../../../../shared/domain/vocabulary.ts';
import { failureOf } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, Dialog, Menu, TextArea } from '../../ui/index.ts';
import { useSaid } from '../../state/use-said.ts';

interface StateMovesProps<S extends string> {
  /** The closed list that the states are of. */
  readonly list: ListName;
  /** The state of the record; of several, that of each. */
  readonly from: readonly S[];
  readonly moves: Moves<S>;
  readonly move: (to: S, reason: string) => Promise<Written>;
  /** What is asked beside the reason, each with what is wrong with it; then it is asked on every way. */
  readonly more?: (to: S, errorAt: (field: string) => string | undefined) => ReactNode;
}

/** Where a record can go from the state it is in, or several can go together; a way that needs a reason asks for it, and so does one with more to say. */
export function StateMoves<S extends string>({ list, from, moves, move, more }: StateMovesProps<S>) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const [asked, setAsked] = useState<S | null>(null);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const name = (each: S): string => words.choice(list, each);

  function errorAt(field: string): string | undefined {
    const found = problems.find((one) => one.field === field);
    return found && words.problem(found);
  }

  function needsReason(to: S): boolean {
    return from.some((state) => moveOf(moves, state, to) === 'with reason');
  }

  /** Why a reason is asked, where that is for a state that is passed over. */
  function whyReason(to: S): string | undefined {
    const names = [...new Set(from.flatMap((state) => leftOut(moves, state, to)))].map(name);
    if (!needsReason(to) || names.length === 0) return undefined;
    return t('records:reasonAsked', { count: names.length, states: listed(language, names) });
  }

  function ask(to: S | null): void {
    setAsked(to);
    setReason('');
    setProblems([]);
  }

  /** What cannot be done whatever the reason is refused before one is asked for: without one, nothing is done. */
  async function askForReason(to: S): Promise<void> {
    try {
      done(t('records:movedTo', { state: name(to) }), await move(to, ''));
    } catch (thrown) {
      const found = failureOf(thrown).error.problems;
      if (found.length === 0 || found.some(({ field }) => field === 'to')) failed(thrown);
      else ask(to);
    }
  }

  async function carryOut(to: S): Promise<void> {
    try {
      const written = await move(to, reason);
      ask(null);
      done(t('records:movedTo', { state: name(to) }), written);
    } catch (thrown) {
      const found = failureOf(thrown).error.problems;
      setProblems(found);
      // Without a dialog, or where something broke, it is said as any failure is.
      if (asked === null || found.length === 0) failed(thrown);
    }
  }

  const [first, ...others] = new Set(from);
  if (first === undefined) return null;
  const next = statesAfter(moves, first).filter((to) =>
    others.every((state) => moveOf(moves, state, to) !== 'not drawn'),
  );
  const label = from.length === 1 ? name(first) : t('records:moveState');
  if (next.length === 0) {
    return (
      <span className="fact-part">
        <span className="fact-fixed">{from.length === 1 ? label : t('records:moveApart')}</span>
      </span>
    );
  }
  return (
    <span className="fact-part">
      <Menu
        trigger={
          <Button look="quiet" icon={ChevronDown}>
            {label}
          </Button>
        }
        label={t('records:moveState')}
        entries={next.map((to) => ({
          id: to,
          label: t('records:moveTo', { state: name(to) }),
          run: () => (needsReason(to) ? void askForReason(to) : more ? ask(to) : void carryOut(to)),
        }))}
      />
      <Dialog
        title={asked === null ? '' : name(asked)}
        isOpen={asked !== null}
        onClose={() => ask(null)}
        size="small"
        actions={
          <>
            <Button onPress={() => ask(null)}>{t('actions.cancel')}</Button>
            <Button look="primary" onPress={() => asked !== null && void carryOut(asked)}>
              {t('actions.apply')}
            </Button>
          </>
        }
      >
        {problems
          .filter(({ field }) => field === 'to')
          .map((problem) => (
            <p key={problem.rule} className="field-error" role="alert">
              {words.problem(problem)}
            </p>
          ))}
        {asked !== null && more?.(asked, errorAt)}
        <TextArea
          label={t('records:reasonFor')}
          description={asked === null ? undefined : whyReason(asked)}
          isRequired={asked !== null && needsReason(asked)}
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </Dialog>
    </span>
  );
}
