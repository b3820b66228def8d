import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useSpeech, useTexts } from '../i18n/index.ts';
import { directionOf, LANGUAGES, type Language, type Localized } from '../../../shared/domain/languages.ts';
import { IconButton } from './Button.tsx';
import { FieldGroup, type FieldProps } from './Field.tsx';
import { TextArea, TextField } from './TextFields.tsx';

export interface LocalizedFieldProps extends FieldProps {
  readonly value: Localized;
  readonly onChange: (value: Localized) => void;
  /** Texts of several lines. */
  readonly isLong?: boolean;
}

/** A text in up to six languages: those that have one, and the interface's own, are open; the rest unfold. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { t } = useTexts();
  const { language: own } = useSpeech();
  const { value, onChange, label, isReadOnly, isDisabled, autoFocus, isLong = false } = props;
  const Control = isLong ? TextArea : TextField;
  const [unfolded, setUnfolded] = useState(false);
  const shown = LANGUAGES.filter((language) => unfolded || language === own || Boolean(value[language]));
  const set = (language: Language, text: string) => {
    const { [language]: _former, ...others } = value;
    onChange(text === '' ? others : { ...others, [language]: text });
  };
  return (
    <FieldGroup {...props}>
      {shown.map((language, at) => (
        <div key={language} className="localized">
          <span className="localized-code" aria-hidden>
            {language.toUpperCase()}
          </span>
          <Control
            label={t('list.inLanguage', { field: label, language: t(`choices:language.${language}`) })}
            hideLabel
            dir={directionOf(language)}
            value={value[language] ?? ''}
            onChange={(text) => set(language, text)}
            {...(autoFocus && language === own ? { autoFocus } : {})}
            {...(isReadOnly === undefined ? {} : { isReadOnly })}
            {...(isDisabled === undefined ? {} : { isDisabled })}
          />
          {at === 0 && (unfolded || shown.length < LANGUAGES.length) && (
            <IconButton
              icon={Languages}
              label={t('list.otherLanguages')}
              aria-expanded={unfolded}
              onPress={() => setUnfolded(!unfolded)}
            />
          )}
        </div>
      ))}
    </FieldGroup>
  );
}
