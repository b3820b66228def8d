import { useMemo } from 'react';
import { fieldsOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { Where } from '../../../../../shared/kinds/list-look.ts';
import { titleOf, useRecords } from '../../../api/index.ts';
import { useSpeech } from '../../../i18n/index.ts';
import type { Names } from './said.ts';

/** What the records are called to which a list is narrowed by one field. */
export function useNames(kind: Kind, name: string, condition: Where[string]): Names {
  const { say } = useSpeech();
  const refers = fieldsOf(kind)[name]?.refers;
  const target = kindSchema.catch(kind).parse(refers);
  const ids = refers === undefined ? [] : idsIn(condition);
  const { data } = useRecords(target, { where: { id: ids }, limit: ids.length }, { enabled: ids.length > 0 });
  return useMemo(
    () => new Map(ids.length === 0 ? [] : data?.rows.map((row) => [row.id, say(titleOf(target, row))])),
    // What is said of a name follows the rows and the language.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [data, say, target, ids.length === 0],
  );
}

export function idsIn(condition: Where[string]): string[] {
  return 'length' in condition ? condition.filter((value) => typeof value === 'string') : [];
}
