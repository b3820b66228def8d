import { useEffect, useEffectEvent, useState } from 'react';
import { useTexts } from '../../../i18n/index.ts';
import { SearchField } from '../../../ui/index.ts';

interface TypedTextProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Asks for the list that a text leaves; done when the answer is there. */
  readonly onAsk: (text: string) => Promise<void>;
}

/** After this long without an answer the list says that it is being read. */
const PATIENCE_MS = 100;

/**
 * The text that a list is narrowed by. A key draws the field alone and puts its question; the list is drawn once, when the
 * answer is there to be drawn.
 */
export function TypedText({ text, onText, onAsk }: TypedTextProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<{ readonly text: string; readonly answered: Promise<void> } | null>(
    null,
  );
  if (typed?.text === text) setTyped(null);
  const put = useEffectEvent((next: string) => onText(next));
  useEffect(() => {
    if (!typed) return;
    const stop = new AbortController();
    const end = (): void => {
      if (stop.signal.aborted) return;
      stop.abort();
      put(typed.text);
    };
    void typed.answered.then(end);
    const timer = setTimeout(end, PATIENCE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [typed]);
  return (
    <SearchField
      label={t('list.search')}
      placeholder={t('list.search')}
      value={typed?.text ?? text}
      onChange={(next) => setTyped({ text: next, answered: onAsk(next) })}
    />
  );
}
