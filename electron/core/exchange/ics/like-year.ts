/** Behind every change of a clock that a list of them names one by one, and without a century that has no 29 February. */
const FIRST = 2108;
/** After so many years the days of the week fall on the same days again. */
const CYCLE = 28;

/**
 * The year up to 2135 whose days are those of another one: rules of clocks go by days of the week, so they hold in it as in
 * that. Nearer ones stay as they are. A library that follows a rule year by year to 9998 takes half a second a zone.
 */
export function likeYear(year: number): number {
  if (year < FIRST + CYCLE) return year;
  const like = Array.from({ length: CYCLE }, (_, at) => FIRST + at).find(
    (one) => daysIn(one) === daysIn(year) && firstWeekday(one) === firstWeekday(year),
  );
  return like ?? year;
}

function firstWeekday(year: number): number {
  return new Date(Date.UTC(year, 0, 1)).getUTCDay();
}

function daysIn(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
}
