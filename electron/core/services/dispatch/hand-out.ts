import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { belongingTo, type Owner } from '../../../../shared/domain/owner.ts';
import type { Values } from '../../../../shared/contract/kinds.ts';
import type { ToldMinutes, ToldRelease } from '../../../../shared/kinds/dispatch.ts';
import type { Writer } from '../context.ts';

interface HandingOut extends Omit<ParsedInputOf<'release.tell'>, 'id'> {
  readonly purpose: Values<'dispatch'>['purpose'];
  readonly item: ToldRelease | ToldMinutes;
  /** By what each participant that may be told has to do with it. */
  readonly through: ReadonlyMap<string, Owner>;
}

/**
 * Records that something released was handed out, or that it is void was said, as a dispatch to each of the participants;
 * gives how many. Fails with VALIDATION where one of them has nothing to do with it.
 */
export function recordHandingOut(
  writer: Writer,
  { participantIds, channel, language, purpose, item, through }: HandingOut,
): number {
  const recipients = [...new Set(participantIds)];
  const strangers = recipients.filter((one) => !through.has(one));
  if (strangers.length > 0) {
    invalid(...strangers.map((one) => problem('participantIds', 'unknownRecord', { id: one })));
  }
  writer.notUndoable();
  for (const recipientId of recipients) {
    const owner = through.get(recipientId);
    if (!owner) continue;
    writer.create('dispatch', {
      ...belongingTo(owner),
      recipientKind: 'participant',
      recipientId,
      purpose,
      channel,
      language,
      fileName: `${item.title}, ${item.label}`.slice(-500),
      sentAt: writer.now(),
      sentBy: writer.author,
      items: [item],
    });
  }
  return recipients.length;
}
