import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { SUGGESTION_MOVES } from '../../../../shared/domain/states.ts';
import type { SuggestionState } from '../../../../shared/domain/vocabulary.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { hindranceOf } from '../../kinds/suggestion/hindrance.ts';
import { written, type Handlers, type Writer } from '../context.ts';
import { recordStatement } from '../endorsement/record.ts';
import { createSent } from '../records.ts';
import { refuseUndrawn } from '../states.ts';

/** What became of what was suggested. Accepting writes what was suggested and that it was accepted, in one deed. */
export const suggestionHandlers = {
  'suggestion.acceptEndorsement': (writer, { id, ...statement }, task) => {
    const suggestion = needOpen(writer, id, 'endorsement');
    const { documentId, participantId } = suggestion;
    if (documentId === null) return invalid(problem('documentId', 'required'));
    const said = { ...statement, documentId, participantIds: [participantId] };
    const recorded = recordStatement(writer, said, task, id);
    accept(writer, suggestion);
    return { ...written(writer, recorded.id), steps: recorded.steps };
  },
  'suggestion.acceptCommitment': (writer, { id, values, alongside }) => {
    const suggestion = needOpen(writer, id, 'commitment');
    const made = createSent(writer, 'commitment', { values, alongside }, { suggestionId: id });
    accept(writer, suggestion);
    return written(writer, made);
  },
  'suggestion.moveState': (writer, { id, to, reason }) => {
    const suggestion = writer.need('suggestion', id);
    refuseUndrawn(SUGGESTION_MOVES, suggestion.state, to, reason);
    move(writer, id, to, reason);
    return written(writer, id);
  },
} satisfies Partial<Handlers>;

type Suggestion = RecordOf<'suggestion'>;

/** What is accepted is open, of that sort, and of somebody who is there. */
function needOpen(writer: Writer, id: string, what: Suggestion['what']): Suggestion {
  const suggestion = writer.need('suggestion', id);
  const { title, state } = suggestion;
  if (state !== 'open') invalid(problem('', 'suggestionDecided', { title }));
  if (suggestion.what !== what) invalid(problem('', 'suggestionOfOtherSort', { title }));
  if (hindranceOf(writer, suggestion) === 'suggesterGone') {
    invalid(problem('', 'suggesterGone', { title }));
  }
  return suggestion;
}

/** Whoever accepts in spite of what has changed since is told of it. */
function accept(writer: Writer, suggestion: Suggestion): void {
  const hindrance = hindranceOf(writer, suggestion);
  // A commitment says so itself, whoever makes it.
  if (hindrance === 'suggesterLeft' && suggestion.what === 'endorsement') {
    const { shortName } = writer.need('participant', suggestion.participantId);
    writer.notice({ rule: 'participantLeft', params: { participant: shortName } });
  }
  if (hindrance === 'versionSuperseded') writer.notice({ rule: 'versionSuperseded', params: {} });
  move(writer, suggestion.id, 'accepted', '');
}

function move(writer: Writer, suggestionId: string, state: SuggestionState, reason: string): void {
  const date = todayAtHome(writer);
  const moved = { suggestionId, date, state, reason: reason.trim() || null };
  writer.create('suggestionMove', { ...moved, recordedBy: writer.author });
}
