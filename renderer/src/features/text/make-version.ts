import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { VERSION_CHANGES } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A version begins as a copy of the last one of its document, paragraph by paragraph; the first one without a text. */
export async function makeVersion(values: Readonly<Record<string, unknown>>): Promise<Written> {
  const where = { documentId: [textOf(values['documentId'])] };
  const sort = [{ by: 'position', descending: true }];
  const [last] = (await call('record.list', { kind: 'documentVersion', where, sort, limit: 1 })).rows;
  if (!last) return call('record.create', { kind: 'documentVersion', values: { ...values } });
  const { label, date, change, notes } = values;
  return call('version.copy', {
    id: last.id,
    label: textOf(label),
    date: textOf(date),
    change: isOneOf(VERSION_CHANGES, change) ? change : 'substantive',
    notes: textOf(notes) || null,
  });
}
