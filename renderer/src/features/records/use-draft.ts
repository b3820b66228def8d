import { useCallback } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { draftOf, dropDraft, keepDraft, useDrafts, type Base } from '../../state/drafts.ts';
import type { FormValues } from '../../kinds/view.ts';

interface DraftForm {
  /** What has been typed and not saved; empty where nothing has. */
  readonly values: FormValues;
  readonly isDirty: boolean;
  readonly set: (name: string, value: unknown) => void;
  readonly drop: () => void;
  /** What it was begun upon. */
  readonly base: Base | null;
  /** From now on it is typed upon another base, and says these values. */
  readonly rebase: (base: Base, values: FormValues) => void;
  /** Why it was refused; kept with it until it is tried again. */
  readonly problems: readonly Problem[];
  readonly refuse: (problems: readonly Problem[]) => void;
}

const NONE: readonly Problem[] = [];

/** The unsaved input of a form. It outlives the form, so that closing a panel loses nothing. */
export function useDraft(key: string, label: string, base: Base | null = null): DraftForm {
  const draft = useDrafts().get(key);
  const set = useCallback(
    (name: string, value: unknown) =>
      keepDraft({
        key,
        label,
        href: draftOf(key)?.href ?? window.location.hash,
        base: draftOf(key)?.base ?? base,
        values: { ...draftOf(key)?.values, [name]: value },
        problems: draftOf(key)?.problems ?? NONE,
      }),
    [key, label, base],
  );
  const drop = useCallback(() => dropDraft(key), [key]);
  const rebase = useCallback(
    (next: Base, values: FormValues) => {
      const kept = draftOf(key);
      if (kept) keepDraft({ ...kept, base: next, values });
    },
    [key],
  );
  const refuse = useCallback(
    (problems: readonly Problem[]) => {
      const kept = draftOf(key);
      if (kept) keepDraft({ ...kept, problems });
    },
    [key],
  );
  return {
    problems: draft?.problems ?? NONE,
    refuse,
    values: draft?.values ?? {},
    isDirty: draft !== undefined,
    base: draft?.base ?? null,
    set,
    drop,
    rebase,
  };
}
