import type { Kind } from '../../../../shared/contract/kinds.ts';
import { invalid, problem, type Problem } from '../../../../shared/contract/errors.ts';
import { DELETED } from '../../../../shared/domain/history/change.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { membershipAt } from '../../../../shared/domain/membership/standing.ts';
import { once } from '../../../../shared/once.ts';
import { textStands } from '../../kinds/document-version/stands.ts';
import { needEver } from '../../repositories/ever.ts';
import { cameAt, ledgerOf, setAt, type Logged } from '../../repositories/ledger.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { idsOfOne } from '../../rules/standing.ts';
import type { Reader } from '../context.ts';

export interface Touched {
  readonly kind: Kind;
  readonly id: string;
  /** The units in which it was changed. */
  readonly units: readonly string[];
}

/** The kinds of whose records something may rest on what they were. */
export const RESTED_UPON: readonly Kind[] = ['endorsementStep', 'membershipStep', 'paragraph', 'participant'];

/** Refuses to take back what `restingUpon` says. */
export function refuseRestedUpon(reader: Reader, touched: readonly Touched[]): void {
  const found = restingUpon(reader, touched);
  if (found) invalid(found);
}

/**
 * What keeps from being taken back a text that stands, and steps on which something rests that was issued or told since:
 * from then on a step is corrected by a further one. What was declared void binds nobody. On a rule of counting rests
 * nothing yet: no paper with a count on it is issued.
 */
export function restingUpon(reader: Reader, touched: readonly Touched[]): Problem | null {
  const sheets = sheetsIn(reader);
  for (const one of touched) {
    const found = bindingOf(reader, one, sheets);
    if (found) return found;
  }
  return null;
}

/** The sheets that stand, by their document: of thousands of steps at once they are read once, and of none no step is. */
type Sheets = () => ReadonlyMap<string, readonly Logged<'signOffSheet'>[]>;

function sheetsIn(reader: Reader): Sheets {
  return once(() => groupedBy(standing(ledgerOf(reader, 'signOffSheet')), ({ documentId }) => documentId));
}

function bindingOf(reader: Reader, { kind, id, units }: Touched, sheets: Sheets): Problem | null {
  if (kind === 'participant') return units.includes('sameAsId') ? onSameness(reader, id) : null;
  if (kind === 'paragraph') return onParagraph(reader, id);
  // A step that only came over to another participant is there still.
  if (!units.includes(DELETED)) return null;
  if (kind === 'endorsementStep') return onEndorsement(reader, id, sheets());
  return kind === 'membershipStep' ? onMembership(reader, id) : null;
}

/** Who was told something, or put on a sheet, as what two were made into, cannot be told apart in it any more. */
function onSameness(reader: Reader, id: string): Problem | null {
  const standing = intoWhom(reader, id);
  if (standing.length === 0) return null;
  const came = setAt(reader, 'participant', id, 'sameAsId');
  const names = ledgerOf(reader, 'signOffSheet').filter(({ rows }) =>
    rows.some(({ participantId }) => standing.includes(participantId)),
  );
  const sheet = after(names, came);
  if (sheet) return issuedUpon(sheet);
  return toldAfter(reader, standing, came);
}

/** Into whom a participant was made, and into whom that one was since, each after the one before it. */
function intoWhom(reader: Reader, id: string): string[] {
  const way = new Set([id]);
  for (const one of way) {
    const next = reader.get('participant', one)?.sameAsId ?? null;
    if (next !== null) way.add(next);
  }
  return [...way].slice(1);
}

/** What was endorsed, or is before somebody to sign, becomes another text by no way, also not by one back. */
function onParagraph(reader: Reader, id: string): Problem | null {
  const { versionId } = needEver(reader, 'paragraph', id).record;
  const stands = reader.get('documentVersion', versionId) && textStands(reader, versionId);
  return stands ? problem('text', 'textStands') : null;
}

/** A sheet that was issued since shows what had been said of its text. */
function onEndorsement(reader: Reader, id: string, sheets: ReturnType<Sheets>): Problem | null {
  if (sheets.size === 0) return null;
  const issued = sheets.get(reader.get('endorsementStep', id)?.documentId ?? '') ?? [];
  return issued.length === 0 ? null : issuedUpon(after(issued, cameAt(reader, 'endorsementStep', id)));
}

/** Who stands on a sheet that was issued since, and what a participant was told since, follow from what it was. */
function onMembership(reader: Reader, id: string): Problem | null {
  const participantId = reader.get('membershipStep', id)?.participantId;
  if (participantId === undefined) return null;
  const steps = ledgerOf(reader, 'membershipStep', { where: { participantId } });
  const today = todayAtHome(reader);
  const present = membershipAt(steps, today).status;
  const without = membershipAt(
    steps.filter((one) => one.id !== id),
    today,
  ).status;
  if (present === without) return null;
  const came = cameAt(reader, 'membershipStep', id);
  const isSignatory = present === 'member' || without === 'member';
  const sheet = isSignatory ? after(ledgerOf(reader, 'signOffSheet'), came) : undefined;
  if (sheet) return issuedUpon(sheet);
  return toldAfter(reader, idsOfOne(reader, participantId), came);
}

function toldAfter(reader: Reader, recipientIds: readonly string[], came: string | null): Problem | null {
  const dispatches = recipientIds.flatMap((recipientId) =>
    ledgerOf(reader, 'dispatch', { where: { recipientId } }),
  );
  const told = after(dispatches, came);
  return told ? problem('', 'toldUpon', { title: told.fileName }) : null;
}

function issuedUpon(sheet: Logged<'signOffSheet'> | undefined): Problem | null {
  return sheet ? problem('', 'restedUpon', { title: sheet.number }) : null;
}

/** The first of what stands and came into the log after a place in it. */
function after<K extends 'signOffSheet' | 'dispatch'>(
  records: readonly Logged<K>[],
  place: string | null,
): Logged<K> | undefined {
  return standing(records).find((one) => place !== null && one.logged > place);
}

function standing<T extends { readonly voidedAt: string | null }>(records: readonly T[]): readonly T[] {
  return records.filter(({ voidedAt }) => voidedAt === null);
}
