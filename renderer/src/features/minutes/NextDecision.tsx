import { useRef } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { pressInLine, TypedLine } from './TypedLine.tsx';
import { useTypedLine, type LinePlace } from './use-typed-line.ts';

interface NextDecisionProps {
  readonly place: LinePlace;
  readonly isAsked: boolean;
  readonly onAdd: (text: string) => void;
  /** Escape where nothing is typed. */
  readonly onLeave: () => void;
}

/** The line in which decisions are typed like a list: Enter notes one and begins the next. */
export function NextDecision({ place, isAsked, onAdd, onLeave }: NextDecisionProps) {
  const { t } = useTexts();
  const { line, type, noted, clear } = useTypedLine('decision', t('minutes:nextDecision'), place);
  const input = useRef<HTMLInputElement>(null);

  function add(): void {
    const text = line.text.trim();
    if (text === '') return clear();
    onAdd(text);
    noted();
  }

  return (
    <div className="minutes-next">
      <TypedLine
        input={input}
        label={t('minutes:nextDecision')}
        text={line.text}
        onType={(text) => type({ text })}
        onKeyDown={(event) =>
          pressInLine(event, { isEmpty: () => line.text === '', add, clear, leave: onLeave })
        }
        isAsked={isAsked}
      />
    </div>
  );
}
