import type { ListedEntry } from '../../../../shared/contract/public-copy.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { documentVerdict, statementVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { admits, type About } from './about.ts';
import { actionOf } from './actions.ts';
import { dayValue, fact, namesValue, saidValue, textValue } from './facts.ts';

/** What participants have undertaken in public, what is due first first, with what was reported of it. */
export function publicCommitments(about: About): ListedEntry[] {
  const { reader, speaker, now } = about;
  return reader
    .find('commitment')
    .filter((commitment) =>
      admits(
        about,
        { kind: 'commitment', id: commitment.id, title: commitment.title },
        statementVerdict(commitment, now),
      ),
    )
    .toSorted((a, b) => compareText(a.dueDate ?? '~', b.dueDate ?? '~') || compareText(a.id, b.id))
    .map((commitment) => ({
      kind: 'commitment',
      id: commitment.id,
      number: '',
      title: speaker.say(commitment.title, { kind: 'commitment', record: commitment.id, field: 'title' }),
      facts: [
        ...fact('by', namesValue(about, [commitment.participantId])),
        ...fact('with', namesValue(about, commitment.withIds)),
        ...fact('onBehalfOf', namesValue(about, commitment.onBehalfOfIds)),
        ...fact('state', { as: 'choice', list: 'commitmentState', value: commitment.state }),
        ...fact('since', dayValue(commitment.stateDate)),
        ...fact('due', dayValue(commitment.dueDate)),
        ...fact('place', textValue(commitment.place)),
        ...fact('of', saidValue(actionOf(about, commitment.actionId))),
        ...fact('of', saidValue(documentOf(about, commitment.documentId))),
      ],
      // Nobody said in which language it was written.
      text:
        commitment.what === null || commitment.what === '' ? null : { text: commitment.what, language: null },
      reports: reader
        .find('commitmentReport', { commitmentId: commitment.id })
        .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
        .map(({ date, text, measure }) => ({ date, text, measure })),
    }));
}

/** The text that something is of, where that may be known; null else. */
export function documentOf({ reader, speaker }: About, id: string | null) {
  const document = id === null ? undefined : reader.get('document', id);
  if (!document || documentVerdict(document.state) !== null) return null;
  return speaker.say(document.title, { kind: 'document', record: document.id, field: 'title' });
}
