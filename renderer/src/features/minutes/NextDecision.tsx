import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { pressInLine, TypedLine } from './TypedLine.tsx';

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

  function add(): void {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  }

  return (
    <div className="minutes-next">
      <TypedLine
        input={input}
        label={t('minutes:nextDecision')}
        text={text}
        onType={setText}
        onKeyDown={(event) =>
          pressInLine(event, { isEmpty: () => text === '', add, clear: () => setText(''), leave: onLeave })
        }
      />
    </div>
  );
}
