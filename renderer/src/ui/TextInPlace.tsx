import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { retractError, toast } from './said.ts';
import { isSaving } from './save-keys.ts';
import { useDraft } from './use-draft.ts';
import './TextInPlace.css';

interface TextInPlaceProps {
  readonly label: string;
  readonly value: string;
  readonly className: string;
  readonly isReadOnly?: boolean;
  readonly maxLength?: number;
  /** What is wrong with a text, in a sentence. */
  readonly problemOf?: (value: string) => string | null;
  /** Says whether it is kept now. */
  readonly onCommit: (value: string) => Promise<boolean>;
}

/**
 * A text in its place: Enter, Ctrl S or leaving it keeps what is typed, Escape takes it back. What is wrong or was refused
 * stays as it was typed. Where another has written there meanwhile, both stand there until one is meant: Enter keeps what is
 * typed, Alt Enter takes theirs, and leaving the place is no choice.
 */
export function TextInPlace(props: TextInPlaceProps) {
  const { label, value, className, isReadOnly = false, maxLength, problemOf, onCommit } = props;
  const { t } = useTranslation();
  const { typed, type, keep, isBehind } = useDraft(value);
  const [problem, setProblem] = useState<string | null>(null);

  function put(next: string | null): void {
    type(next);
    if (problem !== null) retractError(problem);
    setProblem(null);
  }

  function commit(isMeant: boolean): void {
    if (isBehind && !isMeant) return;
    const text = typed?.trim() ?? '';
    if (text === '' || text === value) {
      put(null);
      return;
    }
    const found = problemOf?.(text) ?? null;
    setProblem(found);
    if (found === null) void keep(onCommit(text));
    else toast(found, { tone: 'error' });
  }

  return (
    <>
      <input
        className={`in-place ${className}`}
        aria-label={label}
        dir="auto"
        readOnly={isReadOnly}
        maxLength={maxLength}
        value={typed ?? value}
        aria-invalid={problem !== null}
        title={problem ?? undefined}
        onChange={(event) => put(event.target.value)}
        onBlur={() => commit(false)}
        onKeyDown={(event) => {
          if (isBehind && event.key === 'Enter' && event.altKey) {
            event.preventDefault();
            event.stopPropagation();
            put(null);
          } else if (event.key === 'Enter' || isSaving(event)) {
            // Enter may lead further than the field.
            if (event.key !== 'Enter') event.preventDefault();
            // Enter leads on only where nothing is to be chosen.
            if (isBehind) event.stopPropagation();
            commit(true);
          } else if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            put(null);
          }
        }}
      />
      {isBehind && (
        <span className="in-place-theirs" role="alert">
          <bdi dir="auto">{value}</bdi>
          <Button look="quiet" keys="Alt+Enter" onPress={() => put(null)}>
            {t('actions.takeTheirs')}
          </Button>
          <Button look="quiet" keys="Enter" onPress={() => commit(true)}>
            {t('actions.keepMine')}
          </Button>
        </span>
      )}
    </>
  );
}
