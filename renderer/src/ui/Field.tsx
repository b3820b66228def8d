import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useKeptFocus } from './use-kept-focus.ts';
import './Field.css';

/** What every field takes. Its value and how it changes are its own. */
export interface FieldProps {
  readonly label: string;
  /** For fields whose label stands in a column heading or the like; still read aloud. */
  readonly hideLabel?: boolean;
  /** What is wrong with the value, in a sentence; null or absent: nothing. */
  readonly error?: string | null | undefined;
  readonly description?: ReactNode;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly name?: string;
}

/** The part of the field's props that React Aria's own field components take. */
export function ariaField({ error, isRequired, isDisabled, isReadOnly, autoFocus, name }: FieldProps) {
  return {
    isInvalid: Boolean(error),
    validationBehavior: 'aria',
    ...(isRequired === undefined ? {} : { isRequired }),
    ...(isDisabled === undefined ? {} : { isDisabled }),
    ...(isReadOnly === undefined ? {} : { isReadOnly }),
    ...(autoFocus === undefined ? {} : { autoFocus }),
    ...(name === undefined ? {} : { name }),
  } as const;
}

export function FieldLabel({ label, hideLabel, isRequired }: FieldProps) {
  return (
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>
      {label}
      {isRequired && (
        <span className="field-required" aria-hidden>
          {' *'}
        </span>
      )}
    </Label>
  );
}

export function FieldNotes({ error, description }: FieldProps) {
  return (
    <>
      {description && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      {error && <FieldError className="field-error">{error}</FieldError>}
    </>
  );
}

/** The frame of a field that is made of several controls. */
export function FieldGroup({
  label,
  hideLabel,
  error,
  description,
  isRequired,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const keepsFocus = useKeptFocus();
  return (
    <div className="field" role="group" aria-label={label} {...keepsFocus}>
      {!hideLabel && (
        <span className="field-label">
          {label}
          {isRequired && (
            <span className="field-required" aria-hidden>
              {' *'}
            </span>
          )}
        </span>
      )}
      {children}
      {description && <span className="field-description">{description}</span>}
      {error && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
