import type { Kind } from '../../../shared/contract/kinds.ts';
import { acknowledgement } from './acknowledgement/index.ts';
import { actionMove } from './action-move/index.ts';
import { agendaItem } from './agenda-item/index.ts';
import { alert } from './alert/index.ts';
import { alertMove } from './alert-move/index.ts';
import { alertRecipient } from './alert-recipient/index.ts';
import { alertRelease } from './alert-release/index.ts';
import { clashAcceptance } from './clash-acceptance/index.ts';
import { commitmentMove } from './commitment-move/index.ts';
import { commitmentReport } from './commitment-report/index.ts';
import { commitment } from './commitment/index.ts';
import { consultationMove } from './consultation-move/index.ts';
import { consultation } from './consultation/index.ts';
import { countingRule } from './counting-rule/index.ts';
import { decision } from './decision/index.ts';
import { delegate } from './delegate/index.ts';
import { delegation } from './delegation/index.ts';
import { dispatch } from './dispatch/index.ts';
import { document } from './document/index.ts';
import { documentMove } from './document-move/index.ts';
import { documentVersion } from './document-version/index.ts';
import { endorsementStep } from './endorsement-step/index.ts';
import { evidenceFile } from './evidence-file/index.ts';
import { focalPoint } from './focal-point/index.ts';
import { focalPointRole } from './focal-point-role/index.ts';
import { forumRelation } from './forum-relation/index.ts';
import { forum } from './forum/index.ts';
import { frozen } from './frozen/index.ts';
import { groupMembership } from './group-membership/index.ts';
import { hostEvent } from './host-event/index.ts';
import { hostMeeting } from './host-meeting/index.ts';
import { lot } from './lot/index.ts';
import { membershipStep } from './membership-step/index.ts';
import { minutes } from './minutes/index.ts';
import { minutesRelease } from './minutes-release/index.ts';
import { orderException } from './order-exception/index.ts';
import { paragraph } from './paragraph/index.ts';
import { participant } from './participant/index.ts';
import { person } from './person/index.ts';
import { priorityAction } from './priority-action/index.ts';
import { publicCopy } from './public-copy/index.ts';
import { publication } from './publication/index.ts';
import { reconvening } from './reconvening/index.ts';
import { release } from './release/index.ts';
import { room } from './room/index.ts';
import { savedView } from './saved-view/index.ts';
import { session } from './session/index.ts';
import { signOffSheet } from './sign-off-sheet/index.ts';
import { stance } from './stance/index.ts';
import { suggestion } from './suggestion/index.ts';
import { suggestionMove } from './suggestion-move/index.ts';
import { substance } from './substance/index.ts';
import { task } from './task/index.ts';
import { taskMove } from './task-move/index.ts';
import { workingGroup } from './working-group/index.ts';
import { workspace } from './workspace/index.ts';
import type { CoreKind } from './kind.ts';

/** What the core adds to each kind. */
const CORE_KINDS: { readonly [K in Kind]: CoreKind<K> } = {
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

export function coreKind<K extends Kind>(kind: K): CoreKind<K> {
  return CORE_KINDS[kind];
}
