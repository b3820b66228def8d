/** Page i of n, as the UN writes it. A plain system font: a web font in this template would blank the whole footer. */
export function footerTemplate(): string {
  return `<div style="width:100%;margin:0 14mm;font:8pt Helvetica,Arial,sans-serif;text-align:right;-webkit-print-color-adjust:exact"><span class="pageNumber"></span>/<span class="totalPages"></span></div>`;
}
