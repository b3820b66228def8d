import type { ListedEntry } from '../../../../shared/contract/public-copy.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { actionVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { admits, type About } from './about.ts';
import { dayValue, fact, longText, namesValue, textValue } from './facts.ts';

/** What the coalition has adopted to do, by its numbers. */
export function publicActions(about: About): ListedEntry[] {
  const { reader, speaker } = about;
  return reader
    .find('priorityAction')
    .filter(({ id, title, state }) =>
      admits(about, { kind: 'priorityAction', id, title }, actionVerdict(state)),
    )
    .toSorted(byOwnNumber)
    .map((action) => ({
      kind: 'priorityAction',
      id: action.id,
      number: action.number,
      title: speaker.say(action.title, { kind: 'priorityAction', record: action.id, field: 'title' }),
      facts: [
        ...fact('kind', { as: 'choice', list: 'actionKind', value: action.kind }),
        ...fact('state', { as: 'choice', list: 'actionState', value: action.state }),
        ...fact('since', dayValue(action.stateDate)),
        ...fact('lead', namesValue(about, action.leadIds)),
        ...fact('partners', namesValue(about, action.partnerIds)),
        ...fact('carriedOutBy', textValue(action.implementers)),
        ...fact('due', dayValue(action.dueDate)),
      ],
      text: longText(about, action.text, { kind: 'priorityAction', record: action.id, field: 'text' }),
      reports: [],
    }));
}

/** The action that something is of, where that may be known; null else. */
export function actionOf({ reader, speaker }: About, id: string | null) {
  const action = id === null ? undefined : reader.get('priorityAction', id);
  if (!action || actionVerdict(action.state) !== null) return null;
  return speaker.say(action.title, { kind: 'priorityAction', record: action.id, field: 'title' });
}
