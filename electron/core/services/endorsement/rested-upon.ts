import type { Kind } from '../../../../shared/contract/kinds.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { membershipAt } from '../../../../shared/domain/membership/standing.ts';
import { refuseWhereTextStands } from '../../kinds/document-version/stands.ts';
import { needEver } from '../../repositories/ever.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import type { Reader } from '../context.ts';

/**
 * Refuses to take back a text that stands, and steps on which something rests that was issued or told since: from then on a step is corrected by a
 * further one. What was declared void binds nobody. On a rule of counting rests nothing yet: no paper with a count on it is
 * issued.
 */
export function refuseRestedUpon(
  reader: Reader,
  touched: readonly { readonly kind: Kind; readonly id: string }[],
): void {
  for (const { kind, id } of touched) {
    if (kind === 'endorsementStep') refuseEndorsement(reader, id);
    if (kind === 'membershipStep') refuseMembership(reader, id);
    if (kind === 'paragraph') refuseParagraph(reader, id);
  }
}

/** What was endorsed, or is before somebody to sign, becomes another text by no way, also not by one back. */
function refuseParagraph(reader: Reader, id: string): void {
  const { versionId } = needEver(reader, 'paragraph', id).record;
  if (reader.get('documentVersion', versionId)) refuseWhereTextStands(reader, versionId);
}

/** A sheet that was issued since shows what had been said of its text. */
function refuseEndorsement(reader: Reader, id: string): void {
  const documentId = reader.get('endorsementStep', id)?.documentId;
  if (documentId === undefined) return;
  const step = ledgerOf(reader, 'endorsementStep', { where: { documentId } }).find((one) => one.id === id);
  const sheet = after(ledgerOf(reader, 'signOffSheet', { where: { documentId } }), step?.logged);
  if (sheet) invalid(problem('', 'restedUpon', { title: sheet.number }));
}

/** Who stands on a sheet that was issued since, and what a participant was told since, follow from what it was. */
function refuseMembership(reader: Reader, id: string): void {
  const participantId = reader.get('membershipStep', id)?.participantId;
  if (participantId === undefined) return;
  const steps = ledgerOf(reader, 'membershipStep', { where: { participantId } });
  const step = steps.find((one) => one.id === id);
  const today = todayAtHome(reader);
  const present = membershipAt(steps, today).status;
  const without = membershipAt(
    steps.filter((one) => one !== step),
    today,
  ).status;
  if (present === without) return;
  const isSignatory = present === 'member' || without === 'member';
  const sheet = isSignatory ? after(ledgerOf(reader, 'signOffSheet'), step?.logged) : undefined;
  if (sheet) invalid(problem('', 'restedUpon', { title: sheet.number }));
  const told = after(ledgerOf(reader, 'dispatch', { where: { recipientId: participantId } }), step?.logged);
  if (told) invalid(problem('', 'toldUpon', { title: told.fileName }));
}

/** The first of what stands and came into the log after a place in it. */
function after<K extends 'signOffSheet' | 'dispatch'>(
  records: readonly Logged<K>[],
  logged: string | undefined,
): Logged<K> | undefined {
  return records.find((one) => one.voidedAt === null && logged !== undefined && one.logged > logged);
}
