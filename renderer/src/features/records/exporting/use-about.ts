import { fieldsOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { Where } from '../../../../../shared/kinds/list-look.ts';
import { call, titleOf } from '../../../api/index.ts';
import { useSpeech, useTexts } from '../../../i18n/index.ts';
import { idsIn, useSaidFilter } from '../filters/index.ts';

interface Narrowed {
  readonly text: string;
  readonly where: Where;
  /** What it is about besides: a reconvening, a document, that it clashes. */
  readonly besides: readonly string[];
}

/** Says what a list is narrowed to, a line each. */
export function useAbout(kind: Kind, { text, where, besides }: Narrowed): () => Promise<string[]> {
  const { t } = useTexts();
  const { say } = useSpeech();
  const said = useSaidFilter(kind);

  async function namesOf(name: string): Promise<Map<string, string>> {
    const refers = fieldsOf(kind)[name]?.refers;
    const ids = idsIn(where[name] ?? []);
    if (refers === undefined || ids.length === 0) return new Map();
    const target = kindSchema.parse(refers);
    const { rows } = await call('record.list', { kind: target, where: { id: ids }, limit: ids.length });
    return new Map(rows.map((row) => [row.id, say(titleOf(target, row))]));
  }
  return async () => {
    const names = Object.keys(where);
    const filters = await Promise.all(
      names.map(async (name) => said(name, where[name] ?? [], await namesOf(name))),
    );
    return [
      ...besides,
      ...filters,
      ...(text === '' ? [] : [t('list.onlyOf', { field: t('list.search'), values: text })]),
    ];
  };
}
