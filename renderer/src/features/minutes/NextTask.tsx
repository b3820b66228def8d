import { useRef, useState, type KeyboardEvent } from 'react';
import type { MinutesPage } from '../../../../shared/contract/minutes.ts';
import { useTexts } from '../../i18n/index.ts';
import { ComboBox, DateField } from '../../ui/index.ts';
import { pressInLine, TypedLine } from './TypedLine.tsx';
import { ownerIn, useOwners, type OwnerOfTask } from './use-owners.ts';

interface NewTask extends OwnerOfTask {
  readonly title: string;
  readonly dueDate: string | null;
}

interface NextTaskProps {
  readonly attendance: MinutesPage['attendance'];
  readonly onAdd: (task: NewTask) => void;
  /** Escape where nothing is typed. */
  readonly onLeave: () => void;
}

/** The line in which tasks are typed like a list: what, Tab, who, Tab, by when; Enter in the first or the last notes it and begins the next. */
export function NextTask({ attendance, onAdd, onLeave }: NextTaskProps) {
  const { t } = useTexts();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const [dueDate, setDueDate] = useState<string | null>(null);
  const owners = useOwners(attendance);
  const input = useRef<HTMLInputElement>(null);

  function add(): void {
    if (title.trim() !== '') onAdd({ title: title.trim(), ...ownerIn(owner), dueDate });
    clear();
  }

  function clear(): void {
    setTitle('');
    setOwner(null);
    setDueDate(null);
    input.current?.focus();
  }

  function press(event: KeyboardEvent): void {
    const isEmpty = title === '' && owner === null && dueDate === null;
    pressInLine(event, { isEmpty, add, clear, leave: onLeave });
  }

  return (
    <div className="minutes-next">
      <TypedLine
        input={input}
        label={t('minutes:nextTask')}
        text={title}
        onType={setTitle}
        onKeyDown={press}
      />
      <div className="minutes-owner">
        <ComboBox
          label={t('minutes:owner')}
          placeholder={t('minutes:owner')}
          hideLabel
          options={owners}
          value={owner}
          onChange={setOwner}
        />
      </div>
      {/* Its parts have keys of their own: Enter is taken before they see it. */}
      <div className="minutes-due" onKeyDownCapture={press}>
        <DateField label={t('minutes:due')} hideLabel value={dueDate} onChange={setDueDate} />
      </div>
    </div>
  );
}
