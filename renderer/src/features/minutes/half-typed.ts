/** Whether a day was begun within a field and is not whole, as its parts show it. */
export function isHalfTyped(field: HTMLElement | null, value: string | null): boolean {
  const parts = [...(field?.querySelectorAll('[role="spinbutton"]') ?? [])];
  const open = parts.filter((part) => part.hasAttribute('data-placeholder'));
  const isBegun = open.length < parts.length;
  return isBegun && (open.length > 0 || value === null);
}
