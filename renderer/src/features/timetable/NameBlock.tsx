import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { SESSION_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Button, Menu } from '../../ui/index.ts';
import type { Box } from './boxes.ts';
import { SNAP } from './layout.ts';
import { wallsOf } from './slot.ts';
import { timedSlot, type Naming, type Named } from './use-naming.ts';

/** A session in the making: its name is typed where it will stand. Enter makes it, Escape leaves. */
export function NameBlock({
  named,
  box,
  naming,
  onLeave,
}: {
  readonly named: Named;
  readonly box: Box;
  readonly naming: Naming;
  readonly onLeave: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const input = useRef<HTMLInputElement>(null);
  const { text, kind } = named;
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);
  const { startWall, endWall } = wallsOf(timedSlot(named));
  const times = `${startWall.slice(11)}–${endWall.slice(11)}`;
  const style: CSSProperties & Record<'--tint', string> = { ...box, '--tint': `var(--kind-${kind})` };

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const chosen = SESSION_KINDS[Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]) - 1];
    const down = { ArrowUp: -SNAP, ArrowDown: SNAP }[event.key];
    if (event.altKey && chosen) naming.choose(chosen);
    else if (event.altKey && down !== undefined)
      naming.shift(event.shiftKey ? { minutes: down } : { from: down });
    else if (event.key === 'Enter') naming.add();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      className="timetable-session timetable-naming"
      style={style}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <input
        ref={input}
        className="timetable-name"
        aria-label={t('timetable:name', { times })}
        placeholder={t('timetable:namePlaceholder')}
        dir="auto"
        value={text}
        onChange={(event) => naming.type(event.target.value)}
        onKeyDown={press}
      />
      <span className="timetable-line">
        <bdi className="timetable-times digits" dir="ltr">
          {times}
        </bdi>
        <Menu
          label={words.field('session', 'kind')}
          trigger={<Button look="quiet">{words.choice('sessionKind', kind)}</Button>}
          entries={SESSION_KINDS.map((id, at) => ({
            id,
            label: words.choice('sessionKind', id),
            keys: `Alt+${at + 1}`,
            run: () => naming.choose(id),
          }))}
        />
      </span>
    </div>
  );
}
