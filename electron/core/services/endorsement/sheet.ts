import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { maySign } from '../../../../shared/domain/states.ts';
import type { SheetDraft } from '../../../../shared/contract/shapes.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { CoalitionStatus, Paper } from '../../../../shared/domain/vocabulary.ts';
import { freeze, frozenAs } from '../print/freeze.ts';
import { frozenSheet, sheetModel } from '../print/sign-off.ts';
import { speakerIn } from '../speaker.ts';
import { orderable, refuseIncompleteOrder } from '../orderable.ts';
import { written, type Handler, type Reader } from '../context.ts';
import { declareVoid } from '../voiding.ts';

/** Freezes a sheet under a number, which is never given again. */
export const issueSheet: Handler<'signOff.issue'> = (writer, input) => {
  const { documentId, versionId, language, paper, orderRule, extent, withObservers } = input;
  const sheet = draftSheet(writer, input);
  const number = `S-${writer.nextNumber('signOffSheet', 'documentId', documentId)}`;
  writer.notUndoable();
  const model = frozenSheet(writer, sheetModel(writer, { ...sheet, number }, speakerIn(language)));
  const id = writer.create('signOffSheet', {
    documentId,
    versionId,
    number,
    printedAt: writer.now(),
    language,
    paper,
    extent,
    withObservers,
    orderRule,
    drawnId: sheet.drawnId,
    lot: sheet.lot,
    rows: sheet.rows,
    frozenIds: [frozenAs(model)],
  });
  freeze(writer, model);
  return { ...written(writer, id), number, rows: sheet.rows.length };
};

export const voidSheet: Handler<'signOff.void'> = (writer, input) =>
  declareVoid(writer, 'signOffSheet', input);

export interface DraftSheet extends SheetDraft {
  readonly language: Language;
  readonly paper: Paper;
  readonly rows: { readonly row: number; readonly participantId: string }[];
}

/** Who would stand on which row. Fails with VALIDATION where the order lacks what its rule needs. */
export function draftSheet(
  reader: Reader,
  input: SheetDraft & { readonly language: Language; readonly paper: Paper },
): DraftSheet {
  const { documentId, versionId, language, orderRule, drawnId, lot } = input;
  const document = reader.need('document', documentId);
  if (!maySign(document)) invalid(problem('documentId', 'notForSignature'));
  if (reader.get('documentVersion', versionId)?.documentId !== documentId) {
    invalid(problem('versionId', 'versionOfOtherDocument'));
  }
  const signatories = signatoriesOf(reader, document, input);
  if (signatories.length === 0) invalid(problem('extent', 'nobodySigns'));
  refuseIncompleteOrder(input, signatories);
  const ordered = orderParticipants(orderRule, signatories.map(orderable), { drawnId, lot }, language);
  return {
    ...input,
    drawnId: orderRule === 'from_drawn_state' ? drawnId : null,
    lot: orderRule === 'by_lot' ? lot : null,
    rows: ordered.map(({ id }, index) => ({ row: index + 1, participantId: id })),
  };
}

/** Members sign; a coalition that has none yet puts the sheet to those it has invited to join. */
function signatoriesOf(
  reader: Reader,
  { reconveningId }: RecordOf<'document'>,
  { extent, withObservers }: Pick<SheetDraft, 'extent' | 'withObservers'>,
): RecordOf<'participant'>[] {
  const participants = reader.find('participant');
  const hasMembers = participants.some(({ coalitionStatus }) => coalitionStatus === 'member');
  const signing: readonly CoalitionStatus[] = [
    hasMembers ? 'member' : 'invited',
    ...(withObservers ? (['observer', 'partner'] as const) : []),
  ];
  const present = new Set(
    (extent === 'present' && reconveningId !== null ? reader.find('delegation', { reconveningId }) : [])
      .filter(({ attendance }) => attendance === 'confirmed')
      .map(({ participantId }) => participantId),
  );
  return participants.filter(
    ({ id, coalitionStatus }) => signing.includes(coalitionStatus) && (extent === 'all' || present.has(id)),
  );
}
