import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../i18n/index.ts';

interface NextDecisionProps {
  readonly onAdd: (text: string) => void;
  /** Escape where nothing is typed. */
  readonly onLeave: () => void;
}

/** The line in which decisions are typed like a list: Enter notes one and begins the next. */
export function NextDecision({ onAdd, onLeave }: NextDecisionProps) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'Enter') {
      if (text.trim() !== '') onAdd(text.trim());
      setText('');
    } else if (event.key !== 'Escape') return;
    else if (text === '') onLeave();
    else setText('');
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="minutes-next">
      <input
        ref={input}
        className="in-place minutes-typed"
        aria-label={t('minutes:nextDecision')}
        placeholder={t('minutes:nextDecision')}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
      />
    </div>
  );
}
