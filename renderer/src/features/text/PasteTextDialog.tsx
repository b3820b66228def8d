import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { directionOf, type Language } from '../../../../shared/domain/languages.ts';
import { paragraphsIn } from '../../../../shared/domain/text/pasted.ts';
import { call, failureOf } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, IconButton, TextArea, TextField } from '../../ui/index.ts';
import type { Place } from './use-paste.ts';

interface PasteTextProps {
  readonly versionId: string;
  readonly language: Language;
  readonly place: Place;
  /** Labels of the version, without that of a paragraph whose place is taken. */
  readonly taken: readonly string[];
  /** As it was copied; null: it is to be pasted here first. */
  readonly text: string | null;
  readonly onDone: (firstId: string) => void;
  readonly onClose: () => void;
}

/** Shows which paragraphs a text is made of, has their numbers corrected, and adds them all in one deed. */
export function PasteTextDialog(props: PasteTextProps) {
  const { versionId, language, place, taken, text, onDone, onClose } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const [typed, setTyped] = useState(text ?? '');
  /** What somebody has changed of what was understood, by the place in the text; null: left out. */
  const [changed, setChanged] = useState<ReadonlyMap<number, string | null>>(new Map());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, during] = useBusy();
  const understood = useMemo(() => paragraphsIn(typed, taken, place.label), [typed, taken, place.label]);
  const rows = understood.flatMap((paragraph, at) => {
    const own = changed.get(at);
    return own === null ? [] : [{ ...paragraph, at, label: own ?? paragraph.label }];
  });

  async function add(): Promise<void> {
    const { afterId, replaces } = place;
    const paragraphs = rows.map(({ label, text: said }) => ({ label, text: said }));
    try {
      const written = await call('paragraph.insert', { versionId, afterId, replaces, language, paragraphs });
      done(t('text:pasted', { count: written.ids.length }), written);
      onClose();
      onDone(written.id);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (!error.problems.some(({ field }) => field.startsWith('paragraphs.'))) failed(thrown);
    }
  }

  const change = (at: number, label: string | null): void => {
    setChanged(new Map(changed).set(at, label));
    setProblems([]);
  };
  const problemAt = (index: number): string | undefined => {
    const found = problems.find(({ field }) => field.startsWith(`paragraphs.${index}.`));
    return found && words.problem(found);
  };
  const isReady = rows.length > 0 && !isBusy;
  return (
    <Dialog
      title={t('text:pasteTitle')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={!isReady}
            isPending={isBusy}
            onPress={() => void during(add)}
          >
            {t('text:pasteAdd', { count: rows.length })}
          </Button>
        </>
      }
    >
      <div className="text-paste">
        {text === null && (
          <TextArea
            label={t('text:pasteHere')}
            description={t('text:pasteNote')}
            autoFocus
            rows={6}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setChanged(new Map());
              setProblems([]);
            }}
          />
        )}
        <p className="quiet" role="status">
          {t('text:pasteUnderstood', { count: rows.length })}
          {rows.length > 0 &&
            ` · ${t('text:pasteNumbered', { count: rows.filter(({ isNumbered }) => isNumbered).length })}`}
        </p>
        <ol className="text-paste-rows" aria-label={t('text:pasteTitle')}>
          {rows.map(({ at, label, text: said }, index) => (
            <li key={at} className="text-line">
              <div className="text-paste-label">
                <TextField
                  label={t('text:paragraphLabel', { label })}
                  hideLabel
                  dir="ltr"
                  value={label}
                  error={problemAt(index)}
                  onChange={(next) => change(at, next)}
                />
              </div>
              <p className="text-body" lang={language} dir={directionOf(language)}>
                {said}
              </p>
              <IconButton icon={X} label={t('text:leaveOut', { label })} onPress={() => change(at, null)} />
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
