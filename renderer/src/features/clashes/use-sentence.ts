import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { factsIn } from '../../../../shared/domain/facts.ts';
import { saidIfKnown, useSpeech, useTexts } from '../../i18n/index.ts';
import { withErased } from './erased.ts';

/** Facts that a rule's sentence can name; a clash brings those of its own rule. */
const NO_FACTS = {
  capacity: '',
  chair: '',
  count: '',
  delegates: '',
  delegation: '',
  expected: '',
  first: '',
  from: '',
  gap: '',
  items: '',
  meeting: '',
  names: '',
  needed: '',
  person: '',
  planned: '',
  room: '',
  second: '',
  session: '',
  slot: '',
  to: '',
};

/** Says a clash in a sentence. */
export function useSentence(): (clash: Clash) => string {
  const { i18n, t } = useTexts();
  const { language } = useSpeech();
  return ({ rule, params }) => {
    const facts = withErased(params, { [language]: t('clashes:erased') });
    return (
      saidIfKnown(i18n, 'clashes', `rules.${rule}`, { ...NO_FACTS, ...factsIn(facts, language) }) ?? rule
    );
  };
}
