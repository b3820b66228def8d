import type { TextParagraph } from '../../../../shared/contract/text.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { draftOf, dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';

export interface ParagraphDraft {
  /** What is typed and not kept yet; null is nothing. */
  readonly typed: string | null;
  /** The version that it was typed upon. */
  readonly base: number;
  /** Somebody else has written in the same language since. */
  readonly isBehind: boolean;
  readonly type: (text: string) => void;
  readonly drop: () => void;
  /** Lets go of what was typed once the work says that it is kept; what was refused stays as it was typed. */
  readonly keep: (work: Promise<boolean>) => Promise<void>;
}

/** What is being typed into a paragraph in one language: it counts as not saved, and outlives its row, as a form does. */
export function useParagraphDraft(
  { id, label, version, text }: TextParagraph,
  language: Language,
): ParagraphDraft {
  const key = `paragraph:${id}:${language}`;
  const kept = text[language] ?? '';
  const draft = useDrafts().get(key);
  const typed = textIn(draft?.values);
  const drop = (): void => dropDraft(key);
  return {
    typed,
    base: draft?.base?.version ?? version,
    isBehind: typed !== null && typed.trim() !== kept && textIn(draft?.base?.values) !== kept,
    type(now) {
      const base = draftOf(key)?.base ?? { version, values: { text: kept } };
      // Typed back to what it was, it is nobody's to keep.
      if (now === kept && base.version === version) drop();
      else keepDraft({ key, label, href: window.location.hash, base, values: { text: now } });
    },
    drop,
    async keep(work) {
      if ((await work) && textIn(draftOf(key)?.values) === typed) drop();
    },
  };
}

function textIn(values: Readonly<Record<string, unknown>> | undefined): string | null {
  const text = values?.['text'];
  return typeof text === 'string' ? text : null;
}
