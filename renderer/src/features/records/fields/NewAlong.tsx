import type { ComponentType } from 'react';
import { fieldsOf, moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { localized } from '../../../api/index.ts';
import { useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import { Chips, FieldGroup, type FieldProps } from '../../../ui/index.ts';
import type { FieldInputProps } from './field-input-props.ts';
import { formFields } from './form-fields.ts';

interface NewAlongProps extends FieldProps {
  readonly kind: Kind;
  readonly value: Readonly<Record<string, unknown>>;
  readonly onChange: (value: unknown) => void;
  readonly input: ComponentType<FieldInputProps>;
}

/** Something new that is made along with the record that names it: what it is called, and what it cannot be without. */
export function NewAlong({ kind, value, onChange, input: Input, ...props }: NewAlongProps) {
  const { t } = useTexts();
  const { say, language } = useSpeech();
  const called = Object.keys(viewOf(kind).newFrom?.('', language) ?? {});
  const asked = formFields(kind).filter(
    ([name, { optional, fallback }]) => !optional && fallback === undefined && !called.includes(name),
  );
  const name = say(localized(value[moduleOf(kind).title]));
  return (
    <FieldGroup {...props} description={t('records:alongNew')}>
      <Chips
        items={[{ id: 'new', label: name }]}
        isReadOnly={props.isReadOnly ?? false}
        onRemove={() => onChange(null)}
      />
      {asked.map(([field]) => {
        const facts = fieldsOf(kind)[field];
        return (
          facts && (
            <Input
              key={field}
              kind={kind}
              name={field}
              field={facts}
              value={value[field]}
              onChange={(next) => onChange({ ...value, [field]: next })}
              error={undefined}
              autoFocus={false}
              isReadOnly={props.isReadOnly ?? false}
            />
          )
        );
      })}
    </FieldGroup>
  );
}
