import { GripVertical, Lock, Maximize2, Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { numberIn } from '../../../../shared/domain/agenda-number.ts';
import { saidIn } from '../../../../shared/domain/languages.ts';
import type { AgendaLine } from '../../../../shared/contract/shapes.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { AGENDA_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { Button, IconButton, Menu, Span, TextInPlace } from '../../ui/index.ts';
import type { Step } from './moves.ts';

interface AgendaRowProps {
  readonly line: AgendaLine;
  readonly zone: string;
  /** Of a session without hours no item has a time of its own. */
  readonly hasHours: boolean;
  readonly isCurrent: boolean;
  readonly isDragged: boolean;
  readonly onCurrent: () => void;
  readonly onStep: (step: Step) => void;
  /** Says whether it is kept now. */
  readonly onChange: (values: Partial<Pick<AgendaLine, 'title' | 'minutes' | 'kind'>>) => Promise<boolean>;
  readonly onDelete: () => void;
  readonly onOpen: () => void;
  readonly onDrag: (isDragging: boolean) => void;
  readonly onDropHere: () => void;
  /** Enter on the title: the next item is typed below. */
  readonly onNext: () => void;
}

/** Of one day at most. */
const MOST_MINUTES = 24 * 60;

function areMinutes(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) <= MOST_MINUTES;
}

/** One item: number, clock times, title and minutes in place. Alt with the arrows moves it. */
export function AgendaRow(props: AgendaRowProps) {
  const { line, zone, hasHours, isCurrent, isDragged, onCurrent, onStep, onChange, onDelete } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  // A title that is not in the interface's language is corrected in the one in which it is shown.
  const title = saidIn(line.title, language);
  const spans = { inner: line.innerMinutes ?? 0, own: line.minutes };
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent && !row.current?.contains(document.activeElement)) {
      row.current?.querySelector('input')?.focus();
    }
  }, [isCurrent]);

  function press(event: KeyboardEvent): void {
    const isInTitle = event.target instanceof HTMLElement && event.target.matches('.agenda-title');
    if (event.key === 'Enter' && isInTitle) props.onNext();
    if (!event.altKey) return;
    const chosen = AGENDA_KINDS[Number(event.code.replace('Digit', '')) - 1];
    if (chosen) {
      event.preventDefault();
      void onChange({ kind: chosen });
      return;
    }
    const isRtl = document.documentElement.dir === 'rtl';
    const steps: Readonly<Record<string, Step>> = {
      ArrowUp: 'up',
      ArrowDown: 'down',
      ArrowRight: isRtl ? 'out' : 'in',
      ArrowLeft: isRtl ? 'in' : 'out',
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    onStep(step);
  }

  return (
    <li
      ref={row}
      className={`agenda-line${isCurrent ? ' agenda-line-current' : ''}${isDragged ? ' agenda-line-dragged' : ''}`}
      style={{ paddingInlineStart: `${16 + line.depth * 24}px` }}
      onKeyDown={press}
      onFocus={onCurrent}
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
        {numberIn(language, line.number)}
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
        onCommit={(text) => onChange({ minutes: Number(text) })}
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
        onPress={props.onOpen}
      />
      <IconButton icon={Trash2} label={t('actions.deleteNamed', { name: title.text })} onPress={onDelete} />
    </li>
  );
}
