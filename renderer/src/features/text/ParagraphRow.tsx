import { GripVertical, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TextParagraph } from '../../../../shared/contract/text.ts';
import { directionOf, type Language } from '../../../../shared/domain/languages.ts';
import { useTexts } from '../../i18n/index.ts';
import { IconButton } from '../../ui/index.ts';
import type { Step } from './places.ts';
import { Qualifications } from './Qualifications.tsx';

interface ParagraphRowProps {
  readonly paragraph: TextParagraph;
  readonly language: Language;
  /** Nobody changes it any more. */
  readonly isFixed: boolean;
  readonly isCurrent: boolean;
  readonly isDragged: boolean;
  readonly onCurrent: () => void;
  readonly onWrite: (text: string) => void;
  readonly onLabel: (label: string) => void;
  readonly onSplit: (before: string, after: string) => void;
  readonly onStep: (step: Step) => void;
  readonly onDelete: () => void;
  readonly onDrag: (isDragging: boolean) => void;
  readonly onDropHere: () => void;
}

const STEPS: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** One paragraph: its number, and what it says in one language. Leaving it keeps what is typed, Escape takes it back. */
export function ParagraphRow(props: ParagraphRowProps) {
  const { paragraph, language, isFixed, isCurrent } = props;
  const { t } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const kept = paragraph.text[language] ?? '';
  const said = typed ?? kept;
  useEffect(() => {
    const row = area.current?.closest('li');
    if (isCurrent && !row?.contains(document.activeElement)) area.current?.focus();
  }, [isCurrent]);

  function commit(): void {
    if (typed !== null && typed.trim() !== kept) props.onWrite(typed);
    setTyped(null);
  }

  function pressText(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.nativeEvent.isComposing || isFixed) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      setTyped(null);
      props.onSplit(said.slice(0, selectionStart), said.slice(selectionEnd));
    } else if (event.key === 'Backspace' && said === '') {
      event.preventDefault();
      props.onDelete();
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  }

  function press(event: KeyboardEvent): void {
    const step = event.altKey && !isFixed ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    commit();
    props.onStep(step);
  }

  return (
    <li
      className={`text-line${isCurrent ? ' text-line-current' : ''}${props.isDragged ? ' text-line-dragged' : ''}`}
      onKeyDown={press}
      onFocus={props.onCurrent}
      onDragOver={(event) => event.preventDefault()}
      onDrop={props.onDropHere}
    >
      <span
        className="text-grip"
        draggable={!isFixed}
        onDragStart={() => props.onDrag(true)}
        onDragEnd={() => props.onDrag(false)}
        aria-hidden
      >
        {!isFixed && <GripVertical size={14} />}
      </span>
      <LabelInput label={paragraph.label} isFixed={isFixed} onCommit={props.onLabel} />
      <div className="text-body">
        <textarea
          ref={area}
          className="text-input"
          aria-label={t('text:paragraphText', { label: paragraph.label })}
          placeholder={t('text:missing')}
          dir={directionOf(language)}
          lang={language}
          rows={1}
          readOnly={isFixed}
          value={said}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={pressText}
        />
        <Qualifications of={paragraph} />
      </div>
      {!isFixed && (
        <IconButton
          icon={Trash2}
          label={t('actions.deleteNamed', { name: paragraph.label })}
          onPress={props.onDelete}
        />
      )}
    </li>
  );
}

/** The number, in its place: Enter or leaving it keeps what is typed. */
function LabelInput({
  label,
  isFixed,
  onCommit,
}: {
  readonly label: string;
  readonly isFixed: boolean;
  readonly onCommit: (label: string) => void;
}) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);

  function commit(): void {
    const next = typed?.trim() ?? '';
    if (next !== '' && next !== label) onCommit(next);
    setTyped(null);
  }

  return (
    <input
      className="text-label"
      aria-label={t('text:paragraphLabel', { label })}
      dir="auto"
      readOnly={isFixed}
      maxLength={20}
      value={typed ?? label}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
    />
  );
}
