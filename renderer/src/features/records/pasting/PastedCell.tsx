import { TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { TextField, type AfterWriting, type CellEdit } from '../../../ui/index.ts';
import { useTexts } from '../../../i18n/index.ts';

interface PastedCellProps {
  readonly text: string;
  readonly isLeftOut: boolean;
  /** It names somebody who is added along. */
  readonly isNew: boolean;
  /** Why it was not understood, in a sentence. */
  readonly fault: string | null;
}

/** A cell of what is to be pasted, as it was copied; marked where it was not understood. */
export function PastedCell({ text, isLeftOut, isNew, fault }: PastedCellProps) {
  const { t } = useTexts();
  if (fault !== null) {
    return (
      <span className="paste-fault clip" title={fault}>
        <TriangleAlert size={12} aria-hidden /> <bdi>{text}</bdi>
        <span className="visually-hidden">{fault}</span>
      </span>
    );
  }
  return (
    <span className={isLeftOut ? 'clip quiet' : 'clip'} title={text}>
      <bdi>{text}</bdi>
      {isNew && <span className="quiet"> · {t('grid:isNew')}</span>}
    </span>
  );
}

interface ControlProps {
  readonly label: string;
  readonly text: string;
  readonly edit: CellEdit;
  readonly onChange: (text: string) => void;
}

/** The same cell while it is corrected. */
export function PastedCellControl({ label, text, edit, onChange }: ControlProps) {
  const [typed, setTyped] = useState(text);
  const isLeft = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const input = box.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);

  function leave(then: AfterWriting): void {
    if (isLeft.current) return;
    isLeft.current = true;
    const said = box.current?.querySelector('input')?.value ?? typed;
    if (said !== text) onChange(said);
    edit.leave(then);
  }
  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      isLeft.current = true;
      edit.leave('stay');
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) leave('down');
    else if (event.key === 'Tab') leave(event.shiftKey ? 'back' : 'on');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div ref={box} onKeyDownCapture={key} onBlur={() => leave('away')}>
      <TextField label={label} hideLabel value={typed} onChange={setTyped} />
    </div>
  );
}
