/** The numbers by which alerts are cited: GC-ALERT/2027/3, and GC-ALERT/2027/3/Update 2 for what followed. */
import { MAKERS_LETTER } from '../numbers.ts';

const NUMBER = /^GC-ALERT\/(\d{4})\/(\d+)/;

/** @param letters those of the installation that gives it, added unless it made the workspace */
export function alertNumber(year: string, count: number, letters: string): string {
  const number = `${startOfYear(year)}${count}`;
  return letters === MAKERS_LETTER ? number : `${number}-${letters}`;
}

/** With what all numbers of a year begin. */
export function startOfYear(year: string): string {
  return `GC-ALERT/${year}/`;
}

/** Which of its year a number is; 0 where it is none. */
export function countIn(number: string): number {
  return Number(NUMBER.exec(number)?.[2] ?? 0);
}
