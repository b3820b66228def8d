import type { KeyboardEvent } from 'react';
import { call, failureOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { isSaving } from '../../ui/index.ts';
import { useNoteDraft } from './use-note-draft.ts';

interface NoteTextProps {
  readonly kind: 'minutes' | 'agendaItem';
  readonly id: string;
  readonly field: 'opening' | 'alsoPresent' | 'minuted';
  readonly label: string;
  readonly kept: string;
  /** Of the record that it was read with. */
  readonly version: number;
  /** Its label is shown; else it is said by what stands above it. */
  readonly isNamed?: boolean;
}

/** A text of the minutes: leaving it, Ctrl Enter or Ctrl S keeps what is typed, Escape takes it back. */
export function NoteText({ kind, id, field, label, kept, version, isNamed = false }: NoteTextProps) {
  const { t } = useTexts();
  const failed = useFailed();
  const draft = useNoteDraft({ key: `${kind}:${id}:${field}`, label, kept, version });
  const { typed } = draft;

  async function write(text: string): Promise<boolean> {
    const values = { [field]: text.trim() === '' ? null : text };
    try {
      await call('record.update', { kind, id, values, base: draft.base });
      return true;
    } catch (thrown) {
      // What somebody else has written stands below; the next time it is put in its place.
      if (failureOf(thrown).error.problems.some(({ rule }) => rule === 'changedMeanwhile')) draft.rebase();
      failed(thrown);
      return false;
    }
  }

  function commit(): void {
    if (typed === null) return;
    if (typed === kept) draft.drop();
    else void draft.keep(write(typed));
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (isSaving(event)) {
      event.preventDefault();
      event.stopPropagation();
      commit();
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      draft.drop();
    }
  }

  return (
    <label className="minutes-text">
      <span className={isNamed ? 'minutes-label' : 'visually-hidden'}>{label}</span>
      <textarea
        className="in-place"
        dir="auto"
        rows={1}
        placeholder={t('minutes:typeHere')}
        value={typed ?? kept}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={commit}
        onKeyDown={press}
      />
      {draft.isBehind && (
        <span className="quiet" dir="auto">
          {kept}
        </span>
      )}
    </label>
  );
}
