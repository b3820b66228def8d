import { htmlOf, textOf } from '../../../../../shared/domain/block/cells.ts';

/** Puts cells on the clipboard, as text for a spreadsheet and as a table for a word processor. */
export async function toClipboard(cells: readonly (readonly string[])[]): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([textOf(cells)], { type: 'text/plain' }),
    'text/html': new Blob([htmlOf(cells)], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}
