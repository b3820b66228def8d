import type { Letter } from '../../../../shared/contract/shapes/letters.ts';
import { directionOf } from '../../../../shared/domain/languages.ts';
import { useTexts } from '../../i18n/index.ts';
import './Letter.css';

/** The letter as it would be sent, in its own language and direction. */
export function LetterText({
  letter: { language, subject, text },
}: {
  readonly letter: Pick<Letter, 'language' | 'subject' | 'text'>;
}) {
  const { t } = useTexts();
  return (
    <article className="letter" lang={language} dir={directionOf(language)} aria-label={t('letters:letter')}>
      <h3>{subject}</h3>
      <p>{text}</p>
    </article>
  );
}
