import { foldText } from '../text/fold.ts';

/** A text as it is compared, with the figures of Arabic and Persian as ours. */
export function inFigures(text: string): string {
  return foldText(text)
    .trim()
    .replace(/[٠-٩۰-۹]/g, (figure) => String((figure.codePointAt(0) ?? 0) % 16));
}
