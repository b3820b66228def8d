import { GripVertical, Lock, Maximize2, Trash2 } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { numberIn } from '../../../../shared/domain/agenda-number.ts';
import { inFigures } from '../../../../shared/domain/block/figures.ts';
import { saidIn } from '../../../../shared/domain/languages.ts';
import type { AgendaLine } from '../../../../shared/contract/shapes/agenda-lines.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { AGENDA_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { Button, IconButton, Menu, Span, TextInPlace } from '../../ui/index.ts';
import { deedOf, type RowDeed, type RowPart } from './row-keys.ts';

interface AgendaRowProps {
  readonly line: AgendaLine;
  readonly zone: string;
  /** Of a session without hours no item has a time of its own. */
  readonly hasHours: boolean;
  /** The focus is in it, or was last. */
  readonly isCurrent: boolean;
  /** Tab comes into the list here. */
  readonly isEntry: boolean;
  readonly isDragged: boolean;
  readonly onCurrent: () => void;
  /** What a key or a button asks for that is not done within the line. */
  readonly onDeed: (deed: RowDeed, part: RowPart) => void;
  /** Says whether it is kept now. */
  readonly onChange: (values: Partial<Pick<AgendaLine, 'title' | 'minutes' | 'kind'>>) => Promise<boolean>;
  readonly onDrag: (isDragging: boolean) => void;
  readonly onDropHere: () => void;
}

/** Of one day at most. */
const MOST_MINUTES = 24 * 60;

function areMinutes(text: string): boolean {
  const figures = inFigures(text);
  return /^\d{1,4}$/.test(figures) && Number(figures) <= MOST_MINUTES;
}

/** One item: number, clock times, title, kind and minutes in place. What its keys do stands in `row-keys.ts`. */
export function AgendaRow(props: AgendaRowProps) {
  const { line, zone, hasHours, isCurrent, isDragged, onDeed, onChange } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  // A title that is not in the interface's language is corrected in the one in which it is shown.
  const title = saidIn(line.title, language);
  const number = numberIn(language, line.number);
  const spans = { inner: line.innerMinutes ?? 0, own: line.minutes };
  const row = useRef<HTMLLIElement>(null);

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const part = partOf(event);
    const deed = deedOf(event, part, document.documentElement.dir === 'rtl');
    if (!deed) return;
    if (deed.does === 'minutes') {
      // The figure itself goes into the field that has the focus now.
      const field = row.current?.querySelector<HTMLInputElement>('.agenda-minutes');
      field?.focus();
      field?.select();
      return;
    }
    // What is no number of minutes stays in its field, to be corrected.
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && part === 'minutes') {
      if (!areMinutes(target.value)) return;
    }
    event.preventDefault();
    if (deed.does === 'edit') row.current?.querySelector<HTMLInputElement>('.agenda-title')?.focus();
    else if (deed.does === 'row') row.current?.focus();
    else if (deed.does === 'kind') void onChange({ kind: deed.kind });
    else onDeed(deed, part);
  }

  return (
    <li
      ref={row}
      className={`agenda-line${isCurrent ? ' agenda-line-current' : ''}${isDragged ? ' agenda-line-dragged' : ''}`}
      style={{ paddingInlineStart: `${16 + line.depth * 24}px` }}
      data-item={line.id}
      tabIndex={props.isEntry ? 0 : -1}
      aria-label={`${number} ${title.text}, ${words.choice('agendaKind', line.kind)}, ${t('time.minutes', { count: line.minutes })}`}
      onKeyDown={press}
      onFocus={props.onCurrent}
      onDragOver={(event) => event.preventDefault()}
      onDrop={props.onDropHere}
    >
      <span
        className="agenda-grip"
        draggable
        onDragStart={() => props.onDrag(true)}
        onDragEnd={() => props.onDrag(false)}
        aria-hidden
      >
        <GripVertical size={14} />
      </span>
      <span className="agenda-number digits">
        {number}
        {line.publicNumber !== null && (
          <span className="quiet agenda-outside">
            {t('agenda:publicNumber', { number: numberIn(language, line.publicNumber) })}
          </span>
        )}
      </span>
      <span className="agenda-time">
        {hasHours && (
          <Span start={line.startUtc} end={line.endUtc} zone={zone} withDay={false} withYear={false} />
        )}
      </span>
      <TextInPlace
        label={words.field('agendaItem', 'title')}
        value={title.text}
        className="agenda-title"
        onCommit={(text) => onChange({ title: { ...line.title, [title.language]: text } })}
      />
      <span className="agenda-kind">
        <Menu
          label={words.field('agendaItem', 'kind')}
          trigger={<Button look="quiet">{words.choice('agendaKind', line.kind)}</Button>}
          entries={AGENDA_KINDS.map((kind, at) => ({
            id: kind,
            label: words.choice('agendaKind', kind),
            keys: `Alt+${at + 1}`,
            run: () => void onChange({ kind }),
          }))}
        />
      </span>
      <span
        className="agenda-mark"
        {...(line.internal ? { title: words.field('agendaItem', 'internal') } : {})}
      >
        {line.internal && <Lock size={14} aria-label={words.field('agendaItem', 'internal')} />}
      </span>
      <TextInPlace
        label={words.field('agendaItem', 'minutes')}
        value={String(line.minutes)}
        className="agenda-minutes digits"
        problemOf={(text) => (areMinutes(text) ? null : t('agenda:minutesFormat'))}
        onCommit={(text) => onChange({ minutes: Number(inFigures(text)) })}
      />
      <span
        className="quiet digits agenda-unit"
        {...(line.innerMinutes === null ? {} : { title: t('agenda:innerMinutes', spans) })}
      >
        {t('agenda:min')}
        {line.innerMinutes !== null && ` · ${t('agenda:takes', { count: line.innerMinutes })}`}
      </span>
      <IconButton
        icon={Maximize2}
        label={t('actions.openPageOf', { name: title.text })}
        onPress={() => onDeed({ does: 'open' }, 'other')}
      />
      <IconButton
        icon={Trash2}
        label={t('actions.deleteNamed', { name: title.text })}
        onPress={() => onDeed({ does: 'delete' }, 'other')}
      />
    </li>
  );
}

function partOf({ target, currentTarget }: KeyboardEvent): RowPart {
  if (target === currentTarget) return 'row';
  if (!(target instanceof HTMLElement)) return 'other';
  if (target.matches('.agenda-title')) return 'title';
  return target.matches('.agenda-minutes') ? 'minutes' : 'other';
}
