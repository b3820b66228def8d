import { fieldsOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import { useCall } from '../../../api/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { FormValues } from '../../../kinds/view.ts';

/**
 * What follows from what a new record is said to belong to, the zone of its reconvening, the place of its host event; and
 * from what else is said of it, who may come from the kind of a session.
 */
export function useFollowing(kind: Kind, values: FormValues): FormValues {
  const { follows, implies } = viewOf(kind);
  const field = follows?.fields.find((name) => typeof values[name] === 'string') ?? '';
  const target = fieldsOf(kind)[field]?.refers;
  const id = values[field];
  const isKnown = typeof id === 'string';
  const { data: row } = useCall(
    'record.get',
    { kind: kindSchema.catch(kind).parse(target), id: isKnown ? id : '' },
    { enabled: isKnown },
  );
  return { ...(follows && row ? follows.values(row) : {}), ...implies?.(values) };
}
