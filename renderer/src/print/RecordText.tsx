import { enclosed } from '../../../shared/domain/isolate.ts';
import { directionOf, type Said } from '../../../shared/domain/languages.ts';

/** A text of a record in its own language and direction, which need not be those of the paper. */
export function RecordText({ said: { text, language } }: { readonly said: Said }) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {enclosed(text)}
    </bdi>
  );
}
