/** A record's facts on its page or beside its list, as hands and eyes have them. */
import type { Locator } from '@playwright/test';

/** A fact as text; pressed, it becomes its field. */
export function factOf(within: Locator, label: string): Locator {
  return within
    .getByRole('button', { name: new RegExp(`^${label}(:| |$)`) })
    .and(within.page().locator('.fact-text'));
}

/** Makes a field of it. */
export async function openFact(within: Locator, label: string): Promise<void> {
  await factOf(within, label).click();
}

/** Makes a field of what a record is called by. */
export async function openTitle(within: Locator): Promise<void> {
  await within.locator(':is(.screen-title, .inspector-title) .fact-text').click();
}

/** Presses what can be done with a record, wherever it stands: a button, or behind ⋯. */
export async function act(within: Locator, name: string | RegExp): Promise<void> {
  const button = within.getByRole('button', { name });
  const more = within.getByRole('button', { name: 'More', exact: true });
  await button.or(more).first().waitFor();
  if (await button.isVisible()) {
    await button.click();
    return;
  }
  await more.click();
  await within.page().getByRole('menuitem', { name }).click();
}
