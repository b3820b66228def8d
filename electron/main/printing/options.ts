import type { Language } from '../../../shared/domain/languages.ts';
import type { TablePaper } from '../../../shared/contract/tables.ts';
import { footerTemplate } from './footer.ts';

/** How Chromium makes a PDF of a finished page: tagged, with an outline, page i/n at the foot. */
export function pdfOptions({ paper, language }: { readonly paper: TablePaper; readonly language: Language }) {
  return {
    pageSize: paper,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(language),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
