import {
  fieldsOf,
  KINDS,
  kindSchema,
  moduleOf,
  fieldEntries,
  type Kind,
} from '../../../shared/contract/kinds.ts';
import { compareText } from '../../../shared/domain/compare.ts';
import { axesAt, isPublic } from '../../../shared/domain/endorsement/standing.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';
import { dayAt } from '../../../shared/domain/time/days.ts';
import type { Reader } from '../db/access.ts';
import { looseValues } from '../db/rows.ts';
import { coreKind } from '../kinds/index.ts';
import { ledgerOf } from '../repositories/ledger.ts';
import { zoneOfDocument } from '../rules/zones.ts';
import { stepsByParticipant } from '../services/endorsement/steps-of.ts';
import { holderNames } from '../kinds/dispatch/told.ts';
import { lastTold } from './last-told.ts';

/** A record as a copy to share holds it. */
export interface Kept {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Candidate extends Kept {
  /** Its place in the log. */
  readonly logged: string;
}

/** Kept only where something that is kept points to them. */
const AS_NEEDED: readonly Kind[] = ['person', 'frozen'];

/** What of a workspace may leave the secretariat, in the order in which it came into the log. */
export function keptRecords(reader: Reader): Kept[] {
  const isHidden = hiddenSteps(reader);
  const candidates = KINDS.filter((kind) => !moduleOf(kind).inward)
    .flatMap((kind) => candidatesOf(reader, kind))
    .filter(({ kind, id }) => kind !== 'endorsementStep' || !isHidden.has(id));
  const kept = needed(whole(lastTold(whole(candidates), holderNames(reader))));
  const ids = idsOf(kept);
  return kept
    .toSorted((a, b) => compareText(a.logged, b.logged) || compareText(a.id, b.id))
    .map(({ kind, id, fields }) => ({ kind, id, fields: outward(kind, fields, ids) }));
}

function candidatesOf<K extends Kind>(reader: Reader, kind: K): Candidate[] {
  const { staysIn } = coreKind(kind);
  return ledgerOf(reader, kind).flatMap((record): Candidate[] => {
    const fields = looseValues(record);
    return staysIn?.(reader, record) || isErased(kind, fields)
      ? []
      : [{ kind, id: record.id, fields, logged: record.logged }];
  });
}

/** Whether it was of somebody who is erased: nothing of them is handed on, not even that they were there. */
function isErased(kind: Kind, fields: Kept['fields']): boolean {
  return fieldEntries(kind).some(
    ([name, { personal, optional }]) => personal && !optional && fields[name] === ERASED_TEXT,
  );
}

/** What was said in confidence, or is under an embargo: all that a participant has said of that text. */
function hiddenSteps(reader: Reader): ReadonlySet<string> {
  const now = reader.now();
  const hidden = reader.find('document').flatMap(({ id }) => {
    const today = dayAt(now, zoneOfDocument(reader, id));
    return [...stepsByParticipant(reader, id).values()]
      .filter((steps) => ![today, null].every((day) => isPublic(axesAt(steps, day), now)))
      .flat();
  });
  return new Set(hidden.map(({ id }) => id));
}

type Ids = ReadonlySet<string>;
const keyOf = (kind: unknown, id: unknown): string => `${String(kind)} ${String(id)}`;

function idsOf(records: readonly Kept[]): Ids {
  return new Set(records.map(({ kind, id }) => keyOf(kind, id)));
}

/** Those alone of which everything is there that they need, lie within, or say something of. */
function whole(records: readonly Candidate[]): Candidate[] {
  const ids = idsOf(records);
  const left = records.filter(({ kind, fields }) => {
    const { within = [], saysOf = [], needsOneOf } = moduleOf(kind);
    const isThere = (name: string): boolean => ids.has(keyOf(fieldsOf(kind)[name]?.refers, fields[name]));
    if (needsOneOf && !needsOneOf.some(isThere)) return false;
    return fieldEntries(kind).every(([name, { type, optional }]) => {
      const isNeeded = type === 'ref' && (!optional || within.includes(name) || saysOf.includes(name));
      return !isNeeded || needsOneOf?.includes(name) || fields[name] === null || isThere(name);
    });
  });
  return left.length === records.length ? left : whole(left);
}

/** Without the persons and pages that nothing points to. */
function needed(records: readonly Candidate[]): Candidate[] {
  const pointedTo = new Set(
    records.flatMap(({ kind, fields }) =>
      fieldEntries(kind).flatMap(([name, { type, refers }]) => {
        const value = fields[name];
        if (type === 'ref') return value === null ? [] : [keyOf(refers, value)];
        return type === 'refs' && Array.isArray(value) ? value.map((id) => keyOf(refers, id)) : [];
      }),
    ),
  );
  const left = records.filter(({ kind, id }) => !AS_NEEDED.includes(kind) || pointedTo.has(keyOf(kind, id)));
  return left.length === records.length ? left : needed(left);
}

/** The fields of a record, without what stays in, and without what points to something that does. */
function outward(kind: Kind, fields: Kept['fields'], ids: Ids): Kept['fields'] {
  const said = fieldEntries(kind).map(([name, { type, refers, inward, personal }]): [string, unknown] => {
    const value = fields[name] ?? null;
    if (inward || (personal && value === ERASED_TEXT)) return [name, null];
    if (type === 'ref' && !ids.has(keyOf(kindSchema.parse(refers), value))) return [name, null];
    if (type === 'refs' && Array.isArray(value)) {
      return [name, value.filter((id) => ids.has(keyOf(kindSchema.parse(refers), id)))];
    }
    return [name, value];
  });
  return Object.fromEntries(said);
}
