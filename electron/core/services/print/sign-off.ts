import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { PrintedOrder, SignOffModel } from '../../../../shared/contract/printed.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Paper } from '../../../../shared/domain/vocabulary.ts';
import { personalRef } from '../../repositories/personal.ts';
import { homeZone } from '../../db/home-zone.ts';
import type { Reader } from '../context.ts';
import { frozenOrder } from '../order/frozen.ts';
import type { Speaker } from '../speaker.ts';
import { participantNames } from './names.ts';
import { personNamed } from '../../repositories/ever.ts';

interface Sheet {
  readonly documentId: string;
  readonly versionId: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly order: PrintedOrder;
  readonly rows: readonly { readonly row: number; readonly participantId: string }[];
  /** Empty for a draft. */
  readonly number: string;
}

/** A sheet with the heads of delegation that are known now. What anybody has said of the text is nobody's business on it. */
export function sheetModel(reader: Reader, sheet: Sheet, speaker: Speaker): SignOffModel {
  const { language, paper } = sheet;
  const document = reader.need('document', sheet.documentId);
  const version = reader.need('documentVersion', sheet.versionId);
  const meeting =
    document.reconveningId === null ? undefined : reader.get('reconvening', document.reconveningId);
  const nameOf = participantNames(reader, speaker);
  const heads = headsOf(reader, meeting?.id);
  return {
    document: 'signOff',
    language,
    paper,
    symbol: document.symbol,
    title: speaker.say(document.title, { kind: 'document', record: document.id, field: 'title' }),
    version: version.label,
    asAt: reader.now(),
    zone: meeting?.zone ?? homeZone(reader),
    sheetNumber: sheet.number,
    undertaking:
      document.undertaking === null
        ? ''
        : speaker.say(document.undertaking, { kind: 'document', record: document.id, field: 'undertaking' })
            .text,
    documentTitle: document.title,
    order: sheet.order,
    rows: sheet.rows.map(({ row, participantId }) => ({
      row,
      participantId,
      signedFor: signedFor(reader.need('participant', participantId)),
      shortName: nameOf(participantId, 'shortName'),
      formalName: nameOf(participantId, 'formalName'),
      signatory: heads.get(participantId) ?? null,
    })),
  };
}

function signedFor({
  participantKind,
  iso3,
}: RecordOf<'participant'>): SignOffModel['rows'][number]['signedFor'] {
  if (participantKind === 'organization') return 'organization';
  return iso3 === 'VAT' ? 'holySee' : 'government';
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
  return { ...model, order: frozenOrder(reader, model.order), rows };
}

/** Each head of delegation at the meeting, by participant. */
function headsOf(reader: Reader, reconveningId: string | undefined): ReadonlyMap<string, Signatory> {
  if (reconveningId === undefined) return new Map();
  return new Map(
    reader.find('delegation', { reconveningId }).flatMap((delegation): [string, Signatory][] => {
      const [head] = reader.find('delegate', { delegationId: delegation.id, role: 'head' });
      if (!head) return [];
      const { id, name } = personNamed(reader, head.personId);
      return [[delegation.participantId, { id, name, title: head.title }]];
    }),
  );
}
