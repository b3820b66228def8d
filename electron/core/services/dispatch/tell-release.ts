import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { belongingTo, ownersOf, type Owner } from '../../../../shared/domain/owner.ts';
import type { ToldRelease } from '../../../../shared/kinds/dispatch.ts';
import { written, type Reader, type Writer } from '../context.ts';
import { firstOwner, shortNameOf } from '../owner.ts';
import { everOf } from './recipients.ts';

/** Records that a release was handed out, or that it is void was said, to each of the participants. */
export function tellRelease(
  writer: Writer,
  { id, participantIds, channel, language }: ParsedInputOf<'release.tell'>,
): OutputOf<'release.tell'> {
  const release = writer.need('release', id);
  const { label } = release;
  if (!release.languages.includes(language)) {
    invalid(problem('language', 'unknownRecord', { kind: 'release', id, title: label }));
  }
  const recipients = [...new Set(participantIds)];
  const through = recipientsBy(writer, ownersOf(release));
  const strangers = recipients.filter((one) => !through.has(one));
  if (strangers.length > 0) {
    invalid(...strangers.map((one) => problem('participantIds', 'unknownRecord', { id: one })));
  }
  writer.notUndoable();
  const item = itemOf(writer, release, language);
  for (const recipientId of recipients) {
    const owner = through.get(recipientId);
    if (!owner) continue;
    writer.create('dispatch', {
      ...belongingTo(owner),
      recipientKind: 'participant',
      recipientId,
      purpose: 'release',
      channel,
      language,
      fileName: `${item.title}, ${label}`.slice(-500),
      sentAt: writer.now(),
      sentBy: writer.actor === '' ? null : writer.actor,
      items: [item],
    });
  }
  if (release.handedOutAt === null) writer.update('release', id, { handedOutAt: writer.now() });
  return { ...written(writer, id), told: recipients.length };
}

function itemOf(reader: Reader, release: RecordOf<'release'>, language: Language): ToldRelease {
  const { id, sessionId, label, frozenIds, voidedAt } = release;
  const title =
    sessionId === null ? shortNameOf(firstOwner(reader, release)) : reader.need('session', sessionId).title;
  return {
    kind: 'release',
    recordId: id,
    title: localize(title, language),
    sessionId,
    label,
    says: voidedAt === null ? 'released' : 'voided',
    frozenIds,
  };
}

/** By what each participant has to do with it, the first of several. */
function recipientsBy(reader: Reader, owners: readonly Owner[]): ReadonlyMap<string, Owner> {
  const entries = owners.flatMap((owner) => everOf(reader, owner).map((one) => [one, owner] as const));
  return new Map(entries.toReversed());
}
