import { foldText } from './fold.ts';

/** More digits than any number in a title has; longer ones are compared as they are. */
const DIGITS = 12;

/** A text whose order by its letters is that of people: I2 before I10, whatever the case and the marks. */
export function naturalText(text: string): string {
  return foldText(text).replace(/\d+/g, (number) => number.padStart(DIGITS, '0'));
}
