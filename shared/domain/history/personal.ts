/**
 * Texts that say who a human being is are kept beside the log, not in it: what was logged, frozen or sealed refers to them,
 * and stays as it is when they are erased.
 */

/** What stands in a personal text's place: SHA-256 of its salt and the text, cut to 20 bytes, hexadecimal. No other value looks so. */
export interface PersonalRef {
  readonly personal: string;
}

/** A personal text as laptops exchange it beside the log. Both go when it is erased. */
export interface PersonalText {
  /** Hexadecimal; without it the hash cannot be tried against lists of names. */
  readonly salt: string;
  readonly text: string;
}

/** The unit that says of a record that its personal texts are erased, for good. */
export const ERASED = 'erased';

/** What an erased text reads as. No personal text is empty otherwise. */
export const ERASED_TEXT = '';

export function isPersonalRef(value: unknown): value is PersonalRef {
  return (
    typeof value === 'object' &&
    value !== null &&
    'personal' in value &&
    typeof value.personal === 'string' &&
    Object.keys(value).length === 1
  );
}
