import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { maySign } from '../../../../shared/domain/states.ts';
import type { PrintedOrder } from '../../../../shared/contract/printed.ts';
import type { SheetDraft } from '../../../../shared/contract/shapes/sheets.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { CoalitionStatus, Paper } from '../../../../shared/domain/vocabulary.ts';
import { freeze, frozenAs } from '../print/freeze.ts';
import { frozenSheet, sheetModel } from '../print/sign-off.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import { inOrder } from '../order/in-order.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { standingParticipants } from '../../rules/standing.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { titleOf } from '../../repositories/titles.ts';
import { written, type Handler, type Reader } from '../context.ts';
import { declareVoid } from '../voiding.ts';

/** Freezes a sheet under a number, which is never given again. */
export const issueSheet: Handler<'signOff.issue'> = (writer, input) => {
  const { documentId, versionId, language, paper, orderRule, extent, withObservers } = input;
  const speaker = speakerIn(language);
  const sheet = draftSheet(writer, input, speaker);
  const number = `S-${writer.nextNumber('signOffSheet', { field: 'documentId', value: documentId })}`;
  writer.notUndoable();
  const model = frozenSheet(writer, sheetModel(writer, { ...sheet, number }, speaker));
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
    lotId: sheet.lotId,
    rows: sheet.rows,
    frozenIds: [frozenAs(model)],
  });
  freeze(writer, model);
  return { ...written(writer, id), number, rows: sheet.rows.length };
};

/** A sheet on which somebody has signed was put to signature: what was said on it is corrected step by step. */
export const voidSheet: Handler<'signOff.void'> = (writer, input) => {
  const signed = writer
    .find('endorsementStep', { sheetId: input.id })
    .map(({ participantId }) => participantId);
  if (signed.length > 0) {
    const names = [...new Set(signed)].map((id) => titleOf(writer, 'participant', id));
    const title = writer.need('signOffSheet', input.id).number;
    invalid(problem('', 'sheetSigned', { title, names }));
  }
  return declareVoid(writer, 'signOffSheet', input);
};

export interface DraftSheet extends SheetDraft {
  readonly language: Language;
  readonly paper: Paper;
  readonly order: PrintedOrder;
  readonly rows: { readonly row: number; readonly participantId: string }[];
}

/** Who would stand on which row. Fails with VALIDATION where the order lacks what its rule needs. */
export function draftSheet(
  reader: Reader,
  input: SheetDraft & { readonly language: Language; readonly paper: Paper },
  speaker: Speaker,
): DraftSheet {
  const { documentId, versionId, orderRule, lotId } = input;
  const document = reader.need('document', documentId);
  if (!maySign(document)) invalid(problem('documentId', 'notForSignature'));
  if (reader.get('documentVersion', versionId)?.documentId !== documentId) {
    invalid(problem('versionId', 'versionOfOtherDocument'));
  }
  const signatories = signatoriesOf(reader, document, input);
  if (signatories.length === 0) {
    invalid(
      input.extent === 'chosen' ? problem('participantIds', 'required') : problem('extent', 'nobodySigns'),
    );
  }
  const { reconveningId } = document;
  const wanted = { orderRule, lotId, reconveningId, on: dayOfSigning(reader, document) };
  const { participants, order } = inOrder(reader, signatories, wanted, speaker);
  return {
    ...input,
    lotId: order.lot === null ? null : lotId,
    order,
    rows: participants.map(({ id }, index) => ({ row: index + 1, participantId: id })),
  };
}

/** The day for which a sheet is put in order: the first of the meeting, else today. */
function dayOfSigning(reader: Reader, { id, reconveningId }: RecordOf<'document'>): string {
  const meeting = reconveningId === null ? undefined : reader.get('reconvening', reconveningId);
  return meeting?.startDate ?? dayAt(reader.now(), zoneOfDocument(reader, id));
}

/** Whoever is chosen. Else members sign; a coalition that has none yet puts the sheet to those it has invited to join. */
function signatoriesOf(
  reader: Reader,
  { reconveningId }: RecordOf<'document'>,
  { extent, participantIds, withObservers }: Pick<SheetDraft, 'extent' | 'participantIds' | 'withObservers'>,
): RecordOf<'participant'>[] {
  if (extent === 'chosen') return [...new Set(participantIds)].map((id) => reader.need('participant', id));
  const participants = standingParticipants(reader);
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
