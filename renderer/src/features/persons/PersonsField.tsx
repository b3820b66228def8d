import { useState } from 'react';
import { useRecords } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Chips, FieldGroup, SuggestField, type FieldProps, type Taking } from '../../ui/index.ts';
import { personValues, type NewPerson } from './new-person.ts';
import { usePersonOptions } from './use-person-options.ts';

interface PersonsFieldProps extends FieldProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The choice that adds somebody of the name that is typed. */
const ADD = '';

/** Several persons by name, known ones and new ones, in the order chosen. */
export function PersonsField(props: PersonsFieldProps) {
  const { t } = useTexts();
  const { label, onChange, isReadOnly = false } = props;
  const value = personValues.parse(props.value);
  const ids = value.filter((one) => typeof one === 'string');
  const [text, setText] = useState('');
  const { data } = useRecords('person', { where: { id: ids }, limit: 1000 }, { enabled: ids.length > 0 });
  const { options: known, isBehind } = usePersonOptions(text);
  const name = text.trim();
  const options = [
    ...known.filter(({ id }) => !ids.includes(id)),
    ...(name === '' ? [] : [{ id: ADD, label: t('records:personAdd', { name }) }]),
  ];

  /** Enter takes what stands first; whoever goes on means the only one who is called so, or somebody new where nobody is known. */
  function meant(how: Taking): string | null {
    if (how === 'entered') return options[0]?.id ?? null;
    const called = known.filter((one) => one.label === name);
    const one = called.length === 1 ? called[0]?.id : known.length === 0 ? ADD : undefined;
    return one !== undefined && !isNamed(one) ? one : null;
  }

  /** Whether somebody is in the field already: of one name there may be two, which only the list can say. */
  function isNamed(id: string): boolean {
    return value.some((one) => (typeof one === 'string' ? one === id : one.name === name));
  }

  function choose(id: string): void {
    const added: string | NewPerson = id === ADD ? { name } : id;
    setText('');
    onChange([...value, added]);
  }

  return (
    <FieldGroup {...props}>
      <Chips
        items={value.map((one, at) => ({
          id: String(at),
          label: typeof one === 'string' ? (data?.rows.find((row) => row.id === one)?.name ?? '…') : one.name,
        }))}
        isReadOnly={isReadOnly}
        onRemove={(id) => onChange(value.filter((_one, at) => String(at) !== id))}
      />
      {!isReadOnly && (
        <SuggestField
          label={label}
          hideLabel
          placeholder={t('actions.add')}
          options={options}
          text={text}
          onText={setText}
          onChoose={choose}
          choosing={{ isBehind, meant }}
        />
      )}
    </FieldGroup>
  );
}
