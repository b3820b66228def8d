import type { KeyboardEvent } from 'react';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, isSaving } from '../../ui/index.ts';
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

/**
 * A text of the minutes: leaving it, also by Escape, Ctrl Enter or Ctrl S keeps what is typed, and undo takes it back. Where
 * somebody else has written there meanwhile, both stand there until one is meant.
 */
export function NoteText({ kind, id, field, label, kept, version, isNamed = false }: NoteTextProps) {
  const { t } = useTexts();
  const failed = useFailed();
  const draft = useNoteDraft({ key: `${kind}:${id}:${field}`, label, kept, version });
  const { typed } = draft;

  async function write(text: string, base: number): Promise<boolean> {
    const values = { [field]: text.trim() === '' ? null : text };
    try {
      await call('record.update', { kind, id, values, base });
      return true;
    } catch (thrown) {
      failed(thrown);
      return false;
    }
  }

  /** Only who sees both and saves puts their own in the place of the other: leaving a field is no choice. */
  function commit(isMeant: boolean): void {
    if (typed === null) return;
    if (typed === kept) draft.drop();
    else if (!draft.isBehind) void draft.keep(write(typed, draft.base));
    else if (isMeant) void draft.keep(write(typed, version));
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (isSaving(event)) {
      event.preventDefault();
      event.stopPropagation();
      commit(true);
    } else if (event.key === 'Enter' && event.altKey && draft.isBehind) {
      event.preventDefault();
      draft.drop();
    } else if (event.key === 'Escape' && event.currentTarget instanceof HTMLElement) {
      event.stopPropagation();
      event.currentTarget.blur();
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
        onBlur={() => commit(false)}
        onKeyDown={press}
      />
      {draft.isBehind && (
        <span className="minutes-theirs" role="alert">
          <bdi dir="auto">{kept === '' ? t('states.notSet') : kept}</bdi>
          <Button look="quiet" keys="Alt+Enter" onPress={draft.drop}>
            {t('records:takeTheirs')}
          </Button>
          <Button look="quiet" keys="Mod+Enter" onPress={() => commit(true)}>
            {t('minutes:keepMine')}
          </Button>
        </span>
      )}
    </label>
  );
}
