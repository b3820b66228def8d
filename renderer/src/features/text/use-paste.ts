import { useState } from 'react';
import type { TextParagraph } from '../../../../shared/contract/text.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { paragraphsIn } from '../../../../shared/domain/text/pasted.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';

/** Where the paragraphs of a text go that was written elsewhere. */
export interface Place {
  /** Null: to the beginning. */
  readonly afterId: string | null;
  /** The label of that paragraph; of one whose place is taken that of the one before it. */
  readonly label: string | null;
  /** It says nothing, and makes room. */
  readonly replaces: boolean;
}

interface Pasting {
  readonly place: Place;
  readonly taken: readonly string[];
  /** Null: it is to be pasted into the dialog. */
  readonly text: string | null;
}

interface PasteOptions {
  readonly versionId: string;
  readonly language: Language;
  readonly paragraphs: readonly TextParagraph[];
  readonly onDone: (firstId: string) => void;
}

/** So many paragraphs are seen at a glance, and added at once. */
const FEW = 3;

/** Takes in a text that was written elsewhere: a few paragraphs at once, more after a look at what was understood. */
export function usePaste({ versionId, language, paragraphs, onDone }: PasteOptions) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [pasting, setPasting] = useState<Pasting | null>(null);

  function at(id: string | null): Pick<Pasting, 'place' | 'taken'> {
    const index = paragraphs.findIndex((one) => one.id === id);
    const one = paragraphs[index];
    const replaces = one !== undefined && Object.keys(one.text).length === 0;
    const before = replaces ? paragraphs[index - 1] : one;
    return {
      place: { afterId: id, label: before?.label ?? null, replaces },
      taken: paragraphs.filter((other) => !replaces || other !== one).map(({ label }) => label),
    };
  }

  async function add(text: string, { place, taken }: ReturnType<typeof at>): Promise<void> {
    const { afterId, replaces, label } = place;
    const said = paragraphsIn(text, taken, label).map((one) => ({ label: one.label, text: one.text }));
    try {
      const written = await call('paragraph.insert', {
        versionId,
        afterId,
        replaces,
        language,
        paragraphs: said,
      });
      done(t('text:pasted', { count: written.ids.length }), written);
      onDone(written.id);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return {
    pasting,
    close: () => setPasting(null),
    /** Asks for the text; it goes behind the last paragraph. */
    ask: () => setPasting({ ...at(paragraphs.at(-1)?.id ?? null), text: null }),
    /** Whether a text is more than words within a paragraph, and was taken in behind it. */
    take(text: string, id: string | null): boolean {
      const where = at(id);
      const count = paragraphsIn(text, where.taken, where.place.label).length;
      if (count < 2 && id !== null) return false;
      if (count > FEW) setPasting({ ...where, text });
      else if (count > 0) void add(text, where);
      return count > 0;
    },
  };
}
