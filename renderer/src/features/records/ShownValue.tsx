import { fieldsOf, kindSchema, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useShown } from './use-shown.tsx';

/** A value that a field had once, or has elsewhere; a reference by what it is called today. */
export function ShownValue({
  kind,
  field,
  value,
}: {
  readonly kind: Kind;
  readonly field: string;
  readonly value: unknown;
}) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const shown = useShown();
  const refers = fieldsOf(kind)[field]?.type === 'ref' && typeof value === 'string';
  const target = kindSchema.catch(kind).parse(fieldsOf(kind)[field]?.refers);
  const { data: row } = useCall(
    'record.get',
    { kind: target, id: typeof value === 'string' ? value : '' },
    { enabled: refers },
  );
  const called = refers && row ? say(titleOf(target, row)) : shown.text(kind, field, value);
  return <bdi>{called || t('states.notSet')}</bdi>;
}
