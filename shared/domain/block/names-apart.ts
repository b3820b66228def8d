import { foldText } from '../text/fold.ts';

/** What spreadsheets call the two parts of a name, in the languages of the United Nations; without spaces and signs. */
const FAMILY = new Set(
  [
    'family name',
    'last name',
    'surname',
    'nom de famille',
    'apellido',
    'apellidos',
    'фамилия',
    '姓',
    'اسم العائلة',
    'اللقب',
  ].map(inLetters),
);
const GIVEN = new Set(
  [
    'given name',
    'given names',
    'first name',
    'first names',
    'forename',
    'prénom',
    'prénoms',
    'nombre',
    'nombres',
    'имя',
    '名',
    'الاسم الأول',
    'الاسم الشخصي',
  ].map(inLetters),
);

/** Heads under which a name is understood: as it is written, and what it is sorted under. */
export interface NameHeads {
  readonly name: string;
  readonly sortedUnder: string;
}

/**
 * A block whose head has the family name and the given name in columns of their own, with the whole name and what it is
 * sorted under in their places, so that nothing of it is lost; any other block as it is.
 */
export function withWholeNames(
  block: readonly (readonly string[])[],
  heads: NameHeads,
): readonly (readonly string[])[] {
  const [head = [], ...rows] = block;
  const family = columnOf(head, FAMILY);
  const given = columnOf(head, GIVEN);
  if (family === null || given === null) return block;
  const put = (row: readonly string[], name: string, sortedUnder: string): readonly string[] =>
    row.map((cell, at) => (at === given ? name : at === family ? sortedUnder : cell));
  return [
    put(head, heads.name, heads.sortedUnder),
    ...rows.map((row) => put(row, wholeName(row[given] ?? '', row[family] ?? ''), row[family] ?? '')),
  ];
}

/** The one column that is called so. */
function columnOf(head: readonly string[], called: ReadonlySet<string>): number | null {
  const found = head.flatMap((text, at) => (called.has(inLetters(text)) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const HAN = /^\p{Script=Han}+$/u;

function wholeName(given: string, family: string): string {
  if (HAN.test(given) && HAN.test(family)) return family + given;
  return [given, family].filter(Boolean).join(' ');
}

/** E-mail, email, E mail. */
export function inLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
