import { useRef, useState, type KeyboardEvent } from 'react';
import type { MinutesPage } from '../../../../shared/contract/minutes.ts';
import { useTexts } from '../../i18n/index.ts';
import { ComboBox, DateField } from '../../ui/index.ts';
import { isHalfTyped } from './half-typed.ts';
import { pressInLine, TypedLine } from './TypedLine.tsx';
import { ownerIn, useOwners, type OwnerOfTask } from './use-owners.ts';
import { useTypedLine, type LinePlace } from './use-typed-line.ts';

interface NewTask extends OwnerOfTask {
  readonly title: string;
  readonly dueDate: string | null;
}

interface NextTaskProps {
  readonly place: LinePlace;
  readonly isAsked: boolean;
  readonly attendance: MinutesPage['attendance'];
  readonly onAdd: (task: NewTask) => void;
  /** Escape where nothing is typed. */
  readonly onLeave: () => void;
}

/** The line in which tasks are typed like a list: what, Tab, who, Tab, by when; Enter in the first or the last notes it and begins the next. */
export function NextTask({ place, isAsked, attendance, onAdd, onLeave }: NextTaskProps) {
  const { t } = useTexts();
  const typed = useTypedLine('task', t('minutes:nextTask'), place);
  const { text: title, owner, ownerTyped, dueDate } = typed.line;
  const [fault, setFault] = useState<'owner' | 'due' | null>(null);
  /** Counts the lines: the fields of a new one hold nothing of the one before. */
  const [line, setLine] = useState(0);
  const owners = useOwners(attendance);
  const input = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLDivElement>(null);
  const due = useRef<HTMLDivElement>(null);

  /** Notes the line if all of it is meant; else it stays as it is, with the fault in sight. */
  function add(): void {
    if (isEmpty()) return;
    if (title.trim() === '') return input.current?.focus();
    if (ownerTyped.trim() !== '') return stay('owner', who.current?.querySelector('input'));
    if (isHalfTyped(due.current, dueDate)) return stay('due', firstOpen(due.current));
    onAdd({ title: title.trim(), ...ownerIn(owner), dueDate });
    typed.noted();
    beginAnew();
  }

  function stay(at: 'owner' | 'due', field: HTMLElement | null | undefined): void {
    setFault(at);
    field?.focus();
  }

  function clear(): void {
    typed.clear();
    beginAnew();
  }

  function beginAnew(): void {
    setFault(null);
    setLine((before) => before + 1);
    input.current?.focus();
  }

  function isEmpty(): boolean {
    const isNothing = title === '' && owner === null && ownerTyped === '' && dueDate === null;
    return isNothing && !isHalfTyped(due.current, dueDate);
  }

  function press(event: KeyboardEvent): void {
    pressInLine(event, { isEmpty, add, clear, leave: onLeave });
  }

  return (
    <div className="minutes-next">
      <TypedLine
        input={input}
        label={t('minutes:nextTask')}
        text={title}
        onType={(text) => typed.type({ text })}
        onKeyDown={press}
        isAsked={isAsked}
      />
      <div ref={who} className="minutes-owner">
        <ComboBox
          key={line}
          label={t('minutes:owner')}
          placeholder={t('minutes:owner')}
          hideLabel
          options={owners}
          value={owner}
          onChange={(id) => {
            typed.type({ owner: id });
            setFault(null);
          }}
          firstTyped={ownerTyped}
          onTyped={(text) => typed.type({ ownerTyped: text })}
          error={fault === 'owner' && ownerTyped !== '' ? t('minutes:ownerNotMeant') : null}
        />
      </div>
      {/* Its parts have keys of their own: Enter is taken before they see it. */}
      <div ref={due} className="minutes-due" onKeyDownCapture={press}>
        <DateField
          key={line}
          label={t('minutes:due')}
          hideLabel
          value={dueDate}
          onChange={(day) => {
            typed.type({ dueDate: day });
            setFault(null);
          }}
          error={fault === 'due' ? t('minutes:dayNotWhole') : null}
        />
      </div>
    </div>
  );
}

/** The first part of a day that is still to be typed. */
function firstOpen(field: HTMLElement | null): HTMLElement | null {
  const parts = [...(field?.querySelectorAll<HTMLElement>('[role="spinbutton"]') ?? [])];
  return parts.find((part) => part.hasAttribute('data-placeholder')) ?? parts.at(-1) ?? null;
}
