import type { Problem, Rule } from '../../../shared/contract/errors.ts';
import { listWith, STEP_LISTS, type ListName } from '../../../shared/domain/vocabulary.ts';
import { factsIn } from '../../../shared/domain/facts.ts';
import { calendarDate, wallTime } from './format.ts';
import { listed, type Language } from '../../../shared/domain/languages.ts';

const WALL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The rules that name what would have been possible, and the closed lists that it is of. */
const POSSIBLE: { readonly [R in Rule]?: readonly ListName[] } = {
  transitionNotDrawn: [
    'reconveningState',
    'documentState',
    'actionState',
    'commitmentState',
    'consultationState',
    'groupState',
    'taskState',
    'suggestionState',
    'alertState',
  ],
  stepNotDrawn: STEP_LISTS,
};

/** The facts of a broken rule as its sentence says them: days, wall times and words of closed lists in the language. */
export function spokenFacts(
  { rule, params }: Problem,
  language: Language,
  choice: (list: ListName, value: string) => string,
): Record<string, string | number> {
  const lists = POSSIBLE[rule];
  return Object.fromEntries(
    Object.entries(factsIn(params, language)).map(([name, fact]) => {
      if (typeof fact !== 'string') return [name, fact];
      if (WALL.test(fact)) return [name, wallTime(language, fact)];
      if (DATE.test(fact)) return [name, calendarDate(language, fact)];
      if (name !== 'possible' || lists === undefined) return [name, fact];
      const words = fact.split(', ').map((code) => {
        const list = listWith(lists, code);
        return list ? choice(list, code) : code;
      });
      return [name, listed(language, words)];
    }),
  );
}
