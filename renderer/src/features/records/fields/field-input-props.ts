import type { Kind } from '../../../../../shared/contract/kinds.ts';
import type { Field } from '../../../../../shared/kinds/fields.ts';
import type { FormValues } from '../../../kinds/view.ts';

/** What the control for a field of the registry takes. */
export interface FieldInputProps {
  readonly kind: Kind;
  readonly name: string;
  readonly field: Field<unknown>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly isReadOnly: boolean;
  /** The record as it would be; left out where it is not one: of several at once. */
  readonly values?: FormValues;
  /** Of a slot without hours: its days are asked for. */
  readonly hasNoHours?: boolean;
  /** Its label stands elsewhere, over a column. */
  readonly hideLabel?: boolean;
  /** A list of choices is shown from the beginning. */
  readonly opensAtOnce?: boolean;
}
