/** Small windows in two languages, one of them on a board of its own, worked in by keys. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../shared/domain/languages.ts';
import type { Program } from './electron.ts';

/** In pixels, as the system counts them, and in percent. */
export const WINDOWS = [
  { width: 900, height: 600, zoom: 100 },
  { width: 1280, height: 800, zoom: 200 },
] as const;
export const TRIED = ['ar', 'fr'] as const satisfies readonly Language[];
export type Tried = (typeof TRIED)[number];

/** More presses of Tab than any screen has stops. */
const MANY = 150;

/** Gives the window a size and a language. */
export async function wear(
  { app, page, call }: Program,
  language: Tried,
  { width, height, zoom }: (typeof WINDOWS)[number],
): Promise<void> {
  await call('shell.setPreferences', { language, zoom });
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await page.locator(`html[lang=${language}]`).waitFor();
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe((width * 100) / zoom);
}

/** Goes on with Tab until the focus is there. */
export async function tabTo({ page }: Program, there: Locator): Promise<void> {
  await tabUntil(page, there, (element) => element === document.activeElement);
}

/** Goes on with Tab until the focus is on something in it: a list whose rows have the focus. */
export async function tabInto({ page }: Program, there: Locator): Promise<void> {
  await tabUntil(page, there, (element) => element.contains(document.activeElement));
}

async function tabUntil(page: Page, there: Locator, isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < MANY; presses += 1) {
    if (await there.evaluate(isThere)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with Tab: ${there.toString()}`);
}

/** What stands on the keys of an Arabic board (layout 101), by the letter of a Latin one. */
const ARABIC: Readonly<Record<string, string>> = { a: 'ش', c: 'ؤ', g: 'ل', m: 'ة', n: 'ى', z: 'ئ' };
const CTRL = 2;

/** Presses the key of a command, as the board of that language has it: an Arabic one has no Latin letters. */
export async function pressKey(
  program: Program,
  language: Tried,
  letter: string,
  { ctrl = false } = {},
): Promise<void> {
  const key = language === 'ar' ? ARABIC[letter] : letter;
  if (key === undefined) throw new Error(`the Arabic board is not known to have ${letter}`);
  await dispatch(program, { key, code: `Key${letter.toUpperCase()}`, modifiers: ctrl ? CTRL : 0 });
}

/** A letter of any keyboard, wherever it is on it. */
export async function pressLetter(program: Program, key: string): Promise<void> {
  await dispatch(program, { key, code: 'KeyQ', modifiers: 0 });
}

async function dispatch(
  { page }: Program,
  pressed: { readonly key: string; readonly code: string; readonly modifiers: number },
): Promise<void> {
  const board = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await board.send('Input.dispatchKeyEvent', { type, ...pressed });
  }
  await board.detach();
}
