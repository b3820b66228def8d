import type { Params, Problem, Rule } from '../../../shared/contract/errors.ts';
import { calendarDate, wallTime } from './format.ts';
import type { InterfaceLanguage } from './languages.ts';

const WALL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The rules that name what would have been possible, and the list of the contract that it is of. */
const POSSIBLE: { readonly [R in Rule]?: string } = { transitionNotDrawn: 'state', stepNotDrawn: 'value' };

/** The facts of a broken rule as its sentence says them: days, wall times and words of closed lists in the language. */
export function spokenFacts(
  { rule, params }: Problem,
  language: InterfaceLanguage,
  choice: (field: string, value: string) => string,
): Params {
  const list = POSSIBLE[rule];
  return Object.fromEntries(
    Object.entries(params).map(([name, fact]) => {
      if (typeof fact !== 'string') return [name, fact];
      if (WALL.test(fact)) return [name, wallTime(language, fact)];
      if (DATE.test(fact)) return [name, calendarDate(language, fact)];
      if (name !== 'possible' || list === undefined) return [name, fact];
      const words = fact.split(', ').map((code) => choice(list, code));
      return [name, words.join(language === 'ar' ? '، ' : ', ')];
    }),
  );
}
