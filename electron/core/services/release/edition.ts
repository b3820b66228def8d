import type { Language } from '../../../../shared/domain/languages.ts';
import type { Paper } from '../../../../shared/domain/vocabulary.ts';
import type { Untranslated } from '../../../../shared/contract/shapes/untranslated.ts';
import type { Writer } from '../context.ts';
import type { Speaker } from '../speaker.ts';

interface Edition {
  readonly label: string;
  readonly paper: Paper;
  readonly languages: readonly Language[];
  /** The frozen pages, by what they are kept as. */
  readonly frozenIds: readonly string[];
}

/** What a release of anything says of itself: when it was made, and by whom. */
export function editionOf(writer: Writer, { languages, frozenIds, ...edition }: Edition) {
  return {
    ...edition,
    languages: [...languages],
    frozenIds: [...frozenIds],
    releasedAt: writer.now(),
    releasedBy: writer.author,
  };
}

/** What each speaker had to say in another language than its own. */
export function untranslatedBy(
  speakers: readonly Speaker[],
): { language: Language; texts: Untranslated[] }[] {
  return speakers.map((speaker) => ({ language: speaker.language, texts: speaker.untranslated() }));
}
