import { z } from 'zod';
import { kindSchema } from '../../../../../shared/contract/kinds.ts';
import type { Field } from '../../../../../shared/kinds/fields.ts';
import { LISTS } from '../../../../../shared/domain/vocabulary.ts';
import { localized } from '../../../api/index.ts';
import { useContractWords } from '../../../i18n/index.ts';
import {
  CheckField,
  DateField,
  LocalizedField,
  ManyField,
  NumberField,
  RefsField,
  Select,
  TextArea,
  TextField,
  WallTimeField,
  ZoneField,
} from '../../../ui/index.ts';
import type { FieldInputProps } from './field-input-props.ts';
import { PartialDate } from './PartialDate.tsx';
import { RefOrNew } from './RefOrNew.tsx';
import { DayOfSlot } from './WholeDays.tsx';
import { viewOf } from '../../../kinds/index.ts';

const texts = z.array(z.string()).catch([]);

/** The control for a field of the registry, by its type. */
export function FieldInput({
  kind,
  name,
  field,
  value,
  onChange,
  error,
  autoFocus,
  isReadOnly,
  values,
  hasNoHours = false,
  hideLabel = false,
  opensAtOnce = false,
}: FieldInputProps) {
  const words = useContractWords();
  const text = typeof value === 'string' ? value : '';
  const common = {
    label: words.field(kind, name),
    error,
    isRequired: !field.optional && field.fallback === undefined,
    isReadOnly,
    isDisabled: isReadOnly,
    name,
    ...(hideLabel ? { hideLabel } : {}),
    ...(autoFocus ? { autoFocus } : {}),
  };
  const { list } = field;
  const options = list ? LISTS[list].map((id) => ({ id, label: words.choice(list, id) })) : [];
  const offered = values && viewOf(kind).offers?.[name]?.(values);
  const Own = viewOf(kind).widgets?.[name];
  if (Own) return <Own {...common} value={value} onChange={onChange} />;
  switch (field.type) {
    case 'longText':
      return <TextArea {...common} value={text} onChange={(next) => onChange(orNull(next, field))} />;
    case 'localized':
      return (
        <LocalizedField
          {...common}
          isLong={field.isLong === true}
          value={localized(value)}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          options={options}
          value={text || null}
          onChange={onChange}
          allowsNone={field.optional}
          opensAtOnce={opensAtOnce}
        />
      );
    case 'choices':
      return <ManyField {...common} options={options} value={texts.parse(value)} onChange={onChange} />;
    case 'flag':
      return <CheckField {...common} value={value === true} onChange={onChange} />;
    case 'whole':
      return <NumberField {...common} value={typeof value === 'number' ? value : null} onChange={onChange} />;
    case 'date':
      return <DateField {...common} value={text || null} onChange={onChange} />;
    case 'partialDate':
      return <PartialDate {...common} value={text} onChange={onChange} />;
    case 'wall':
      if (hasNoHours && text !== '')
        return (
          <DayOfSlot
            {...common}
            side={name === 'endWall' ? 'end' : 'start'}
            value={text}
            onChange={onChange}
          />
        );
      return <WallTimeField {...common} value={text || null} onChange={onChange} />;
    case 'zone':
      return <ZoneField {...common} value={text || null} onChange={onChange} />;
    case 'ref':
      return (
        <RefOrNew
          {...common}
          input={FieldInput}
          kind={kindSchema.parse(field.refers)}
          where={offered}
          value={value}
          onChange={onChange}
        />
      );
    case 'refs':
      return (
        <RefsField
          {...common}
          kind={kindSchema.parse(field.refers)}
          {...(offered ? { where: offered } : {})}
          value={texts.parse(value)}
          onChange={onChange}
        />
      );
    case 'structure':
      return null;
    default:
      return (
        <TextField {...common} dir="auto" value={text} onChange={(next) => onChange(orNull(next, field))} />
      );
  }
}

/** An empty text in a field that may be without one means that there is none. */
function orNull(text: string, field: Field<unknown>): string | null {
  return text === '' && field.optional ? null : text;
}
