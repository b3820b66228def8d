import { written, type Handlers } from './context.ts';
import { createRecord } from './records.ts';
import { delegationAt } from '../kinds/delegation/find.ts';
import { refuseMergedAway } from './merged-away.ts';

export const delegationHandlers = {
  'delegation.invite': (writer, { reconveningId, participantIds, replyBy }) => {
    writer.need('reconvening', reconveningId);
    const asked = [...new Set(participantIds)];
    refuseMergedAway(writer, 'participantIds', asked);
    const newcomers = asked.filter((id) => !delegationAt(writer, reconveningId, id));
    for (const participantId of newcomers) {
      createRecord(writer, 'delegation', { reconveningId, participantId, attendance: 'invited', replyBy });
    }
    return {
      ...written(writer, reconveningId),
      invited: newcomers.length,
      already: asked.length - newcomers.length,
    };
  },

  'delegate.makeHead': (writer, { id }) => {
    const next = writer.need('delegate', id);
    const heads = writer.find('delegate', { delegationId: next.delegationId, role: 'head' });
    writer.update('delegate', id, { role: 'head' });
    for (const former of heads) {
      if (former.id !== id) writer.update('delegate', former.id, { role: 'alternate' });
    }
    return written(writer, id);
  },
} satisfies Partial<Handlers>;
