import { useState } from 'react';
import type { ComparedParagraph } from '../../../../shared/contract/text.ts';
import { directionOf, LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { useCall, useRecord, useRecords } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Badge, EmptyState, ErrorState, LoadingRows, Select } from '../../ui/index.ts';
import './Text.css';

const MOST = 1000;

/** What became of a version's text since another one: each paragraph with what was done to it. */
export function TextChanges({ versionId }: { readonly versionId: string }) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: version } = useRecord('documentVersion', versionId);
  const { data: all } = useRecords(
    'documentVersion',
    { where: { documentId: [version?.documentId ?? ''] }, sort: [{ by: 'position' }], limit: MOST },
    { enabled: version !== undefined },
  );
  if (!version || !all) return <LoadingRows />;
  const others = all.rows.filter(({ id }) => id !== versionId);
  const before = others.findLast(({ position }) => position < version.position) ?? others[0];
  const other = others.find(({ id }) => id === chosen) ?? before;
  if (!other) return <EmptyState title={t('text:nothingBefore')} />;
  return (
    <div className="text-page">
      <div className="record-part-bar">
        <Select
          label={t('text:comparedWith')}
          options={others.map(({ id, label }) => ({ id, label }))}
          value={other.id}
          onChange={setChosen}
        />
      </div>
      <Lines fromId={other.id} toId={versionId} />
    </div>
  );
}

function Lines({ fromId, toId }: { readonly fromId: string; readonly toId: string }) {
  const { t } = useTexts();
  const { data: lines, error, refetch } = useCall('version.compare', { fromId, toId }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!lines) return <LoadingRows />;
  const marks = lines.map(marksOf);
  const count = (mark: Mark): number => marks.filter((own) => own.includes(mark)).length;
  if (marks.every((own) => own.length === 1 && own[0] === 'carried')) {
    return <EmptyState title={t('text:same')} />;
  }
  return (
    <>
      <p className="text-note quiet">
        {t('text:counts', {
          added: count('added'),
          deleted: count('deleted'),
          changed: count('changed'),
          moved: count('moved'),
          carried: count('carried'),
        })}
      </p>
      <ol className="text-lines" aria-label={t('text:changes')}>
        {lines.map((line, index) => (
          <Line key={line.after?.id ?? line.before?.id} line={line} marks={marks[index] ?? []} />
        ))}
      </ol>
    </>
  );
}

type Mark = 'added' | 'deleted' | 'changed' | 'moved' | 'relabelled' | 'carried';

function marksOf({ before, after, isMoved, isRelabelled, changed }: ComparedParagraph): readonly Mark[] {
  if (!before) return ['added'];
  if (!after) return ['deleted'];
  const marks: Mark[] = [];
  if (changed.length > 0) marks.push('changed');
  if (isMoved) marks.push('moved');
  if (isRelabelled) marks.push('relabelled');
  return marks.length > 0 ? marks : ['carried'];
}

function Line({ line, marks }: { readonly line: ComparedParagraph; readonly marks: readonly Mark[] }) {
  const { t } = useTexts();
  const { before, after, changed } = line;
  const label = (after ?? before)?.label ?? '';
  const tone = marks[0] ?? 'carried';
  return (
    <li className={`text-line text-line-${tone}`}>
      <span className="text-label-still">{label}</span>
      <div className="text-body">
        {changed.length > 0 ? (
          changed.map((language) => (
            <div key={language}>
              <del>
                <Said text={before?.text[language]} language={language} />
              </del>
              <ins>
                <Said text={after?.text[language]} language={language} />
              </ins>
            </div>
          ))
        ) : (
          <Whole line={line} isGone={after === null} />
        )}
      </div>
      <span className="text-marks">
        {marks.map((mark) => (
          <Badge key={mark} tone={mark === 'carried' ? 'plain' : 'warning'}>
            {mark === 'relabelled'
              ? t('text:marks.relabelled', { label: before?.label ?? '' })
              : t(`text:marks.${mark}`)}
          </Badge>
        ))}
      </span>
    </li>
  );
}

/** A paragraph in the language of the interface, else in the first that it has. */
function Whole({ line, isGone }: { readonly line: ComparedParagraph; readonly isGone: boolean }) {
  const { language: spoken } = useSpeech();
  const { text = {} } = line.after ?? line.before ?? {};
  const language = [spoken, ...LANGUAGES].find((one) => text[one] !== undefined);
  if (language === undefined) return null;
  const said = <Said text={text[language]} language={language} />;
  if (isGone) return <del>{said}</del>;
  return line.before ? said : <ins>{said}</ins>;
}

function Said({ text, language }: { readonly text: string | undefined; readonly language: Language }) {
  return text === undefined ? null : (
    <p dir={directionOf(language)} lang={language}>
      {text}
    </p>
  );
}
