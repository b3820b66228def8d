import { ListOrdered, Plus } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { labelAfter } from '../../../../shared/domain/text/labels.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, failureOf, useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, EmptyState, ErrorState, LoadingRows, Select } from '../../ui/index.ts';
import { ParagraphRow } from './ParagraphRow.tsx';
import { neighbour, placeAfterStep, placeOnDrop } from './places.ts';
import './Text.css';

/** A version's paragraphs, written in place: Enter ends one where the cursor stands, Alt with the arrows moves it. */
export function TextEditor({ versionId }: { readonly versionId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language: spoken } = useSpeech();
  const { done, failed } = useSaid();
  const attempt = useAttempt();
  const [language, setLanguage] = useState<Language | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const { data, error, refetch } = useCall('version.text', { versionId }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const { paragraphs, isFixed } = data;
  const has = (one: Language): boolean => paragraphs.some(({ text }) => text[one] !== undefined);
  const shown = language ?? [spoken, ...LANGUAGES].find(has) ?? 'en';

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
            <Button icon={ListOrdered} isDisabled={paragraphs.length === 0} onPress={() => void renumber()}>
              {t('text:renumber')}
            </Button>
          </>
        )}
        <span className="text-language">
          <Select
            label={t('text:language')}
            hideLabel
            options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
            value={shown}
            onChange={(id) => isOneOf(LANGUAGES, id) && setLanguage(id)}
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
            />
          ))}
        </ol>
      )}
    </div>
  );
}
