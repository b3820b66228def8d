import type { Translated } from '../../translated.ts';
import type * as english from '../../en/kinds/index.ts';
import * as acknowledgement from './acknowledgement.ts';
import * as actionMove from './action-move.ts';
import * as agendaItem from './agenda-item.ts';
import * as clashAcceptance from './clash-acceptance.ts';
import * as commitmentMove from './commitment-move.ts';
import * as commitmentReport from './commitment-report.ts';
import * as commitment from './commitment.ts';
import * as consultationMove from './consultation-move.ts';
import * as consultation from './consultation.ts';
import * as countingRule from './counting-rule.ts';
import * as decision from './decision.ts';
import * as delegate from './delegate.ts';
import * as delegation from './delegation.ts';
import * as dispatch from './dispatch.ts';
import * as document from './document.ts';
import * as documentMove from './document-move.ts';
import * as documentVersion from './document-version.ts';
import * as endorsementStep from './endorsement-step.ts';
import * as evidenceFile from './evidence-file.ts';
import * as focalPoint from './focal-point.ts';
import * as focalPointRole from './focal-point-role.ts';
import * as forumRelation from './forum-relation.ts';
import * as forum from './forum.ts';
import * as frozen from './frozen.ts';
import * as groupMembership from './group-membership.ts';
import * as hostEvent from './host-event.ts';
import * as hostMeeting from './host-meeting.ts';
import * as lot from './lot.ts';
import * as membershipStep from './membership-step.ts';
import * as minutesRelease from './minutes-release.ts';
import * as minutes from './minutes.ts';
import * as orderException from './order-exception.ts';
import * as paragraph from './paragraph.ts';
import * as participant from './participant.ts';
import * as person from './person.ts';
import * as priorityAction from './priority-action.ts';
import * as publicCopy from './public-copy.ts';
import * as publication from './publication.ts';
import * as reconvening from './reconvening.ts';
import * as release from './release.ts';
import * as room from './room.ts';
import * as savedView from './saved-view.ts';
import * as session from './session.ts';
import * as signOffSheet from './sign-off-sheet.ts';
import * as stance from './stance.ts';
import * as suggestionMove from './suggestion-move.ts';
import * as suggestion from './suggestion.ts';
import * as substance from './substance.ts';
import * as alert from './alert.ts';
import * as alertMove from './alert-move.ts';
import * as alertRecipient from './alert-recipient.ts';
import * as alertRelease from './alert-release.ts';
import * as taskMove from './task-move.ts';
import * as task from './task.ts';
import * as workingGroup from './working-group.ts';
import * as workspace from './workspace.ts';

export const kinds = {
  participant: participant.words,
  membershipStep: membershipStep.words,
  person: person.words,
  focalPoint: focalPoint.words,
  focalPointRole: focalPointRole.words,
  hostEvent: hostEvent.words,
  hostMeeting: hostMeeting.words,
  workingGroup: workingGroup.words,
  groupMembership: groupMembership.words,
  reconvening: reconvening.words,
  room: room.words,
  savedView: savedView.words,
  session: session.words,
  agendaItem: agendaItem.words,
  delegation: delegation.words,
  delegate: delegate.words,
  document: document.words,
  countingRule: countingRule.words,
  documentMove: documentMove.words,
  documentVersion: documentVersion.words,
  paragraph: paragraph.words,
  endorsementStep: endorsementStep.words,
  evidenceFile: evidenceFile.words,
  forum: forum.words,
  priorityAction: priorityAction.words,
  actionMove: actionMove.words,
  forumRelation: forumRelation.words,
  commitment: commitment.words,
  commitmentMove: commitmentMove.words,
  commitmentReport: commitmentReport.words,
  consultation: consultation.words,
  consultationMove: consultationMove.words,
  stance: stance.words,
  suggestion: suggestion.words,
  suggestionMove: suggestionMove.words,
  minutes: minutes.words,
  decision: decision.words,
  minutesRelease: minutesRelease.words,
  task: task.words,
  taskMove: taskMove.words,
  substance: substance.words,
  alert: alert.words,
  alertMove: alertMove.words,
  alertRecipient: alertRecipient.words,
  alertRelease: alertRelease.words,
  lot: lot.words,
  orderException: orderException.words,
  signOffSheet: signOffSheet.words,
  release: release.words,
  frozen: frozen.words,
  clashAcceptance: clashAcceptance.words,
  dispatch: dispatch.words,
  acknowledgement: acknowledgement.words,
  publication: publication.words,
  publicCopy: publicCopy.words,
  workspace: workspace.words,
} satisfies Translated<typeof english.kinds>;

export const fields = {
  participant: participant.fields,
  membershipStep: membershipStep.fields,
  person: person.fields,
  focalPoint: focalPoint.fields,
  focalPointRole: focalPointRole.fields,
  hostEvent: hostEvent.fields,
  hostMeeting: hostMeeting.fields,
  workingGroup: workingGroup.fields,
  groupMembership: groupMembership.fields,
  reconvening: reconvening.fields,
  room: room.fields,
  savedView: savedView.fields,
  session: session.fields,
  agendaItem: agendaItem.fields,
  delegation: delegation.fields,
  delegate: delegate.fields,
  document: document.fields,
  countingRule: countingRule.fields,
  documentMove: documentMove.fields,
  documentVersion: documentVersion.fields,
  paragraph: paragraph.fields,
  endorsementStep: endorsementStep.fields,
  evidenceFile: evidenceFile.fields,
  forum: forum.fields,
  priorityAction: priorityAction.fields,
  actionMove: actionMove.fields,
  forumRelation: forumRelation.fields,
  commitment: commitment.fields,
  commitmentMove: commitmentMove.fields,
  commitmentReport: commitmentReport.fields,
  consultation: consultation.fields,
  consultationMove: consultationMove.fields,
  stance: stance.fields,
  suggestion: suggestion.fields,
  suggestionMove: suggestionMove.fields,
  minutes: minutes.fields,
  decision: decision.fields,
  minutesRelease: minutesRelease.fields,
  task: task.fields,
  taskMove: taskMove.fields,
  substance: substance.fields,
  alert: alert.fields,
  alertMove: alertMove.fields,
  alertRecipient: alertRecipient.fields,
  alertRelease: alertRelease.fields,
  lot: lot.fields,
  orderException: orderException.fields,
  signOffSheet: signOffSheet.fields,
  release: release.fields,
  frozen: frozen.fields,
  clashAcceptance: clashAcceptance.fields,
  dispatch: dispatch.fields,
  acknowledgement: acknowledgement.fields,
  publication: publication.fields,
  publicCopy: publicCopy.fields,
  workspace: workspace.fields,
} satisfies Translated<typeof english.fields>;
