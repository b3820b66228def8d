import { useRecord } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { PlannerView } from './PlannerBar.tsx';
import type { Plan } from './rows.ts';

/** What the planner was narrowed to, in words, a filter each. */
export function useNarrowedTo(view: PlannerView): (plan: Plan) => string[] {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { data: group } = useRecord('workingGroup', view.groupId);
  const only = (field: string, values: string): string => t('list.onlyOf', { field, values });
  return ({ actions: [action] }) => [
    ...(group ? [only(words.kind('workingGroup'), `${group.number} ${say(group.name)}`)] : []),
    ...(view.actionId !== null && action
      ? [only(words.kind('priorityAction'), `${action.number} ${say(action.title)}`)]
      : []),
    ...(view.region === null
      ? []
      : [only(words.field('participant', 'regionalGroup'), words.choice('regionalGroup', view.region))]),
    ...(view.isOpenOnly ? [t('planner:openOnly')] : []),
    ...(view.text === '' ? [] : [only(t('list.search'), view.text)]),
  ];
}
