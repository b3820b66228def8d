import { moduleOf, fieldEntries, type Kind } from '../../../../shared/contract/kinds.ts';
import type { Aside } from '../../../../shared/kinds/fields.ts';
import { checkedValues, looseValues } from '../../db/rows.ts';
import { referencesTo } from '../../repositories/references.ts';
import type { Writer } from '../context.ts';
import { isIssued } from './naming.ts';

/** Lets one record take over what another one says, but for what it is of. */
export function takeOver(writer: Writer, kind: Kind, toId: string, fromId: string): void {
  const { fixed = [] } = moduleOf(kind);
  const from = looseValues(writer.need(kind, fromId));
  const said = fieldEntries(kind).filter(
    ([name, { managed, derived, refers }]) =>
      !managed && !derived && refers === undefined && !fixed.includes(name),
  );
  writer.update(kind, toId, checkedValues(Object.fromEntries(said.map(([name]) => [name, from[name]]))));
}

/** Lets all that points to one record point to another of its kind. */
export function pointInstead(writer: Writer, kind: Kind, goneId: string, byId: string): void {
  for (const one of referencesTo(writer, kind, goneId)) {
    if (isIssued(one)) continue;
    const held = looseValues(writer.need(one.kind, one.id))[one.field];
    const value = Array.isArray(held)
      ? [...new Set(held.map((id: unknown) => (id === goneId ? byId : id)))]
      : byId;
    writer.update(one.kind, one.id, checkedValues({ [one.field]: value }));
  }
}

/** The same, and the one gives way to the other. */
export function replaceBy(writer: Writer, kind: Kind, goneId: string, byId: string, aside: Aside): void {
  pointInstead(writer, kind, goneId, byId);
  writer.giveWay(kind, goneId, aside);
}
