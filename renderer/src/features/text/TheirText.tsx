import { directionOf, type Language } from '../../../../shared/domain/languages.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

interface TheirTextProps {
  readonly text: string;
  readonly language: Language;
  readonly onTake: () => void;
  readonly onPutMine: () => void;
}

/** What somebody else has written in the paragraph meanwhile, below what is typed here: one of the two is chosen. */
export function TheirText({ text, language, onTake, onPutMine }: TheirTextProps) {
  const { t } = useTexts();
  return (
    <div className="text-theirs" role="alert">
      <p>{t('text:meanwhile')}</p>
      <blockquote lang={language} dir={directionOf(language)}>
        {text || t('text:missing')}
      </blockquote>
      <Button onPress={onTake}>{t('actions.takeTheirs')}</Button>{' '}
      <Button onPress={onPutMine}>{t('text:putMine')}</Button>
    </div>
  );
}
