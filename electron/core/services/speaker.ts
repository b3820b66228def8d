import type { Untranslated } from '../../../shared/contract/shapes/untranslated.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import { saidIn, type Language, type Localized, type Said } from '../../../shared/domain/languages.ts';

/** Where a text stands: which field of which record. */
interface Source {
  readonly kind: Kind;
  readonly record: string;
  readonly field: string;
}

/** Says the texts of records in one language, and keeps in mind which of them it had to say in another. */
export interface Speaker {
  readonly language: Language;
  say(text: Localized, source: Source): Said;
  /** Each text once, in the order in which they were said. */
  untranslated(): Untranslated[];
}

export function speakerIn(language: Language): Speaker {
  const lacking = new Map<string, Untranslated>();
  return {
    language,
    say(text, source) {
      const said = saidIn(text, language);
      if (said.language !== language) {
        lacking.set(`${source.kind} ${source.record} ${source.field}`, { ...source, ...said });
      }
      return said;
    },
    untranslated: () => [...lacking.values()],
  };
}
