import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';

/** The first of the meeting's languages in the order of the United Nations, which is English where it has English. */
export function languageOf({ languages }: RecordOf<'reconvening'>): Language {
  return LANGUAGES.find((language) => languages.includes(language)) ?? 'en';
}
