import { written, type Handlers } from '../context.ts';
import { refuseUnknownReferences } from '../dangling.ts';
import { declareVoid } from '../voiding.ts';
import { outboxOf } from './outbox.ts';
import { tellRelease } from './tell-release.ts';

export const dispatchHandlers: Pick<
  Handlers,
  'dispatch.record' | 'dispatch.void' | 'release.tell' | 'outbox.get'
> = {
  'dispatch.record': (writer, draft) => {
    writer.need('reconvening', draft.reconveningId);
    refuseUnknownReferences(writer, 'dispatch', draft);
    writer.notUndoable();
    const id = writer.create('dispatch', {
      ...draft,
      sentAt: writer.now(),
      sentBy: writer.actor === '' ? null : writer.actor,
    });
    return written(writer, id);
  },
  'dispatch.void': (writer, input) => declareVoid(writer, 'dispatch', input),
  'release.tell': tellRelease,
  'outbox.get': (reader, { reconveningId }) => outboxOf(reader, reconveningId),
};
