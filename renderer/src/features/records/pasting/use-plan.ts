import { useMemo, useState } from 'react';
import { moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { failureOf, useCommand } from '../../../api/index.ts';
import { useSpeech, useTexts, type ScreenWords } from '../../../i18n/index.ts';
import type { FormValues, Row } from '../../../kinds/view.ts';
import { useBusy } from '../../../state/use-busy.ts';
import { useSaid } from '../../../state/use-said.ts';
import { targetsOf } from './columns.ts';
import { headOf, withPeople } from './head.ts';
import { mendedWith } from './mended.ts';
import { commandOf, faultOf, planOf } from './plan.ts';
import { placed, type PlacedProblem } from './problems.ts';
import { useVocabulary } from './use-vocabulary.ts';

export interface Pasted {
  readonly texts: readonly (readonly string[])[];
  /** The records from the cell on that one was on; none where one was on none. */
  readonly over: readonly Row[];
  /** The columns from that cell on, in the order in which the list shows them. */
  readonly columns: readonly string[];
}

interface PlanOptions {
  readonly kind: Kind;
  readonly pasted: Pasted;
  readonly preset: FormValues;
  readonly languages: readonly ScreenWords[];
  readonly onDone: () => void;
}

/** What was pasted, what each column of it is and where its rows go, as somebody sets and corrects it; and taking it in. */
export function usePlan({ kind, pasted, preset, languages, onDone }: PlanOptions) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const write = useCommand('record.changeMany');
  const [isPending, during] = useBusy();
  const all = useMemo(() => targetsOf(kind), [kind]);
  const [block] = useState(() => withPeople(all, pasted.texts, languages));
  const head = useMemo(() => headOf(all, block[0] ?? [], languages), [all, block, languages]);
  const canAdd = moduleOf(kind).serviceMade !== true;
  const [hasHead, setHead] = useState(head !== null);
  const [isOver, setOver] = useState(pasted.over.length > 0 && (head === null || !canAdd));
  const [texts, setTexts] = useState(block);
  const [chosen, setChosen] = useState<readonly (string | null)[]>(
    () => head ?? block[0]?.map((_text, at) => pasted.columns[at] ?? null) ?? [],
  );
  /** How many cells more the last correction mended. */
  const [also, setAlso] = useState(0);
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);

  const rows = useMemo(() => (hasHead ? texts.slice(1) : texts), [texts, hasHead]);
  const targets = useMemo(
    () => chosen.map((name) => all.find((target) => target.name === name) ?? null),
    [chosen, all],
  );
  const { words: vocabulary, isReady } = useVocabulary(languages, targets, rows);
  const over = useMemo(() => (isOver ? pasted.over : []), [isOver, pasted.over]);
  const plan = useMemo(
    () => (vocabulary ? planOf({ kind, texts: rows, targets, over, language, words: vocabulary }) : []),
    [vocabulary, kind, rows, targets, over, language],
  );
  const command = useMemo(() => commandOf(plan, targets, preset), [plan, targets, preset]);
  const faults = plan.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => faultOf(cell) !== null).length,
    0,
  );
  const surplus = canAdd ? 0 : Math.max(0, rows.length - over.length);
  const count = command.changes.length + command.rows.length;

  function correct(row: number, column: number, text: string): void {
    const first = hasHead ? 1 : 0;
    const mended = mendedWith(plan, targets, { row, column }).map((at) => at + first);
    setTexts((before) =>
      before.map((one, index) =>
        mended.includes(index) ? one.map((old, place) => (place === column ? text : old)) : one,
      ),
    );
    setAlso(mended.length - 1);
    setProblems([]);
  }

  async function apply(): Promise<void> {
    const { changedRows, newRows, ...sent } = command;
    try {
      const written = await write.mutateAsync({ kind, ...sent });
      done(t('grid:pasted', { count }), written);
      onDone();
    } catch (thrown) {
      const { error } = failureOf(thrown);
      const found = placed(error.problems, { changes: changedRows, rows: newRows });
      setProblems(found);
      if (found.length === 0) failed(thrown);
    }
  }

  return {
    all,
    plan,
    targets,
    chosen,
    choose: (at: number, name: string | null) =>
      setChosen(chosen.map((one, index) => (index === at ? name : one))),
    hasHead,
    setHead,
    isOver,
    setOver,
    canAdd,
    problems,
    also,
    correct,
    apply: () => during(apply),
    isPending,
    isReady,
    faults,
    surplus,
    changed: command.changes.length,
    added: command.rows.length,
  };
}
