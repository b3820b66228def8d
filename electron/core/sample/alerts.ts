import { alertFacts, type AlertFacts } from './alert-facts.ts';
import { create, type Caller } from './caller.ts';
import { need, type People } from './participants.ts';

type Ids = ReadonlyMap<string, string>;

interface Known {
  readonly people: People;
  /** Working groups by number. */
  readonly groups: Ids;
}

const ON_RECORD = 'On the public record: others made it public, and the Coalition did not send it (sample).';
/** The group whose members the invented alert goes to. */
const GROUP = '2.1';
/** So many of them have acknowledged it. */
const ACKNOWLEDGED = 3;

/** Substances, public notices of them, and three alerts that are invented: one was sent, one cleared, one is a draft. */
export function buildAlerts(call: Caller, { people, groups }: Known): void {
  const { substances, notices, invented } = alertFacts();
  const ids = new Map<string, string>();
  for (const { key, synonyms, precursorOf: _precursorOf, ...facts } of substances) {
    ids.set(key, create(call, 'substance', { ...facts, synonyms: synonyms.join('\n') || null }));
  }
  // What is made from one may stand after it.
  for (const { key, precursorOf } of substances) {
    if (precursorOf.length === 0) continue;
    const precursorOfIds = precursorOf.map((of) => need(ids, of));
    call('record.update', { kind: 'substance', id: need(ids, key), values: { precursorOfIds } });
  }
  const known = { people, substances: ids };
  for (const facts of notices) {
    const id = make(call, facts, known);
    call('alert.moveState', { id, to: 'closed', reason: ON_RECORD });
  }
  const [tablets, sedative, enquiry] = invented;
  if (!tablets || !sedative || !enquiry) throw new Error('the sample has three invented alerts');
  send(call, make(call, tablets, known, { toGroupIds: [need(groups, GROUP)] }));
  const cleared = make(call, sedative, known, { toStatuses: ['member', 'partner'] });
  call('alert.moveState', { id: cleared, to: 'cleared' });
  make(call, enquiry, known);
}

function make(
  call: Caller,
  { key: _key, substances, states, ...facts }: AlertFacts,
  known: { readonly people: People; readonly substances: Ids },
  rules: { readonly toGroupIds?: string[]; readonly toStatuses?: ('member' | 'partner')[] } = {},
): string {
  return create(call, 'alert', {
    ...facts,
    ...rules,
    substanceIds: substances.map((one) => need(known.substances, one)),
    stateIds: states.map((code) => need(known.people.byCode, code)),
  });
}

/** Sends it to its recipients, of whom some have said that it arrived; one has answered. */
function send(call: Caller, id: string): void {
  call('alert.moveState', { id, to: 'cleared' });
  call('alert.send', { id, languages: ['en', 'fr'], paper: 'A4' });
  const keys = call('alert.get', { id }).reached.map(({ key }) => key);
  call('alert.tell', { id, keys, channel: 'mail', language: 'en' });
  const told = call('alert.get', { id }).reached.slice(0, ACKNOWLEDGED);
  for (const [at, { last }] of told.entries()) {
    create(call, 'acknowledgement', {
      dispatchId: last?.dispatchId ?? '',
      date: '2026-11-20',
      way: 'mail',
      sees: at === 0 ? 'The same tablets in one seizure of October (sample).' : null,
      did: at === 0 ? 'Customs look for parcels of this sender (sample).' : null,
    });
  }
}
