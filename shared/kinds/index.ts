import { acknowledgement } from './acknowledgement.ts';
import { actionMove } from './action-move.ts';
import { agendaItem } from './agenda-item.ts';
import { alert } from './alert.ts';
import { alertMove } from './alert-move.ts';
import { alertRecipient } from './alert-recipient.ts';
import { alertRelease } from './alert-release.ts';
import { clashAcceptance } from './clash-acceptance.ts';
import { commitmentMove } from './commitment-move.ts';
import { commitmentReport } from './commitment-report.ts';
import { commitment } from './commitment.ts';
import { consultationMove } from './consultation-move.ts';
import { consultation } from './consultation.ts';
import { countingRule } from './counting-rule.ts';
import { decision } from './decision.ts';
import { delegate } from './delegate.ts';
import { delegation } from './delegation.ts';
import { dispatch } from './dispatch.ts';
import { document } from './document.ts';
import { documentMove } from './document-move.ts';
import { documentVersion } from './document-version.ts';
import { endorsementStep } from './endorsement-step.ts';
import { evidenceFile } from './evidence-file.ts';
import { focalPoint } from './focal-point.ts';
import { focalPointRole } from './focal-point-role.ts';
import { forumRelation } from './forum-relation.ts';
import { forum } from './forum.ts';
import { frozen } from './frozen.ts';
import { groupMembership } from './group-membership.ts';
import { hostEvent } from './host-event.ts';
import { hostMeeting } from './host-meeting.ts';
import { lot } from './lot.ts';
import { membershipStep } from './membership-step.ts';
import { minutes } from './minutes.ts';
import { minutesRelease } from './minutes-release.ts';
import { orderException } from './order-exception.ts';
import { paragraph } from './paragraph.ts';
import { participant } from './participant.ts';
import { person } from './person.ts';
import { priorityAction } from './priority-action.ts';
import { publicCopy } from './public-copy.ts';
import { publication } from './publication.ts';
import { reconvening } from './reconvening.ts';
import { release } from './release.ts';
import { room } from './room.ts';
import { savedView } from './saved-view.ts';
import { session } from './session.ts';
import { signOffSheet } from './sign-off-sheet.ts';
import { stance } from './stance.ts';
import { suggestion } from './suggestion.ts';
import { suggestionMove } from './suggestion-move.ts';
import { substance } from './substance.ts';
import { task } from './task.ts';
import { taskMove } from './task-move.ts';
import { workingGroup } from './working-group.ts';
import { workspace } from './workspace.ts';

/**
 * Every kind of record, a module each: the one list from which tables are made, inputs are validated, histories are
 * labelled and forms are drawn.
 */
export const MODULES = {
  participant,
  membershipStep,
  person,
  focalPoint,
  focalPointRole,
  forum,
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
} as const;
