/** Whether letters typed now belong to a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      // What is ticked takes no letters.
      target.closest(
        'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="textbox"], [role="spinbutton"]',
      ) !== null)
  );
}
