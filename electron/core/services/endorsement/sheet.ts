import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import type { CoalitionStatus } from '../../../../shared/domain/vocabulary.ts';
import { orderable, refuseIncompleteOrder } from '../orderable.ts';
import { written, type Handler, type Reader } from '../context.ts';

/** Freezes who stands on which row of a sheet. Its number is never given again, also when the sheet is taken back. */
export const issueSheet: Handler<'signOff.issue'> = (writer, input) => {
  const { documentId, versionId, language, paper, orderRule, drawnId, lot } = input;
  writer.need('document', documentId);
  if (writer.get('documentVersion', versionId)?.documentId !== documentId) {
    invalid(problem('versionId', 'versionOfOtherDocument'));
  }
  const signatories = signatoriesOf(writer);
  refuseIncompleteOrder(input, signatories);
  const ordered = orderParticipants(orderRule, signatories.map(orderable), { drawnId, lot }, language);
  const rows = ordered.map(({ id }, index) => ({ row: index + 1, participantId: id }));
  const number = `S-${writer.countEver('signOffSheet', 'documentId', documentId) + 1}`;
  const id = writer.create('signOffSheet', {
    documentId,
    versionId,
    number,
    printedAt: writer.now(),
    language,
    paper,
    orderRule,
    drawnId: orderRule === 'from_drawn_state' ? drawnId : null,
    lot: orderRule === 'by_lot' ? lot : null,
    rows,
  });
  return { ...written(writer, id), number, rows: rows.length };
};

/** Members sign; a coalition that has none yet puts the sheet to those it has invited to join. */
function signatoriesOf(reader: Reader) {
  const participants = reader.find('participant');
  const having = (status: CoalitionStatus) =>
    participants.filter(({ coalitionStatus }) => coalitionStatus === status);
  const members = having('member');
  return members.length > 0 ? members : having('invited');
}
