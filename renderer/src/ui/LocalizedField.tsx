import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../i18n/index.ts';
import { directionOf, LANGUAGES, type Language, type Localized } from '../../../shared/domain/languages.ts';
import { Button } from './Button.tsx';
import { FieldGroup, type FieldProps } from './Field.tsx';
import { TextField } from './TextFields.tsx';

export interface LocalizedFieldProps extends FieldProps {
  readonly value: Localized;
  readonly onChange: (value: Localized) => void;
}

/** A text in up to six languages: those that have one, and English, are open; the rest unfold. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { t } = useTexts();
  const { value, onChange, label, isReadOnly, isDisabled } = props;
  const [unfolded, setUnfolded] = useState(false);
  const shown = LANGUAGES.filter((language) => unfolded || language === 'en' || Boolean(value[language]));
  const set = (language: Language, text: string) => {
    const { [language]: _former, ...others } = value;
    onChange(text === '' ? others : { ...others, [language]: text });
  };
  return (
    <FieldGroup {...props}>
      {shown.map((language) => (
        <div key={language} className="localized">
          <span className="localized-code" aria-hidden>
            {language.toUpperCase()}
          </span>
          <TextField
            label={t('list.inLanguage', { field: label, language: t(`choices:language.${language}`) })}
            hideLabel
            dir={directionOf(language)}
            value={value[language] ?? ''}
            onChange={(text) => set(language, text)}
            {...(isReadOnly === undefined ? {} : { isReadOnly })}
            {...(isDisabled === undefined ? {} : { isDisabled })}
          />
        </div>
      ))}
      {shown.length < LANGUAGES.length || unfolded ? (
        <div>
          <Button
            look="quiet"
            icon={unfolded ? ChevronUp : ChevronDown}
            aria-expanded={unfolded}
            onPress={() => setUnfolded(!unfolded)}
          >
            {t('list.otherLanguages')}
          </Button>
        </div>
      ) : null}
    </FieldGroup>
  );
}
