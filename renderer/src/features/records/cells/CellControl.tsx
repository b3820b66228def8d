import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { problem as newProblem, type Problem } from '../../../../../shared/contract/errors.ts';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../../shared/domain/history/change.ts';
import { failureOf, useCommand } from '../../../api/index.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { useBusy } from '../../../state/use-busy.ts';
import { useSaid } from '../../../state/use-said.ts';
import { holdsUnchosen, settleUnchosen, type AfterWriting, type CellEdit } from '../../../ui/index.ts';
import { withNewOnes } from '../fields/index.ts';
import { CellInput } from '../fields/index.ts';
import { Theirs } from '../Theirs.tsx';
import { changesOf } from './save.ts';
import { useOpenedUpon } from './use-opened-upon.ts';

interface CellControlProps {
  readonly kind: Kind;
  readonly row: Row;
  readonly name: string;
  readonly edit: CellEdit;
  /** Where the cell is one of several that are set together: takes what is chosen, in the place of the record. */
  readonly onChosen?: ((value: unknown) => void) | undefined;
}

/** Of these one is chosen, and with that the cell is done. */
const CHOSEN = new Set(['choice', 'flag', 'ref', 'zone']);

/**
 * A cell that is being written in. It is saved when it is left; what cannot be saved stays in it with its reason, and
 * Escape leaves the record as it was. Where another has written there meanwhile, both stand until one is meant: leaving the
 * cell is no choice.
 */
export function CellControl({ kind, row, name, edit, onChosen }: CellControlProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const update = useCommand('record.update');
  const { opened, takeUp } = useOpenedUpon(kind, row.id);
  const [, during] = useBusy();
  // Of several nothing is chosen yet, so that what this one has can be chosen for all.
  const [value, setValue] = useState<unknown>(onChosen ? null : row[name]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // A key may save before what it changed is drawn.
  const latest = useRef<unknown>(row[name]);
  /** What stood there: when the cell was opened, or when what others wrote was shown in it. */
  const before = useRef<unknown>(row[name]);
  const [theirs, setTheirs] = useState<Row | null>(null);
  const isLeft = useRef(false);
  /** Where a key that is being carried out leads. */
  const then = useRef<AfterWriting>('stay');
  const box = useRef<HTMLDivElement>(null);
  const isChosen = CHOSEN.has(fieldsOf(kind)[name]?.type ?? '');

  useLayoutEffect(() => focusIn(box.current, edit.typed === null), [edit.typed]);
  const { hold } = edit;
  useEffect(() => hold(theirs !== null), [hold, theirs]);

  function leave(then: AfterWriting): void {
    isLeft.current = true;
    edit.leave(then);
  }

  const save = (then: AfterWriting): Promise<void> => during(() => write(then));

  async function write(then: AfterWriting): Promise<void> {
    // What nobody has written in is left at once, whatever others write there.
    if (isLeft.current || (holdsUnchosen(box.current) && (await isUnchosen(then)))) return;
    if (sameValue(latest.current, before.current)) return leave(then);
    try {
      const base = await opened();
      // Written in before the cell was opened, and not shown in the list yet.
      if (!sameValue(base.row[name], before.current)) {
        show(base.row, [newProblem(name, 'changedMeanwhile')]);
        return;
      }
      const values = changesOf(base.row, { [name]: latest.current });
      const written = await update.mutateAsync({
        kind,
        id: row.id,
        ...withNewOnes(kind, values),
        base: base.version,
      });
      done(t('records:savedToast'), written);
      leave(then);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      if (error.code !== 'VALIDATION') failed(thrown);
      const isBoth = error.problems.some(isMeanwhile);
      show(isBoth ? (await takeUp()).row : null, error.problems);
    }
  }

  /** Whether what is typed into a picker means nothing yet: the cell stays with it; or was taken for all that are selected. */
  async function isUnchosen(then: AfterWriting): Promise<boolean> {
    const fault = await settleUnchosen(box.current);
    if (fault) {
      hold(true);
      if (then !== 'away') fault.focus();
    }
    return fault !== null || isLeft.current;
  }

  /** What others have written stands beside what was typed: whoever saves again does so on purpose. */
  function show(present: Row | null, found: readonly Problem[]): void {
    if (present) before.current = present[name];
    setTheirs(present);
    setProblems(found);
  }

  function change(next: unknown): void {
    latest.current = next;
    setValue(next);
    if (isChosen && onChosen) {
      leave(then.current);
      onChosen(next);
    } else if (isChosen && typeof next !== 'object') void save(then.current);
  }

  function key(event: KeyboardEvent): void {
    const isTakingTheirs = theirs !== null && event.key === 'Enter' && event.altKey;
    // The key that presses it.
    if (event.key === 'Enter' && !event.altKey && isIn(event.target, '.theirs')) return;
    if (event.key === 'Escape' || isTakingTheirs) {
      leave('stay');
    } else if (theirs && (event.key === 'Tab' || (event.key === 'Enter' && event.repeat))) {
      // From one's own to theirs; and a key that is held has not read them.
      if (event.key === 'Enter') event.preventDefault();
      event.stopPropagation();
      return;
    } else if (event.key === 'Tab') {
      // What is typed into a list of choices is settled by the same key.
      then.current = event.shiftKey ? 'back' : 'on';
      queueMicrotask(() => void save(then.current));
    } else if (event.key === 'Enter' && !event.altKey && !isOpen(box.current)) {
      void save('down');
    } else return;
    event.preventDefault();
    if (event.key !== 'Tab') event.stopPropagation();
  }

  const [problem] = problems;
  return (
    <div
      ref={box}
      className="cell-control"
      onKeyDownCapture={key}
      onBlur={({ relatedTarget }) => {
        const isWithin = box.current?.contains(relatedTarget) === true || isIn(relatedTarget, '.popover');
        if (!isWithin && !theirs) void save('away');
      }}
    >
      <CellInput
        kind={kind}
        name={name}
        values={row}
        value={value}
        onChange={change}
        opensAtOnce
        error={problem && words.problem(problem)}
      />
      {theirs &&
        problems
          .filter(isMeanwhile)
          .map((each) => (
            <Theirs key={each.field} kind={kind} row={theirs} problem={each} onTake={() => leave('stay')} />
          ))}
    </div>
  );
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isMeanwhile({ rule }: Problem): boolean {
  return rule === 'changedMeanwhile';
}

/** Goes into the control; what stands there is replaced by what is typed. */
function focusIn(box: HTMLElement | null, isWhole: boolean): void {
  // What takes one of several away is no beginning: Enter would.
  const control = box?.querySelector<HTMLElement>(
    'input, textarea, [role="spinbutton"], button:not(.chip-remove)',
  );
  // A list that a letter opens is closed again where the rows scroll meanwhile.
  control?.focus({ preventScroll: !isWhole });
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    if (isWhole) control.setSelectionRange(control.value.length, control.value.length);
    else control.select();
  }
}

/** A list of choices is open: Enter chooses in it. */
function isOpen(box: HTMLElement | null): boolean {
  return box?.querySelector('[aria-expanded="true"]') !== null;
}
