/** What no text of an office format can hold, for they are all made of XML: controls, half characters, what is no character. */
const UNHELD = /[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text without the signs that would make a file of an office program unreadable. */
export function held(text: string): string {
  return text.replace(UNHELD, '');
}
