import type { Kind } from '../../../../shared/contract/kinds.ts';
import { agendaItemRules } from './agenda-item.ts';
import { delegateRules } from './delegate.ts';
import { delegationRules } from './delegation.ts';
import { documentRules } from './document.ts';
import { documentVersionRules } from './document-version.ts';
import { hostEventRules } from './host-event.ts';
import { hostMeetingRules } from './host-meeting.ts';
import { participantRules } from './participant.ts';
import { reconveningRules } from './reconvening.ts';
import { sessionRules } from './session.ts';
import type { RecordRules } from './rule.ts';

/** The rules of each kind that has any beyond the schema of its fields. */
const RULES_OF: { readonly [K in Kind]?: RecordRules<K> } = {
  agendaItem: agendaItemRules,
  delegate: delegateRules,
  delegation: delegationRules,
  document: documentRules,
  documentVersion: documentVersionRules,
  hostEvent: hostEventRules,
  hostMeeting: hostMeetingRules,
  participant: participantRules,
  reconvening: reconveningRules,
  session: sessionRules,
};

export function rulesOf<K extends Kind>(kind: K): RecordRules<K> {
  return RULES_OF[kind] ?? {};
}
