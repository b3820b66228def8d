import { ClipboardPaste, ListOrdered, Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { labelAfter } from '../../../../shared/domain/text/labels.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, failureOf, useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSought } from '../../state/sought.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, EmptyState, ErrorState, LoadingRows, Select } from '../../ui/index.ts';
import { ParagraphRow } from './ParagraphRow.tsx';
import { PasteTextDialog } from './PasteTextDialog.tsx';
import { neighbour, placeAfterStep, placeOnDrop, type Step } from './places.ts';
import { usePaste } from './use-paste.ts';
import './Text.css';

/** A version's paragraphs, written in place: Enter ends one where the cursor stands, Alt with the arrows moves it. */
export function TextEditor({ versionId }: { readonly versionId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language: spoken } = useSpeech();
  const { done, failed } = useSaid();
  const attempt = useAttempt();
  const [language, setLanguage] = useState<Language | null>(null);
  const [beside, setBeside] = useState<Language | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  useSought((key) => {
    const [of, id = '', typedIn] = key.split(':');
    if (of !== 'paragraph') return;
    if (isOneOf(LANGUAGES, typedIn)) setLanguage(typedIn);
    setCurrent(id);
  });
  const { data, error, refetch } = useCall('version.text', { versionId }, { keep: true });
  const { paragraphs, isFixed } = data ?? NOTHING;
  const has = (one: Language): boolean => paragraphs.some(({ text }) => text[one] !== undefined);
  const shown = language ?? [spoken, ...LANGUAGES].find(has) ?? 'en';
  const paste = usePaste({ versionId, language: shown, paragraphs, onDone: setCurrent });
  // Where nothing is being typed what is pasted goes behind the last paragraph.
  const heard = useEffectEvent((event: ClipboardEvent) => {
    const { target } = event;
    const isElsewhere =
      target instanceof HTMLElement &&
      target.closest('input, textarea, [role="dialog"], [role="grid"]') !== null;
    if (event.defaultPrevented || isElsewhere || isFixed) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (paste.take(text, paragraphs.at(-1)?.id ?? null)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => heard(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;

  /** What somebody else has written meanwhile is shown at its paragraph. */
  async function written(work: Promise<unknown>): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (thrown) {
      const { problems } = failureOf(thrown).error;
      if (problems.some(({ rule }) => rule === 'changedMeanwhile')) await refetch();
      else failed(thrown);
      return false;
    }
  }

  async function split(
    id: string,
    typed: { readonly before: string; readonly after: string; readonly base: number },
  ): Promise<void> {
    setCurrent((await call('paragraph.split', { id, language: shown, ...typed })).id);
  }

  async function add(): Promise<void> {
    const labels = paragraphs.map(({ label }) => label);
    const values = { versionId, label: labelAfter(labels, labels.at(-1) ?? null) };
    try {
      setCurrent((await call('record.create', { kind: 'paragraph', values })).id);
    } catch (thrown) {
      failed(thrown);
    }
  }

  async function remove(id: string): Promise<void> {
    try {
      const written = await call('record.delete', { kind: 'paragraph', ids: [id] });
      done(t('kinds:paragraph.deleted', { count: 1 }), written);
      setCurrent(neighbour(paragraphs, id));
    } catch (thrown) {
      failed(thrown);
    }
  }

  function move(id: string, afterId: string | null | undefined): void {
    if (afterId !== undefined) void call('paragraph.move', { id, afterId }).catch(failed);
  }

  /** To the text of the paragraph above or below. */
  function next(id: string, step: Step): boolean {
    const to = paragraphs[paragraphs.findIndex((one) => one.id === id) + (step === 'down' ? 1 : -1)];
    if (to) setCurrent(to.id);
    return to !== undefined;
  }

  async function renumber(): Promise<void> {
    try {
      done(t('text:renumbered'), await call('paragraph.renumber', { versionId }));
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <div className="text-page">
      <div className="record-part-bar">
        {!isFixed && (
          <>
            <Button icon={Plus} onPress={() => void add()}>
              {t('text:add')}
            </Button>
            <Button icon={ClipboardPaste} onPress={paste.ask}>
              {t('text:paste')}
            </Button>
            <Button icon={ListOrdered} isDisabled={paragraphs.length === 0} onPress={() => void renumber()}>
              {t('text:renumber')}
            </Button>
          </>
        )}
        <span className="text-language">
          <Select
            label={t('text:beside')}
            hideLabel
            options={[
              { id: NONE, label: t('text:besideNone') },
              ...LANGUAGES.filter((id) => id !== shown).map((id) => ({
                id,
                label: t('text:besideLabel', {
                  label: t('text:beside'),
                  language: words.choice('language', id),
                }),
              })),
            ]}
            value={beside ?? NONE}
            onChange={(id) => setBeside(isOneOf(LANGUAGES, id) ? id : null)}
          />
        </span>
        <span className="text-language">
          <Select
            label={t('text:language')}
            hideLabel
            options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
            value={shown}
            onChange={(id) => {
              if (!isOneOf(LANGUAGES, id)) return;
              setLanguage(id);
              if (id === beside) setBeside(null);
            }}
          />
        </span>
      </div>
      {isFixed && <p className="text-note quiet">{t('text:stands')}</p>}
      {paragraphs.length === 0 ? (
        <EmptyState title={t('kinds:paragraph.none')} body={t('kinds:paragraph.empty')} />
      ) : (
        <ol className="text-lines" aria-label={t('text:title')}>
          {paragraphs.map((paragraph) => (
            <ParagraphRow
              key={`${paragraph.id} ${shown}`}
              paragraph={paragraph}
              language={shown}
              beside={beside}
              isFixed={isFixed}
              isCurrent={paragraph.id === current}
              isDragged={paragraph.id === dragged}
              onCurrent={() => setCurrent(paragraph.id)}
              onWrite={(text, base) =>
                written(call('paragraph.write', { id: paragraph.id, language: shown, text, base }))
              }
              onLabel={(label) =>
                attempt(call('record.update', { kind: 'paragraph', id: paragraph.id, values: { label } }))
              }
              onSplit={(before, after, base) => written(split(paragraph.id, { before, after, base }))}
              onStep={(step) => move(paragraph.id, placeAfterStep(paragraphs, paragraph.id, step))}
              onDelete={() => void remove(paragraph.id)}
              onDrag={(isDragging) => setDragged(isDragging ? paragraph.id : null)}
              onDropHere={() => {
                if (dragged !== null) move(dragged, placeOnDrop(paragraphs, dragged, paragraph.id));
                setDragged(null);
              }}
              onPaste={(text) => paste.take(text, paragraph.id)}
              onNext={(step) => next(paragraph.id, step)}
            />
          ))}
        </ol>
      )}
      {paste.pasting && (
        <PasteTextDialog
          versionId={versionId}
          language={shown}
          {...paste.pasting}
          onDone={setCurrent}
          onClose={paste.close}
        />
      )}
    </div>
  );
}

const NOTHING = { paragraphs: [], isFixed: true };
const NONE = 'none';
