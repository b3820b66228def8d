/** What no text of an office format can hold: they are all made of XML. */
const UNHELD = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** A text without the signs that would make a file of an office program unreadable. */
export function held(text: string): string {
  return text.replace(UNHELD, '');
}
