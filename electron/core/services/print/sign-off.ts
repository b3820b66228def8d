import type { SignOffModel } from '../../../../shared/contract/printed.ts';
import { axesAt, isPublic } from '../../../../shared/domain/endorsement/standing.ts';
import { capitalized, type Language } from '../../../../shared/domain/languages.ts';
import type { OrderRule, Paper } from '../../../../shared/domain/vocabulary.ts';
import { personalRef } from '../../repositories/personal.ts';
import type { Reader } from '../context.ts';
import { stepsByParticipant } from '../endorsement/steps-of.ts';
import type { Speaker } from '../speaker.ts';
import { participantNames } from './names.ts';

interface Sheet {
  readonly documentId: string;
  readonly versionId: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly orderRule: OrderRule;
  readonly drawnId: string | null;
  readonly lot: string | null;
  readonly rows: readonly { readonly row: number; readonly participantId: string }[];
  /** Empty for a draft. */
  readonly number: string;
}

/** A sheet with the heads of delegation and the positions that are known now. */
export function sheetModel(reader: Reader, sheet: Sheet, speaker: Speaker): SignOffModel {
  const { language, paper } = sheet;
  const document = reader.need('document', sheet.documentId);
  const version = reader.need('documentVersion', sheet.versionId);
  const meeting =
    document.reconveningId === null ? undefined : reader.get('reconvening', document.reconveningId);
  const nameOf = participantNames(reader, speaker);
  const heads = headsOf(reader, meeting?.id);
  const steps = stepsByParticipant(reader, document.id);
  return {
    document: 'signOff',
    language,
    paper,
    symbol: document.symbol,
    title: speaker.say(document.title, { kind: 'document', record: document.id, field: 'title' }),
    version: version.label,
    asAt: reader.now(),
    zone: meeting?.zone ?? 'UTC',
    sheetNumber: sheet.number,
    undertaking:
      document.undertaking === null
        ? ''
        : speaker.say(document.undertaking, { kind: 'document', record: document.id, field: 'undertaking' })
            .text,
    documentTitle: document.title,
    orderRule: sheet.orderRule,
    orderParams: {
      ...(sheet.drawnId === null ? {} : { drawn: nameOf(sheet.drawnId, 'shortName') }),
      ...(sheet.lot === null ? {} : { lot: sheet.lot }),
    },
    rows: sheet.rows.map(({ row, participantId }) => {
      const axes = axesAt(steps.get(participantId) ?? [], null);
      return {
        row,
        participantId,
        formalName: capitalized(nameOf(participantId, 'formalName'), language),
        signatory: heads.get(participantId) ?? null,
        // The sheet goes round the room: what is not public does not stand on it.
        position: isPublic(axes, reader.now()) ? axes.position : 'not_approached',
      };
    }),
  };
}

type Signatory = NonNullable<SignOffModel['rows'][number]['signatory']>;

/** The same to be kept for good: whoever is erased is erased here too, and what was frozen still holds. */
export function frozenSheet(reader: Reader, model: SignOffModel): object {
  const rows = model.rows.map(({ signatory, ...row }) => ({
    ...row,
    signatory: signatory && {
      ...signatory,
      name: personalRef(reader, { kind: 'person', ...signatory, field: 'name', text: signatory.name }),
    },
  }));
  return { ...model, rows };
}

/** Each head of delegation at the meeting, by participant. */
function headsOf(reader: Reader, reconveningId: string | undefined): ReadonlyMap<string, Signatory> {
  if (reconveningId === undefined) return new Map();
  return new Map(
    reader.find('delegation', { reconveningId }).flatMap((delegation): [string, Signatory][] => {
      const [head] = reader.find('delegate', { delegationId: delegation.id, role: 'head' });
      if (!head) return [];
      const { id, name } = reader.need('person', head.personId);
      return [[delegation.participantId, { id, name, title: head.title }]];
    }),
  );
}
