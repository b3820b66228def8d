import type { PrintRequest } from '../../../shared/contract/shapes/print-requests.ts';

/** What a printed document is called as a file, before a person says otherwise. */
export function pdfName(request: PrintRequest): string {
  if (request.document === 'signOff') return `sign-off-${request.language}.pdf`;
  return `${request.document}.pdf`;
}
