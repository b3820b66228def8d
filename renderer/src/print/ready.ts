import { flushSync } from 'react-dom';

/** A letter of each script, in the font that has to be there for it. */
const PROBES: Readonly<Record<string, readonly [font: string, letter: string]>> = {
  en: ['Noto Sans', 'A'],
  fr: ['Noto Sans', 'É'],
  es: ['Noto Sans', 'Ñ'],
  ru: ['Noto Sans', 'Ж'],
  zh: ['Noto Sans SC', '国'],
  ar: ['IBM Plex Sans Arabic', 'ع'],
};

/** Resolves when fonts and pictures are in; rejects where the language's font is not. */
export async function untilDrawn(language: string): Promise<void> {
  await document.fonts.ready;
  const [font, letter] = PROBES[language] ?? ['Noto Sans', 'A'];
  for (const weight of [400, 600]) await document.fonts.load(`${weight} 10pt "${font}"`, letter);
  await document.fonts.ready;
  if (!document.fonts.check(`400 10pt "${font}"`, letter)) throw new Error(`the font ${font} did not load`);
  await Promise.all([...document.images].map((image) => image.decode()));
}

const fits = new Set<() => void>();

/** Asks for what is done once a document is drawn in its own fonts, before it is made a PDF: what depends on how high its parts are. */
export function onceDrawn(fit: () => void): () => void {
  fits.add(fit);
  return () => fits.delete(fit);
}

/** Does it; the page is drawn anew by then. */
export function fitDrawn(): void {
  // Each is asked for anew by what it draws, which is not to be done again.
  Array.from(fits).forEach((fit) => flushSync(fit));
}
