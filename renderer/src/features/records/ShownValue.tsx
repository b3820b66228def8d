import { z } from 'zod';
import { fieldsOf, kindSchema, type Kind } from '../../../../shared/contract/kinds.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { titleOf, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useShown } from './use-shown.tsx';

const someIds = z.array(z.string()).catch([]);

/** A value that a field had once, or has elsewhere; references by what they are called today. */
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
  const { language, say } = useSpeech();
  const shown = useShown();
  const { type, refers } = fieldsOf(kind)[field] ?? {};
  const ids = type === 'ref' ? someIds.parse([value]) : type === 'refs' ? someIds.parse(value) : [];
  const target = kindSchema.catch(kind).parse(refers);
  const { data } = useCall(
    'record.list',
    { kind: target, where: { id: ids }, limit: ids.length },
    { enabled: ids.length > 0 },
  );
  const names = (data?.rows ?? []).map((row) => say(titleOf(target, row)));
  // Who is no longer there has no name to be called by: then it is said how many there were.
  const isWhole = ids.length > 0 && names.length === ids.length;
  const called = isWhole ? listed(language, names) : shown.text(kind, field, value);
  return <bdi>{called || t('states.notSet')}</bdi>;
}
