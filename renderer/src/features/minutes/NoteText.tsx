import { useRef, useState, type KeyboardEvent } from 'react';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, isSaving } from '../../ui/index.ts';
import { useNoteDraft } from './use-note-draft.ts';
import { useWhileTyping } from './use-while-typing.ts';

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
 * A text of the minutes: what is typed is kept as soon as hands rest, and on leaving it, also by Escape, Ctrl Enter or Ctrl S;
 * undo takes it back. Where
 * somebody else has written there meanwhile, both stand there until one is meant.
 */
export function NoteText({ kind, id, field, label, kept, version, isNamed = false }: NoteTextProps) {
  const { t } = useTexts();
  const failed = useFailed();
  const place = useRef<HTMLLabelElement>(null);
  const [isKeeping, setKeeping] = useState(false);
  /** What was refused as it stands: it is not tried again by itself. */
  const [refused, setRefused] = useState<string | null>(null);
  const draft = useNoteDraft({ key: `${kind}:${id}:${field}`, label, kept, version });
  const { typed, upon } = draft;
  const isBehind = draft.isBehind && !isKeeping;
  const isUnsaved = typed !== null && textOf(typed) !== upon;

  async function write(text: string, base: number): Promise<void> {
    setKeeping(true);
    try {
      await call('record.update', { kind, id, values: { [field]: text === '' ? null : text }, base });
      setRefused(null);
      const next = await call('record.version', { kind, id });
      // Where somebody else has written there since, the page will show it, and both stand there.
      const row = await call('record.get', { kind, id });
      if ((row[field] ?? '') === text) draft.rebase(text, next);
    } catch (thrown) {
      setRefused(text);
      failed(thrown);
    } finally {
      setKeeping(false);
    }
  }

  /** Only who sees both and saves puts their own in the place of the other: leaving a field is no choice. */
  function commit(isMeant: boolean): void {
    if (typed === null || isKeeping) return;
    if (textOf(typed) === kept && (upon === kept || isUnsaved)) draft.drop();
    else if (!isUnsaved) return;
    else if (!isBehind) void write(textOf(typed), draft.base);
    else if (isMeant) void write(textOf(typed), version);
  }

  const isWaiting = isUnsaved && !isKeeping && !isBehind && textOf(typed) !== refused;
  useWhileTyping(isWaiting ? typed : null, () => commit(false));

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (isSaving(event)) {
      event.preventDefault();
      event.stopPropagation();
      commit(true);
    } else if (event.key === 'Enter' && event.altKey && isBehind) {
      event.preventDefault();
      draft.drop();
    } else if (event.key === 'Escape' && event.currentTarget instanceof HTMLElement) {
      event.stopPropagation();
      place.current?.focus();
    }
  }

  /** Left by Escape, its place is kept: a letter or Enter goes on in the text. */
  function goOn(event: KeyboardEvent): void {
    if (event.target !== place.current || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Enter' && event.key.length !== 1) return;
    if (event.key === 'Enter') event.preventDefault();
    event.stopPropagation();
    place.current?.querySelector('textarea')?.focus();
  }

  return (
    <label
      ref={place}
      className="minutes-text"
      tabIndex={-1}
      onKeyDown={goOn}
      {...(kind === 'minutes' && field === 'opening' ? { 'data-place': true } : {})}
    >
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
      {isBehind && (
        <span className="minutes-theirs" role="alert">
          <bdi dir="auto">{kept === '' ? t('states.notSet') : kept}</bdi>
          <Button look="quiet" keys="Alt+Enter" onPress={draft.drop}>
            {t('actions.takeTheirs')}
          </Button>
          <Button look="quiet" keys="Mod+Enter" onPress={() => commit(true)}>
            {t('minutes:keepMine')}
          </Button>
        </span>
      )}
    </label>
  );
}

/** What is kept of what is typed: blanks alone are nothing. */
function textOf(typed: string): string {
  return typed.trim() === '' ? '' : typed;
}
