import { fieldEntries, type Kind } from '../../../../shared/contract/kinds.ts';
import { entriesOf } from '../../../../shared/typing.ts';
import { checkedValues, looseValues } from '../../db/rows.ts';
import type { Task } from '../../task.ts';
import type { Writer } from '../context.ts';
import { isIssued, namingOf } from './naming.ts';

/** Whoever brings over fewer need not be told how far it is. */
const STEP = 100;

/** Lets all that names a participant name another one, but for what was issued. */
export function bringOver(writer: Writer, from: string, to: string, task: Task): void {
  const naming = namingOf(writer, from).filter((one) => !isIssued(one));
  for (const [at, { kind, id, fields }] of naming.entries()) {
    if (at % STEP === STEP - 1) task.step(at, naming.length);
    const record = looseValues(writer.need(kind, id));
    const renamed = Object.fromEntries(fields.map((name) => [name, renamedIn(record[name], from, to)]));
    const next = withoutItself(kind, { ...record, ...renamed }, to);
    if (next === null) writer.remove(kind, id);
    else writer.update(kind, id, checkedValues({ ...renamed, ...next }));
  }
}

function renamedIn(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) {
    const renamed: unknown[] = value.map((one: unknown) => renamedIn(one, from, to));
    return renamed.every((one) => typeof one === 'string') ? [...new Set(renamed)] : renamed;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    entriesOf<Record<string, unknown>>({ ...value }).map(([name, one]) => [name, renamedIn(one, from, to)]),
  );
}

/**
 * Nobody speaks on behalf of itself, undertakes anything together with itself, or stands right after itself: the sets of a
 * record without whom it is of. Null where the record says nothing else.
 */
function withoutItself(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  id: string,
): Record<string, unknown> | null {
  if (kind === 'priorityAction') return onlyLeading(values, id);
  if (values['participantId'] !== id) return {};
  if (kind === 'orderException' && values['afterId'] === id) return null;
  const sets = fieldEntries(kind).filter(
    ([, { type, refers }]) => type === 'refs' && refers === 'participant',
  );
  return Object.fromEntries(
    sets.flatMap(([name]) => {
      const held = values[name];
      return Array.isArray(held) ? [[name, held.filter((one) => one !== id)]] : [];
    }),
  );
}

/** Who leads an action is not its partner as well. */
function onlyLeading(
  { leadIds, partnerIds }: Readonly<Record<string, unknown>>,
  id: string,
): Record<string, unknown> {
  const isBoth = [leadIds, partnerIds].every((ids) => Array.isArray(ids) && ids.includes(id));
  return isBoth && Array.isArray(partnerIds) ? { partnerIds: partnerIds.filter((one) => one !== id) } : {};
}
