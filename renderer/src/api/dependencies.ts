import { CALLS, type CallName } from '../../../shared/contract/contract.ts';
import { fieldsOf, KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import { isOneOf, keysOf } from '../../../shared/typing.ts';

/** Everything that the rules for clashes look at. */
const CLASHING: readonly Kind[] = [
  'reconvening',
  'hostMeeting',
  'session',
  'room',
  'agendaItem',
  'delegation',
  'delegate',
  'participant',
  'clashAcceptance',
];

/** The kinds whose records a call's answer is made of; a call that is not named may be made of any. */
const READS: { readonly [N in CallName]?: readonly Kind[] } = {
  'reference.states': [],
  'shell.status': [],
  'agenda.get': ['session', 'agendaItem', 'document'],
  'timetable.get': [...CLASHING, 'hostEvent'],
  'tally.get': ['document', 'documentVersion', 'endorsementStep', 'participant', 'delegation'],
  'clash.list': CLASHING,
  'session.foresee': CLASHING,
};

/** A record is shown with the titles of what it refers to and with counts of what refers to it. */
function neighboursOf(kind: Kind): ReadonlySet<Kind> {
  const near = new Set<Kind>([kind]);
  for (const other of KINDS) {
    for (const field of Object.values(fieldsOf(other))) {
      if (!isOneOf(KINDS, field.refers)) continue;
      if (other === kind) near.add(field.refers);
      if (field.refers === kind) near.add(other);
    }
  }
  return near;
}

const NEIGHBOURS = new Map(KINDS.map((kind) => [kind, neighboursOf(kind)]));

/** Whether an answer may be another one now that records of these kinds have changed. */
export function isTouched(name: unknown, input: unknown, changed: readonly Kind[]): boolean {
  if (!isOneOf(keysOf(CALLS), name)) return false;
  if (name === 'record.get' || name === 'record.list' || name === 'record.ids') {
    const near = isKindInput(input) ? NEIGHBOURS.get(input.kind) : undefined;
    return near === undefined || changed.some((kind) => near.has(kind));
  }
  const reads = READS[name];
  return reads === undefined || changed.some((kind) => reads.includes(kind));
}

function isKindInput(input: unknown): input is { kind: Kind } {
  return typeof input === 'object' && input !== null && 'kind' in input && isOneOf(KINDS, input.kind);
}
