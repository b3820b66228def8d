/** Letters that no normal form takes apart, but that people leave out or write as others. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  '’': "'",
  '‘': "'",
  '`': "'",
};
const ANY_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Letters of which only the case is folded: most texts have no others. */
const PLAIN = /^[\t\n\r\x20-\x5f\x61-\x7e]*$/;

/**
 * Lower case, compatibility forms unified, marks on Latin, Greek, Cyrillic and Arabic letters dropped, and with them
 * what cannot be seen: direction marks, joiners, control characters.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|\p{Cf}+|[^\P{Cc}\s]+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(ANY_ALIKE, (letter) => ALIKE[letter] ?? letter);
}
