import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Problem } from '../../../../../shared/contract/errors.ts';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { withEndAlong } from '../../../../../shared/domain/time/slot.ts';
import { failureOf, useCommand } from '../../../api/index.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { FormValues } from '../../../kinds/view.ts';
import { useBusy } from '../../../state/use-busy.ts';
import { useSaid } from '../../../state/use-said.ts';
import { holdsUnchosen, settleUnchosen } from '../../../ui/index.ts';
import { CellInput } from '../fields/index.ts';
import { isFilledIn } from '../fields/index.ts';
import { filledValues, withNewOnes } from '../fields/index.ts';
import { useFollowing } from '../fields/index.ts';
import './NewRow.css';

interface NewRowsProps {
  readonly kind: Kind;
  readonly columns: readonly string[];
  /** The tracks of the list's columns. */
  readonly tracks: string;
  readonly hasBoxes: boolean;
  readonly preset: FormValues;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

interface NewRowProps extends Omit<NewRowsProps, 'onMade'> {
  readonly onMade: (id: string, values: FormValues) => void;
}

/** Records that are added in the list itself, one after the other: each begins with what follows from the last. */
export function NewRows({ preset, onMade, ...props }: NewRowsProps) {
  const { presetAfter } = viewOf(props.kind);
  const [made, setMade] = useState({ count: 0, preset });
  return (
    <NewRow
      key={made.count}
      {...props}
      preset={made.preset}
      onMade={(id, values) => {
        setMade(({ count }) => ({ count: count + 1, preset: { ...preset, ...presetAfter?.(values) } }));
        onMade(id);
      }}
    />
  );
}

/**
 * One of them, filled in cell by cell. Enter adds it, Escape ends it.
 */
function NewRow({ kind, columns, tracks, hasBoxes, preset, onMade, onClose }: NewRowProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const create = useCommand('record.create');
  const [, during] = useBusy();
  const [typed, setTyped] = useState<FormValues>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const latest = useRef<FormValues>({});
  const row = useRef<HTMLDivElement>(null);
  const follows = useFollowing(kind, { ...preset, ...typed });
  const values = { ...preset, ...follows, ...typed };
  const open = columns.filter((name) => isFilledIn(kind, name));

  useLayoutEffect(() => {
    focusIn(row.current, '[data-first]');
    row.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function change(name: string, value: unknown): void {
    const before = { ...preset, ...follows, ...latest.current };
    latest.current = { ...latest.current, ...withEndAlong({ [name]: value }, before) };
    setTyped(latest.current);
  }

  async function save(): Promise<void> {
    if (holdsUnchosen(row.current)) {
      const fault = await settleUnchosen(row.current);
      if (fault) return fault.focus();
    }
    if (Object.keys(latest.current).length === 0) return onClose();
    const whole = { ...preset, ...follows, ...latest.current };
    try {
      const made = withNewOnes(kind, filledValues(kind, whole));
      const written = await (viewOf(kind).makes?.(made.values) ?? create.mutateAsync({ kind, ...made }));
      done(t(`kinds:${kind}.added`), written);
      onMade(written.id, whole);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      const wrong = error.problems
        .map(({ field }) => field.split('.')[0])
        .find((name) => name && columns.includes(name));
      if (wrong) focusIn(row.current, `[data-column="${wrong}"]`);
      if (error.code !== 'VALIDATION') failed(thrown);
    }
  }

  function key(event: KeyboardEvent): void {
    const isChoosing = row.current?.querySelector('[aria-expanded="true"]') !== null;
    if (event.key === 'Escape' && !isChoosing) onClose();
    else if (event.key === 'Enter' && !isChoosing) void during(save);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const first =
    open.find((name) => name === 'title' || fieldsOf(kind)[name]?.type === 'localized') ?? open[0];
  return (
    <div className="new-row-frame" onKeyDownCapture={key}>
      <div
        ref={row}
        className="grid-row new-row"
        role="group"
        aria-label={t(`kinds:${kind}.new`)}
        style={{ gridTemplateColumns: tracks }}
      >
        {hasBoxes && <span />}
        {columns.map((name) => {
          const problem = problems.find(({ field }) => field.split('.')[0] === name);
          return (
            <div
              key={name}
              className="grid-cell new-cell"
              data-column={name}
              data-first={name === first || undefined}
            >
              {open.includes(name) && (
                <CellInput
                  kind={kind}
                  name={name}
                  values={values}
                  value={values[name] ?? fieldsOf(kind)[name]?.fallback ?? null}
                  onChange={(value) => change(name, value)}
                  error={problem && words.problem(problem)}
                />
              )}
            </div>
          );
        })}
      </div>
      <p className="new-row-note">
        {problems.length > 0 ? (
          <span className="field-error" role="alert">
            {problems
              .map((problem) =>
                t('grid:problemAt', {
                  field: words.field(kind, problem.field.split('.')[0] ?? ''),
                  said: words.problem(problem),
                }),
              )
              .join(' ')}
          </span>
        ) : (
          <span className="quiet">{t('grid:newRowKeys')}</span>
        )}
      </p>
    </div>
  );
}

function focusIn(row: HTMLElement | null, cell: string): void {
  const control = row?.querySelector(`${cell} :is(input, [role="spinbutton"], button:not(.chip-remove))`);
  if (control instanceof HTMLElement) control.focus();
}
