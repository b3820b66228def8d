import { useState } from 'react';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import { useRecord } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { SuggestField, TextField, type FieldProps } from '../../ui/index.ts';
import { personValue } from './new-person.ts';
import { usePersonOptions } from './use-person-options.ts';
import './PersonField.css';

interface PersonFieldProps extends FieldProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Only somebody who is known can be meant. */
  readonly onlyKnown?: boolean;
}

/**
 * A person by name. Whoever is known is offered while one types; a name that is left as it was typed is somebody new, who
 * is added together with the record. Two people may have one name, and are told apart by whom they came for.
 */
export function PersonField(props: PersonFieldProps) {
  const { t } = useTexts();
  const { onChange, onlyKnown = false } = props;
  const value = personValue.parse(props.value);
  const knownId = typeof value === 'string' ? value : null;
  const { data: known } = useRecord('person', knownId);
  /** The name of whoever was chosen, until the record is read. */
  const [chosen, setChosen] = useState('');
  const made = typeof value === 'object' ? value : null;
  const isNew = !onlyKnown && made !== null && made.name.trim() !== '';
  const text =
    made?.name ??
    (knownId === null ? '' : known?.name === ERASED_TEXT ? t('states.erased') : (known?.name ?? chosen));
  const { options } = usePersonOptions(made?.name ?? '');
  const note = noteOn(text);

  /** What a name that was typed means, until somebody is chosen. */
  function noteOn(typed: string): string | null {
    if (made === null || typed.trim() === '') return null;
    if (onlyKnown) return options.length === 0 ? t('records:personUnknown') : null;
    const isKnown = options.some(({ label }) => label === typed.trim());
    return isKnown ? t('records:personNameKnown') : t('records:personNew', { name: typed });
  }

  function choose(id: string): void {
    setChosen(options.find((option) => option.id === id)?.label ?? '');
    onChange(id);
  }

  return (
    <div className="person-field">
      <SuggestField
        {...props}
        options={options}
        text={text}
        onText={(name) => onChange(name === '' ? null : { ...made, name })}
        onChoose={choose}
        {...(note === null ? {} : { description: note })}
      />
      {isNew && (
        <div className="person-reach">
          <TextField
            label={t('fields:person.email')}
            type="email"
            value={made.email ?? ''}
            onChange={(email) => onChange({ ...made, email })}
          />
          <TextField
            label={t('fields:person.telephone')}
            type="tel"
            value={made.telephone ?? ''}
            onChange={(telephone) => onChange({ ...made, telephone })}
          />
        </div>
      )}
    </div>
  );
}
