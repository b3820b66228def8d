import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import { orderable } from '../orderable.ts';
import { written, type Handler } from '../context.ts';

/** Freezes who stands on which row of a sheet. Its number is never given again, also when the sheet is taken back. */
export const issueSheet: Handler<'signOff.issue'> = (writer, input) => {
  const { documentId, versionId, language, paper, orderRule, drawnId, lot } = input;
  writer.need('document', documentId);
  if (writer.get('documentVersion', versionId)?.documentId !== documentId) {
    invalid(problem('versionId', 'versionOfOtherDocument'));
  }
  const members = writer.find('participant').filter(({ coalitionStatus }) => coalitionStatus === 'member');
  const ordered = orderParticipants(orderRule, members.map(orderable), { drawnId, lot }, language);
  const rows = ordered.map(({ id }, index) => ({ row: index + 1, participantId: id }));
  const issued = writer.countEver('signOffSheet', 'documentId', documentId);
  const number = `S-${issued + 1}`;
  const id = writer.create('signOffSheet', {
    documentId,
    versionId,
    number,
    printedAt: writer.now(),
    language,
    paper,
    orderRule,
    rows,
  });
  return { ...written(writer, id), number, rows: rows.length };
};
