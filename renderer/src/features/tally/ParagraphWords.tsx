import { directionOf, saidIn, type Localized } from '../../../../shared/domain/languages.ts';
import { useSpeech } from '../../i18n/index.ts';

/** What a paragraph says, its first lines. */
export function ParagraphWords({ text }: { readonly text: Localized }) {
  const { language } = useSpeech();
  const said = saidIn(text, language);
  return (
    <p className="paragraph-words" lang={said.language} dir={directionOf(said.language)} title={said.text}>
      {said.text}
    </p>
  );
}
