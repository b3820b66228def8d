import { useState } from 'react';
import { foldText } from '../../../../shared/domain/text/fold.ts';
import { useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { CheckField, FieldGroup, SearchField } from '../../ui/index.ts';
import { ParagraphWords } from './ParagraphWords.tsx';

interface ParagraphsFieldProps {
  /** Of the text that is spoken of; null where there is none yet. */
  readonly versionId: string | null;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** So many are seen without searching. */
const FEW = 8;

/** The paragraphs that a reservation or disassociation concerns, picked from the text as it reads. */
export function ParagraphsField({ versionId, value, onChange }: ParagraphsFieldProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const [text, setText] = useState('');
  const { data } = useCall(
    'version.text',
    { versionId: versionId ?? '' },
    { enabled: versionId !== null, keep: true },
  );
  const paragraphs = data?.paragraphs ?? [];
  const wanted = foldText(text).trim();
  const label = words.field('endorsementStep', 'paragraphIds');
  const shown = paragraphs.filter(
    (one) => value.includes(one.id) || foldText(`${one.label} ${say(one.text)}`).includes(wanted),
  );
  return (
    <FieldGroup label={label}>
      {paragraphs.length > FEW && (
        <SearchField
          label={t('list.search')}
          placeholder={t('list.search')}
          value={text}
          onChange={setText}
        />
      )}
      {versionId !== null && data?.paragraphs.length === 0 && (
        <p className="quiet">{t('kinds:paragraph.none')}</p>
      )}
      <ul className="paragraph-picks" aria-label={label}>
        {shown.map((one) => (
          <li key={one.id}>
            <CheckField
              label={one.label}
              value={value.includes(one.id)}
              onChange={(isPicked) =>
                // In the order of the text, whatever was picked first.
                onChange(
                  paragraphs
                    .map(({ id }) => id)
                    .filter((id) => (id === one.id ? isPicked : value.includes(id))),
                )
              }
            />
            <ParagraphWords text={one.text} />
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
