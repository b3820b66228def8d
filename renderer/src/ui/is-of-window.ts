/** Whether a field is left only because its window is: whoever looks something up elsewhere comes back to what was typed. */
export function isOfWindow(field: Element): boolean {
  return document.activeElement === field;
}
