import { draftOf, dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';

interface Note {
  readonly key: string;
  readonly label: string;
  readonly kept: string;
  readonly version: number;
}

interface NoteDraft {
  /** What is typed and not kept yet; null is nothing. */
  readonly typed: string | null;
  /** The version that it was typed upon. */
  readonly base: number;
  /** Somebody else has written there since. */
  readonly isBehind: boolean;
  readonly type: (text: string) => void;
  readonly drop: () => void;
  /** Lets go of what was typed once the work says that it is kept; what was refused stays as it was typed. */
  readonly keep: (work: Promise<boolean>) => Promise<void>;
}

/** What is being typed into the minutes: it counts as not saved, and outlives its place, as a form does. */
export function useNoteDraft({ key, label, kept, version }: Note): NoteDraft {
  const draft = useDrafts().get(key);
  const typed = textIn(draft?.values);
  const present = { version, values: { text: kept } };
  const begin = (text: string, base = draftOf(key)?.base ?? present): void =>
    keepDraft({ key, label, href: window.location.hash, base, values: { text } });
  const drop = (): void => dropDraft(key);
  return {
    typed,
    base: draft?.base?.version ?? version,
    isBehind: typed !== null && typed !== kept && textIn(draft?.base?.values) !== kept,
    type: (text) => begin(text),
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
