import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import type { CoalitionStatus } from '../../../../shared/domain/vocabulary.ts';
import { orderable } from '../orderable.ts';
import { written, type Handler, type Reader } from '../context.ts';

/** Freezes who stands on which row of a sheet. Its number is never given again, also when the sheet is taken back. */
export const issueSheet: Handler<'signOff.issue'> = (writer, input) => {
  const { documentId, versionId, language, paper, orderRule, drawnId, lot } = input;
  writer.need('document', documentId);
  if (writer.get('documentVersion', versionId)?.documentId !== documentId) {
    invalid(problem('versionId', 'versionOfOtherDocument'));
  }
  const signatories = signatoriesOf(writer);
  refuseIncompleteRule(input, new Set(signatories.map(({ id }) => id)));
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

/** An order by lot is only an order with the lot that was drawn. */
function refuseIncompleteRule(
  { orderRule, drawnId, lot }: ParsedInputOf<'signOff.issue'>,
  signatories: ReadonlySet<string>,
): void {
  if (orderRule === 'by_lot' && !lot?.trim()) invalid(problem('lot', 'required'));
  if (orderRule !== 'from_drawn_state') return;
  if (drawnId === null) invalid(problem('drawnId', 'required'));
  else if (!signatories.has(drawnId)) {
    invalid(problem('drawnId', 'unknownRecord', { kind: 'participant', id: drawnId }));
  }
}
