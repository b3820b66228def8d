import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import type { ToldRelease } from '../../../../shared/kinds/dispatch.ts';
import { findDeleted } from '../../repositories/ever.ts';
import { written, type Reader, type Writer } from '../context.ts';

/** Records that a release was handed out, or that it is void was said, to each of the participants. */
export function tellRelease(
  writer: Writer,
  { id, participantIds, channel, language }: ParsedInputOf<'release.tell'>,
): OutputOf<'release.tell'> {
  const release = writer.need('release', id);
  const { reconveningId, label } = release;
  if (!release.languages.includes(language)) {
    invalid(problem('language', 'unknownRecord', { kind: 'release', id, title: label }));
  }
  const recipients = [...new Set(participantIds)];
  const invited = everInvited(writer, reconveningId);
  const strangers = recipients.filter((one) => !invited.has(one));
  if (strangers.length > 0) {
    invalid(...strangers.map((one) => problem('participantIds', 'unknownRecord', { id: one })));
  }
  writer.notUndoable();
  const item = itemOf(writer, release, language);
  for (const recipientId of recipients) {
    writer.create('dispatch', {
      reconveningId,
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
  const { id, sessionId, reconveningId, label, frozenIds, voidedAt } = release;
  const title =
    sessionId === null
      ? reader.need('reconvening', reconveningId).shortTitle
      : reader.need('session', sessionId).title;
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

/** Whoever has or had a delegation: somebody who declined since may still have to be told. */
function everInvited(reader: Reader, reconveningId: string): ReadonlySet<string> {
  const all = [
    ...reader.find('delegation', { reconveningId }),
    ...findDeleted(reader, 'delegation', 'reconveningId', reconveningId),
  ];
  return new Set(all.map(({ participantId }) => participantId));
}
