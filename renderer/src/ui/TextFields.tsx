import { Check, Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Checkbox,
  Input,
  Label,
  SearchField as AriaSearchField,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** 'auto' for names and texts that may be in any script. */
  readonly dir?: 'auto' | 'ltr' | 'rtl';
  readonly type?: 'text' | 'email' | 'tel';
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, placeholder, dir = 'auto', type = 'text' } = props;
  return (
    <AriaTextField
      {...ariaField(props)}
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel {...props} />
      <Input className="control" dir={dir} {...(placeholder ? { placeholder } : {})} />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

export function TextArea(props: TextFieldProps & { readonly rows?: number }) {
  const { value, onChange, onBlur, dir = 'auto', rows = 3 } = props;
  return (
    <AriaTextField
      {...ariaField(props)}
      className="field"
      value={value}
      onChange={onChange}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel {...props} />
      <AriaTextArea className="control" dir={dir} rows={rows} />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

export interface CheckFieldProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function CheckField({ label, value, onChange, isDisabled, isReadOnly, hideLabel }: CheckFieldProps) {
  return (
    <Checkbox
      className="check"
      isSelected={value}
      onChange={onChange}
      {...(isDisabled === undefined ? {} : { isDisabled })}
      {...(isReadOnly === undefined ? {} : { isReadOnly })}
    >
      <CheckMark />
      <span className={hideLabel ? 'visually-hidden' : ''}>{label}</span>
    </Checkbox>
  );
}

/** The box of a check field. */
export function CheckMark(): ReactNode {
  return (
    <span className="check-box">
      <Check size={12} strokeWidth={3} aria-hidden />
    </span>
  );
}

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

export function SearchField({ label, value, onChange, placeholder, autoFocus = false }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField value={value} onChange={onChange} autoFocus={autoFocus} className="search-field">
      <Label className="visually-hidden">{label}</Label>
      <span className="control">
        <Search size={14} className="search-icon" aria-hidden />
        <Input dir="auto" placeholder={placeholder ?? label} />
        {value !== '' && (
          <Button className="control-button" aria-label={t('actions.clear')}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </span>
    </AriaSearchField>
  );
}
