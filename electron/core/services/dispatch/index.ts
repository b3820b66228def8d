import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { ownersOf } from '../../../../shared/domain/owner.ts';
import { ownerAsked } from '../../../../shared/contract/shapes/owners.ts';
import { written, type Handlers } from '../context.ts';
import { refuseUnknownReferences } from '../dangling.ts';
import { declareVoid } from '../voiding.ts';
import { outboxOf } from './outbox.ts';
import { tellRelease } from './tell-release.ts';
import { waitingToBeTold } from './to-tell.ts';

export const dispatchHandlers: Pick<
  Handlers,
  'dispatch.record' | 'dispatch.void' | 'release.tell' | 'outbox.get' | 'home.toTell'
> = {
  'dispatch.record': (writer, draft) => {
    const owners = ownersOf(draft);
    if (owners.length !== 1) invalid(problem('reconveningId', 'ownerNeeded'));
    for (const { kind, id } of owners) writer.need(kind, id);
    refuseUnknownReferences(writer, 'dispatch', draft);
    writer.notUndoable();
    const id = writer.create('dispatch', {
      ...draft,
      sentAt: writer.now(),
      sentBy: writer.author,
    });
    return written(writer, id);
  },
  'dispatch.void': (writer, input) => declareVoid(writer, 'dispatch', input),
  'release.tell': tellRelease,
  'home.toTell': waitingToBeTold,
  'outbox.get': (reader, asked) => outboxOf(reader, ownerAsked(asked)),
};
