/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Bytes of a stem: systems take 255 in all, and the folder of a papers' draft and a number come beside it. */
const LONGEST = 180;

/** A name that was given elsewhere, as one that no system takes for a folder, a drive or a device. */
export function plainName(fileName: string): string {
  const plain = fileName
    .replace(/\s*:\s+/gu, ' - ')
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '-')
    // Marks of direction make a name look like another.
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(DEVICES, '$1-');
  return plain || 'file';
}

/** One name of several parts, without what follows the dot; what is empty is left out, and what is too long is cut between characters. */
export function plainStem(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  const last = said.length > 1 ? ` - ${said.pop() ?? ''}` : '';
  return plainName(`${cut(said.join(' - '), LONGEST - Buffer.byteLength(last))}${last}`);
}

function cut(text: string, bytes: number): string {
  const characters = [...text];
  while (Buffer.byteLength(characters.join('')) > bytes) characters.pop();
  return characters.join('').trimEnd();
}
