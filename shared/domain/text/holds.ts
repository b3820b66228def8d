import { foldText } from './fold.ts';

/** Whether a text holds every word that was typed, in whatever order, case and marks; typing nothing holds everywhere. */
export function holdsWords(text: string, typed: string): boolean {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const within = foldText(text);
  return words.every((word) => within.includes(word));
}
