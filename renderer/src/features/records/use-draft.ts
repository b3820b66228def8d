import { useCallback } from 'react';
import { draftOf, dropDraft, keepDraft, useDrafts } from '../../state/drafts.ts';
import type { FormValues } from '../../kinds/view.ts';

interface DraftForm {
  /** What has been typed and not saved; empty where nothing has. */
  readonly values: FormValues;
  readonly isDirty: boolean;
  readonly set: (name: string, value: unknown) => void;
  readonly drop: () => void;
}

/** The unsaved input of a form. It outlives the form, so that closing a panel loses nothing. */
export function useDraft(key: string, label: string): DraftForm {
  const draft = useDrafts().get(key);
  const set = useCallback(
    (name: string, value: unknown) =>
      keepDraft({
        key,
        label,
        href: draftOf(key)?.href ?? window.location.hash,
        values: { ...draftOf(key)?.values, [name]: value },
      }),
    [key, label],
  );
  const drop = useCallback(() => dropDraft(key), [key]);
  return { values: draft?.values ?? {}, isDirty: draft !== undefined, set, drop };
}
