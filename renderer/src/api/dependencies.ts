import type { CallName } from '../../../shared/contract/contract.ts';
import { fieldsOf, KINDS, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Reading } from '../../../shared/kinds/kind.ts';
import { isOneOf, keysOf } from '../../../shared/typing.ts';

/** What a call's answer is made of; one that is not named may be made of any kind. */
const READS: { readonly [N in CallName]?: readonly Reading[] } = {
  'reference.states': [],
  'shell.status': [],
  'shell.jobs': [],
  'shell.flaws': [],
  'shell.salvaged': [],
  'agenda.get': ['agenda'],
  'timetable.get': ['clashes', 'timetable'],
  'tally.get': ['tally'],
  'version.text': ['tally', 'text'],
  'version.compare': ['text'],
  'clash.list': ['clashes'],
  'session.foresee': ['clashes'],
  'outbox.get': ['outbox'],
  'calendar.build': ['agenda', 'outbox'],
};

/**
 * A record is shown with the titles of what it refers to and with counts of what refers to it. What is called by a
 * reference changes its title when that does.
 */
function neighboursOf(kind: Kind): ReadonlySet<Kind> {
  const near = new Set<Kind>([kind]);
  for (const other of KINDS) {
    for (const field of Object.values(fieldsOf(other))) {
      if (!isOneOf(KINDS, field.refers)) continue;
      if (other === kind) near.add(field.refers);
      if (field.refers === kind) near.add(other);
    }
  }
  for (const one of near) {
    const target = fieldsOf(one)[moduleOf(one).title]?.refers;
    if (isOneOf(KINDS, target)) near.add(target);
  }
  return near;
}

const NEIGHBOURS = new Map(KINDS.map((kind) => [kind, neighboursOf(kind)]));

/** Whether an answer may be another one now that records of these kinds have changed. */
export function isTouched(name: unknown, input: unknown, changed: readonly Kind[]): boolean {
  if (name === 'record.version') return !isKindInput(input) || changed.includes(input.kind);
  if (name === 'record.get' || name === 'record.list' || name === 'record.ids') {
    const near = isKindInput(input) ? NEIGHBOURS.get(input.kind) : undefined;
    return near === undefined || changed.some((kind) => near.has(kind));
  }
  const reads = isOneOf(keysOf(READS), name) ? READS[name] : undefined;
  return (
    reads === undefined ||
    changed.some((kind) => moduleOf(kind).readBy?.some((reading) => reads.includes(reading)))
  );
}

function isKindInput(input: unknown): input is { kind: Kind } {
  return typeof input === 'object' && input !== null && 'kind' in input && isOneOf(KINDS, input.kind);
}
