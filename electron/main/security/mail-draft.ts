/** A draft for the system's mail program, as an address that can be nothing else. */

export interface MailDraft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** More than that Windows hands to no program. */
const LONGEST = 2000;

/**
 * The address of a draft (RFC 6068), every sign but letters, figures, '-', '_', '.' and '~' encoded, so that nothing that
 * somebody typed can be more than what it stands for; the subject is one line. To whom it goes are addresses as `addressesIn`
 * reads them. `hasText`: false where only subject and recipients had room.
 */
export function mailAddress({ to, subject, text }: MailDraft): { address: string; hasText: boolean } {
  const start = `mailto:${to.map(encodedAddress).join(',')}?subject=${encoded(inOneLine(subject))}`;
  const whole = `${start}&body=${encoded(text.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  return whole.length <= LONGEST ? { address: whole, hasText: true } : { address: start, hasText: false };
}

/** What ends a line could begin a header of its own in a mail program that takes it literally. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Its one '@' stands as it is: not every mail program reads it otherwise. */
function encodedAddress(address: string): string {
  return encoded(address).replace(/%40(?!.*%40)/, '@');
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
