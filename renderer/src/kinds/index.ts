import { KINDS, fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import { acknowledgement } from './acknowledgement.tsx';
import { actionMove } from './action-move.tsx';
import { agendaItem } from './agenda-item.tsx';
import { alert } from './alert.tsx';
import { alertMove } from './alert-move.tsx';
import { alertRecipient } from './alert-recipient.tsx';
import { alertRelease } from './alert-release.tsx';
import { clashAcceptance } from './clash-acceptance.tsx';
import { commitmentMove } from './commitment-move.tsx';
import { commitmentReport } from './commitment-report.tsx';
import { commitment } from './commitment.tsx';
import { consultationMove } from './consultation-move.tsx';
import { consultation } from './consultation.tsx';
import { countingRule } from './counting-rule.tsx';
import { decision } from './decision.tsx';
import { delegate } from './delegate.tsx';
import { delegation } from './delegation.tsx';
import { dispatch } from './dispatch.tsx';
import { document } from './document.tsx';
import { documentMove } from './document-move.tsx';
import { documentVersion } from './document-version.tsx';
import { endorsementStep } from './endorsement-step.tsx';
import { evidenceFile } from './evidence-file.tsx';
import { focalPoint } from './focal-point.tsx';
import { focalPointRole } from './focal-point-role.tsx';
import { forumRelation } from './forum-relation.tsx';
import { forum } from './forum.tsx';
import { frozen } from './frozen.tsx';
import { groupMembership } from './group-membership.tsx';
import { hostEvent } from './host-event.tsx';
import { hostMeeting } from './host-meeting.tsx';
import { lot } from './lot.tsx';
import { membershipStep } from './membership-step.tsx';
import { minutes } from './minutes.tsx';
import { minutesRelease } from './minutes-release.tsx';
import { orderException } from './order-exception.tsx';
import { paragraph } from './paragraph.tsx';
import { participant } from './participant.tsx';
import { person } from './person.tsx';
import { priorityAction } from './priority-action.tsx';
import { publicCopy } from './public-copy.tsx';
import { publication } from './publication.tsx';
import { reconvening } from './reconvening.tsx';
import { release } from './release.tsx';
import { room } from './room.tsx';
import { savedView } from './saved-view.tsx';
import { session } from './session.tsx';
import { signOffSheet } from './sign-off-sheet.tsx';
import { stance } from './stance.tsx';
import { substance } from './substance.tsx';
import { task } from './task.tsx';
import { suggestionMove } from './suggestion-move.tsx';
import { suggestion } from './suggestion.tsx';
import { taskMove } from './task-move.tsx';
import { workingGroup } from './working-group.tsx';
import { workspace } from './workspace.tsx';
import type { KindView, View } from './view.ts';

/** How each kind is shown. */
const VIEWS: { readonly [K in Kind]: KindView<K> } = {
  participant,
  membershipStep,
  person,
  focalPoint,
  focalPointRole,
  hostEvent,
  hostMeeting,
  workingGroup,
  groupMembership,
  reconvening,
  room,
  session,
  agendaItem,
  delegation,
  delegate,
  document,
  countingRule,
  documentMove,
  documentVersion,
  paragraph,
  endorsementStep,
  evidenceFile,
  forum,
  priorityAction,
  actionMove,
  forumRelation,
  commitment,
  commitmentMove,
  commitmentReport,
  consultation,
  consultationMove,
  stance,
  suggestion,
  suggestionMove,
  minutes,
  decision,
  minutesRelease,
  task,
  taskMove,
  substance,
  alert,
  alertMove,
  alertRecipient,
  alertRelease,
  lot,
  orderException,
  signOffSheet,
  release,
  frozen,
  clashAcceptance,
  dispatch,
  acknowledgement,
  publication,
  publicCopy,
  savedView,
  workspace,
};

export function viewOf(kind: Kind): View {
  return VIEWS[kind];
}

export interface Part {
  readonly kind: Kind;
  /** The reference by which its records point to their owner. */
  readonly field: string;
}

/** What is listed on the page of a record of a kind. */
export function partsOf(owner: Kind): readonly Part[] {
  return KINDS.flatMap((kind) =>
    (viewOf(kind).partOf ?? []).flatMap((field) =>
      fieldsOf(kind)[field]?.refers === owner ? [{ kind, field }] : [],
    ),
  );
}
