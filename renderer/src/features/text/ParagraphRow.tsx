import { GripVertical, Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { TextParagraph } from '../../../../shared/contract/text.ts';
import { directionOf, type Language } from '../../../../shared/domain/languages.ts';
import { useTexts } from '../../i18n/index.ts';
import { IconButton, isSaving, TextInPlace } from '../../ui/index.ts';
import type { Step } from './places.ts';
import { Qualifications } from './Qualifications.tsx';
import { TheirText } from './TheirText.tsx';
import { useParagraphDraft } from './use-paragraph-draft.ts';

interface ParagraphRowProps {
  readonly paragraph: TextParagraph;
  readonly language: Language;
  /** The language that it is translated from, shown beside it. */
  readonly beside: Language | null;
  /** Nobody changes it any more. */
  readonly isFixed: boolean;
  readonly isCurrent: boolean;
  readonly isDragged: boolean;
  readonly onCurrent: () => void;
  /** These say whether it is kept now; `base` is the version that it was typed upon. */
  readonly onWrite: (text: string, base: number) => Promise<boolean>;
  readonly onLabel: (label: string) => Promise<boolean>;
  readonly onSplit: (before: string, after: string, base: number) => Promise<boolean>;
  readonly onStep: (step: Step) => void;
  readonly onDelete: () => void;
  readonly onDrag: (isDragging: boolean) => void;
  readonly onDropHere: () => void;
  /** Whether what was pasted became paragraphs of its own. */
  readonly onPaste: (text: string) => boolean;
  /** On to the next paragraph's text, or back; false where there is none. */
  readonly onNext: (step: Step) => boolean;
}

const STEPS: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** One paragraph: its number, and what it says in one language. Leaving it, Ctrl Enter or Ctrl S keeps what is typed, Escape takes it back. */
export function ParagraphRow(props: ParagraphRowProps) {
  const { paragraph, language, beside, isFixed, isCurrent } = props;
  const { t } = useTexts();
  const line = useRef<HTMLLIElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useParagraphDraft(paragraph, language);
  const { typed } = draft;
  const kept = paragraph.text[language] ?? '';
  const said = typed ?? kept;
  /** It is empty in this language alone. */
  const isSaidElsewhere = Object.entries(paragraph.text).some(
    ([one, text]) => one !== language && text !== '',
  );
  useEffect(() => {
    if (isCurrent && !line.current?.contains(document.activeElement)) area.current?.focus();
  }, [isCurrent]);

  function commit(): void {
    // What somebody else has written meanwhile is not overwritten by leaving the place.
    if (typed === null || draft.isBehind) return;
    if (typed.trim() === kept) draft.drop();
    else void draft.keep(props.onWrite(typed, draft.base));
  }

  function pressText(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      draft.drop();
    } else if (event.key === 'Tab' && beside !== null && !event.altKey && !event.ctrlKey) {
      if (props.onNext(event.shiftKey ? 'up' : 'down')) event.preventDefault();
    } else if (isFixed) {
      return;
    } else if (isSaving(event)) {
      event.preventDefault();
      // Of two texts one is chosen before it is left; else leaving it saves it.
      if (!draft.isBehind) line.current?.focus();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      if (draft.isBehind) return;
      void draft.keep(props.onSplit(said.slice(0, selectionStart), said.slice(selectionEnd), draft.base));
    } else if (event.key === 'Backspace' && said === '' && !isSaidElsewhere) {
      event.preventDefault();
      draft.drop();
      props.onDelete();
    }
  }

  function press(event: KeyboardEvent): void {
    if (event.target === line.current && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault();
      area.current?.focus();
      return;
    }
    const step = event.altKey && !isFixed ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    commit();
    props.onStep(step);
  }

  return (
    <li
      ref={line}
      // Whoever has saved it by a key stands on it, and goes on from there.
      tabIndex={-1}
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
      <TextInPlace
        label={t('text:paragraphLabel', { label: paragraph.label })}
        value={paragraph.label}
        className="text-label"
        isReadOnly={isFixed}
        maxLength={20}
        onCommit={props.onLabel}
      />
      {beside !== null && (
        <p className="text-body text-source" lang={beside} dir={directionOf(beside)}>
          {paragraph.text[beside] ?? <span className="quiet">{t('text:missing')}</span>}
        </p>
      )}
      <div className="text-body">
        <textarea
          ref={area}
          className="in-place text-input"
          aria-label={t('text:paragraphText', { label: paragraph.label })}
          placeholder={t('text:missing')}
          dir={directionOf(language)}
          lang={language}
          rows={1}
          readOnly={isFixed}
          value={said}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={commit}
          onKeyDown={pressText}
          onPaste={(event) => {
            if (!isFixed && props.onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
        />
        {draft.isBehind && (
          <TheirText
            text={kept}
            language={language}
            onTake={draft.drop}
            onPutMine={() => void draft.keep(props.onWrite(said, paragraph.version))}
          />
        )}
        <Qualifications of={paragraph} />
      </div>
      {!isFixed && (
        <IconButton
          icon={Trash2}
          label={t('actions.deleteNamed', { name: paragraph.label })}
          onPress={() => {
            draft.drop();
            props.onDelete();
          }}
        />
      )}
    </li>
  );
}
