import { directionOf, type Language } from '../../../shared/domain/languages.ts';

/** Page i of n, as the UN writes it, at the end of the line. A plain system font: a web font in this template would blank the whole footer. */
export function footerTemplate(language: Language): string {
  const end = directionOf(language) === 'rtl' ? 'left' : 'right';
  return `<div style="width:100%;margin:0 14mm;font:8pt Helvetica,Arial,sans-serif;text-align:${end};-webkit-print-color-adjust:exact"><span class="pageNumber"></span>/<span class="totalPages"></span></div>`;
}
