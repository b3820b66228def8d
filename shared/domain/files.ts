import type { FileType } from './vocabulary.ts';

/** So many bytes from the beginning say what a file is. */
const TELLING = 65_536;

const begins =
  (...signs: readonly string[]) =>
  (text: string): boolean =>
    signs.some((sign) => text.startsWith(sign));

const SIGNATURES: readonly (readonly [FileType, (text: string) => boolean])[] = [
  ['png', begins('\x89PNG\r\n\x1a\n')],
  ['jpeg', begins('\xff\xd8\xff')],
  ['webp', (text) => text.startsWith('RIFF') && text.startsWith('WEBP', 8)],
  ['gif', begins('GIF87a', 'GIF89a')],
  ['tiff', begins('II*\0', 'MM\0*', 'II+\0', 'MM\0+')],
  ['old_office', begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  // Readers of PDF take one that begins within the first kilobyte.
  ['pdf', (text) => /%PDF-\d/.test(text.slice(0, 1024))],
];

const ARCHIVE = 'PK\x03\x04';
/** Where an entry of an archive, which begins with that sign, says what it is called. */
const NAME_AT = 30;
const ENTRIES: readonly (readonly [FileType, RegExp])[] = [
  ['text_document', /^(word\/|mimetypeapplication\/vnd\.oasis\.opendocument\.text)/],
  ['spreadsheet', /^(xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet)/],
  ['presentation', /^(ppt\/|mimetypeapplication\/vnd\.oasis\.opendocument\.presentation)/],
];

function typeOfArchive(text: string): FileType {
  for (let at = 0; at !== -1; at = text.indexOf(ARCHIVE, at + 1)) {
    const name = text.slice(at + NAME_AT, at + NAME_AT + 100);
    const found = ENTRIES.find(([, entry]) => entry.test(name));
    if (found) return found[0];
  }
  return 'zip';
}

/** What a file is, by its first bytes: the first 64 KiB say all that is asked of them. */
export function typeOf(head: Uint8Array): FileType {
  const text = latin1(head.subarray(0, TELLING));
  if (text.startsWith(ARCHIVE)) return typeOfArchive(text);
  return SIGNATURES.find(([, isOne]) => isOne(text))?.[0] ?? 'other';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** The pictures that a page shows. What is not among them a page gets as bytes that mean nothing to it. */
const PICTURES: { readonly [T in FileType]?: string } = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

export function isPicture(type: FileType): boolean {
  return type in PICTURES;
}

/** The media type under which a page gets a file. */
export function mediaTypeOf(type: FileType): string {
  return PICTURES[type] ?? 'application/octet-stream';
}

/** What a file is called without its ending, for a title. */
export function withoutEnding(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.]{1,10}$/u, '');
}
