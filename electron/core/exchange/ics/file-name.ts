/** The longest part of a file's name that comes from a text. */
const LONGEST = 60;

/** `<kind>-<text>.ics` in letters, digits and hyphens alone, which every file system and mail gateway takes. */
export function calendarFileName(
  kind: 'reconvening' | 'group' | 'session' | 'delegation' | 'change',
  text: string,
): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return `${plain === '' ? kind : `${kind}-${plain}`}.ics`;
}
