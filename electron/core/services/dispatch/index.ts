import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { written, type Handlers } from '../context.ts';
import { outboxOf } from './outbox.ts';

export const dispatchHandlers: Pick<Handlers, 'dispatch.record' | 'dispatch.void' | 'outbox.get'> = {
  'dispatch.record': (writer, draft) => {
    writer.need('reconvening', draft.reconveningId);
    writer.notUndoable();
    const id = writer.create('dispatch', {
      ...draft,
      sentAt: writer.now(),
      sentBy: writer.actor === '' ? '-' : writer.actor,
    });
    return written(writer, id);
  },
  'dispatch.void': (writer, { id, reason }) => {
    const { voidedAt } = writer.need('dispatch', id);
    if (voidedAt !== null) invalid(problem('', 'voidAlready'));
    writer.update('dispatch', id, { voidedAt: writer.now(), voidReason: reason });
    return written(writer, id);
  },
  'outbox.get': (reader, { reconveningId }) => outboxOf(reader, reconveningId),
};
