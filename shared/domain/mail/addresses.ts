/** E-mail addresses out of a field in which anything may have been typed. */

/**
 * One address and nothing that a mail program could take for more: no quotation marks, comments or blanks, and none of the
 * signs by which the address of a draft goes on ('?', '&', '%', '!', '#', '/').
 */
const ADDRESS =
  /^(?=.{3,254}$)[\p{L}\p{M}\p{N}_'*+=^`{|}~$-]+(?:\.[\p{L}\p{M}\p{N}_'*+=^`{|}~$-]+)*@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u;
/** As mail programs copy it: the name before, the address in brackets. */
const NAMED = /^[^<>@,;]*<([^<>\s]+)>$/;
const BETWEEN = /[,;\n\r]/;

/**
 * The addresses that a field holds, one or several between commas, semicolons, lines or blanks, each once; none where any
 * part of it cannot be read, so that nobody is left out without being seen.
 */
export function addressesIn(field: string): readonly string[] {
  const parts = field
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => NAMED.exec(part)?.[1] ?? part.split(/\s+/));
  return parts.every((part) => ADDRESS.test(part)) ? eachOnce(parts) : [];
}

/** The first time that it stands, whatever the size of its letters. */
export function eachOnce(addresses: readonly string[]): readonly string[] {
  return [...new Map(addresses.toReversed().map((one) => [one.toLowerCase(), one])).values()].toReversed();
}
