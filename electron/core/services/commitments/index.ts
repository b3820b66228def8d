import { localize } from '../../../../shared/domain/languages.ts';
import { rowsOf } from '../../repositories/list.ts';
import { written, type Handlers } from '../context.ts';
import { letterAbout } from './letter.ts';
import { unheardCommitments } from './unheard.ts';

export const commitmentHandlers = {
  'commitment.unheard': (reader) => rowsOf(reader, 'commitment', unheardCommitments(reader)),
  'commitment.letter': letterAbout,
  'commitment.letterSent': (writer, { id, language, channel }) => {
    writer.notUndoable();
    const { title, dueDate, participantId } = writer.need('commitment', id);
    const { subject, text } = letterAbout(writer, { id, language, focalPointIds: null });
    writer.create('dispatch', {
      commitmentId: id,
      recipientKind: 'participant',
      recipientId: participantId,
      purpose: 'news',
      channel,
      language,
      fileName: subject.slice(0, 500),
      sentAt: writer.now(),
      sentBy: writer.author,
      items: [{ kind: 'question', recordId: id, title: localize(title, language), dueDate, text }],
    });
    return written(writer, id);
  },
} satisfies Partial<Handlers>;
