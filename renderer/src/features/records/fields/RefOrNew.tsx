import type { ComponentType } from 'react';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { useSpeech } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Offered } from '../../../kinds/view.ts';
import { useCurrentReconvening, type CurrentReconvening } from '../../../state/current.ts';
import { RefField, type FieldProps } from '../../../ui/index.ts';
import type { FieldInputProps } from './field-input-props.ts';
import { isObject } from './form-fields.ts';
import { NewAlong } from './NewAlong.tsx';

interface RefOrNewProps extends FieldProps {
  /** The kind that is referred to. */
  readonly kind: Kind;
  /** Only those with these values. */
  readonly where: Offered | undefined;
  /** An id, the values of something new that is made in the same deed, or nothing. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The control for a field of what is made along. */
  readonly input: ComponentType<FieldInputProps>;
}

/** Another record by its name, those of the meeting one works on first; of some kinds a new one, made along with the form. */
export function RefOrNew({ value, input, where, ...props }: RefOrNewProps) {
  const { kind, onChange, hideLabel = false } = props;
  const { language } = useSpeech();
  const current = useCurrentReconvening();
  const { newFrom, preset } = viewOf(kind);
  if (isObject(value)) return <NewAlong {...props} input={input} value={value} />;
  return (
    <RefField
      {...props}
      {...(where ? { where } : {})}
      value={typeof value === 'string' && value !== '' ? value : null}
      // It would cover the form.
      opensAtOnce={false}
      first={ofMeeting(kind, current)}
      // A cell has no room to ask for more.
      onCreate={
        newFrom && !hideLabel
          ? (text) => onChange({ ...preset?.(current.row), ...newFrom(text, language) })
          : undefined
      }
    />
  );
}

/** What records of the meeting one works on have that others have not. */
function ofMeeting(kind: Kind, { id, row }: CurrentReconvening): Readonly<Record<string, unknown>> {
  if (fieldsOf(kind)['reconveningId'] && id !== null) return { reconveningId: id };
  return kind === 'room' && row?.venue ? { venue: row.venue } : {};
}
