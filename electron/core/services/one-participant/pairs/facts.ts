import { fieldsOf, kindSchema } from '../../../../../shared/contract/kinds.ts';
import type { PairSide } from '../../../../../shared/contract/shapes/one-participant.ts';
import type { Localized } from '../../../../../shared/domain/languages.ts';
import { looseValues } from '../../../db/rows.ts';
import { titleEver } from '../../../repositories/titles.ts';
import type { Reader } from '../../context.ts';

/** What tells two records of a kind apart: all that somebody has written there, and would be without. */
const SHOWN = {
  membershipStep: ['date', 'status', 'instrument', 'reason'],
  stance: ['date', 'stance', 'wording'],
  groupMembership: ['role', 'since', 'until', 'certainty', 'source', 'notes'],
  orderException: ['afterId', 'reason'],
  delegation: [
    'attendance',
    'repliedOn',
    'replyBy',
    'credentials',
    'credentialsReason',
    'noteVerbale',
    'notes',
  ],
  delegate: ['role', 'title', 'rank', 'notes'],
  focalPoint: ['office'],
} as const;

/** What a record is of, whoever's it is. */
const ABOUT = {
  membershipStep: null,
  stance: 'actionId',
  endorsementStep: 'documentId',
  groupMembership: 'groupId',
  orderException: 'reconveningId',
  delegation: 'reconveningId',
  delegate: 'personId',
  focalPoint: 'personId',
} as const;

/** A kind of which a participant has something once, each of something. */
export type PairedKind = keyof typeof ABOUT;

/** A record of one of the two by those of its fields that are filled in. */
export function sideOf(record: { readonly id: string }, names: readonly string[]): PairSide {
  const values = looseValues(record);
  return { id: record.id, facts: filled(names.map((field) => ({ field, value: values[field] ?? null }))) };
}

/** The same of a record of a kind: what it says, in words where it points to something. */
export function sideIn(reader: Reader, kind: PairedKind, record: { readonly id: string }): PairSide {
  const values = looseValues(record);
  const said = (field: string) => values[field] ?? null;
  if (kind === 'endorsementStep') {
    const [axis, value] = [String(said('axis')), String(said('value'))];
    return {
      id: record.id,
      facts: filled([
        { field: 'date', value: said('date') },
        { field: axis, value: axis === 'version' ? titleEver(reader, 'documentVersion', value) : value },
        ...['evidence', 'place', 'wording', 'reason'].map((field) => ({ field, value: said(field) })),
      ]),
    };
  }
  return {
    id: record.id,
    facts: filled(
      SHOWN[kind].map((field) => {
        const value = said(field);
        const { type, refers } = fieldsOf(kind)[field] ?? {};
        const isPointer = type === 'ref' && typeof value === 'string';
        return { field, value: isPointer ? titleEver(reader, kindSchema.parse(refers), value) : value };
      }),
    ),
  };
}

/** What a record is of, as it is called. */
export function aboutOf(reader: Reader, kind: PairedKind, record: { readonly id: string }): Localized | null {
  const field = ABOUT[kind];
  if (field === null) return null;
  const value = looseValues(record)[field];
  const refers = kindSchema.parse(fieldsOf(kind)[field]?.refers);
  return typeof value === 'string' ? titleEver(reader, refers, value) : null;
}

function filled(facts: PairSide['facts']): PairSide['facts'] {
  return facts.filter(({ value }) => value !== null && value !== '');
}
