import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { AfterWriting, CellEdit, Option } from '../../ui/index.ts';
import { DateField, Select, TextField } from '../../ui/index.ts';
import type { RowColumn } from './rows.ts';

interface StatementCellProps {
  readonly column: RowColumn;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly error: string | undefined;
  readonly edit: CellEdit;
  readonly onChange: (value: string | null) => void;
}

/** A cell of a row that is being written: kept when it is left, by whatever key; Escape leaves it as it was. */
export function StatementCell({ column, label, options, value, error, edit, onChange }: StatementCellProps) {
  const [typed, setTyped] = useState(value);
  // A key may leave before what it changed is drawn.
  const latest = useRef(value);
  const isLeft = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const isTyped = edit.typed !== null;

  useLayoutEffect(() => {
    const control = box.current?.querySelector<HTMLElement>('input, [role="spinbutton"], button');
    control?.focus();
    if (isTyped && control instanceof HTMLInputElement) control.select();
  }, [isTyped]);

  function leave(then: AfterWriting): void {
    if (isLeft.current) return;
    isLeft.current = true;
    if (latest.current !== value) onChange(latest.current);
    edit.leave(then);
  }

  function change(next: string | null): void {
    latest.current = next;
    setTyped(next);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      latest.current = value;
      leave('stay');
    } else if (event.key === 'Tab') leave(event.shiftKey ? 'back' : 'on');
    else if (
      event.key === 'Enter' &&
      !event.altKey &&
      !event.ctrlKey &&
      !event.metaKey &&
      !isOpen(box.current)
    )
      leave('down');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const common = { label, hideLabel: true, error };
  const control: ReactNode =
    column === 'date' ? (
      <DateField {...common} value={typed} onChange={change} />
    ) : column === 'evidence' ? (
      <TextField {...common} value={typed ?? ''} onChange={(text) => change(text === '' ? null : text)} />
    ) : (
      <Select
        {...common}
        options={options}
        allowsNone
        opensAtOnce
        value={typed}
        onChange={(next) => {
          change(next);
          leave('stay');
        }}
      />
    );
  return (
    <div
      ref={box}
      onKeyDownCapture={key}
      onBlur={({ relatedTarget }) => {
        const isWithin =
          relatedTarget instanceof Element &&
          (box.current?.contains(relatedTarget) === true || relatedTarget.closest('.popover') !== null);
        if (!isWithin) leave('away');
      }}
    >
      {control}
    </div>
  );
}

/** A list of choices is open: Enter chooses in it. */
function isOpen(box: HTMLElement | null): boolean {
  return box?.querySelector('[aria-expanded="true"]') !== null;
}
