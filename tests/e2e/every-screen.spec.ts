/**
 * Axe finds nothing on any screen. What it can find depends on colours and on words: each screen is tried once in English
 * and light, once in Arabic, from right to left, and dark.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { closeOver, openScreen, screensOf, type Screen } from '../support/screens.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let screens: readonly Screen[] = [];

test.beforeAll(async () => {
  program = await launch();
});

test.afterAll(() => program.close());

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What is wrong with what the window shows, or with these parts of it, and where. */
async function faults(...parts: readonly string[]): Promise<readonly string[]> {
  const { page } = program;
  // It brings axe into the page, where it stays: to bring it anew to each screen takes longer than to look at one.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await new AxeBuilder({ page }).setLegacyMode().analyze();
  const violations: readonly Fault[] = await page.evaluate(
    async (include) => {
      // The announcer speaks by labels of elements that may be gone: it is heard, not seen.
      const context = { include: include.map((part) => [part]), exclude: [['[data-live-announcer]']] };
      // It takes some joined letters for icons and leaves them out of what is seen, but not of what is heard.
      const isJoined = document.documentElement.lang === 'ar';
      const rules = { 'label-content-name-mismatch': { enabled: !isJoined } };
      const found = await Reflect.get(globalThis, 'axe').run(context, { resultTypes: ['violations'], rules });
      return found.violations;
    },
    parts.length > 0 ? parts : ['html'],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

async function wear(language: 'en' | 'ar', theme: 'light' | 'dark'): Promise<void> {
  await program.call('shell.setPreferences', { language, theme });
  await program.page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor();
  // Buttons go over into their other colour: on the way there they have the contrast of neither.
  await program.page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
}

const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
] as const;

for (const { language, theme } of LOOKS) {
  test(`axe finds nothing on the screen that a program without a workspace starts with, ${language}, ${theme}`, async () => {
    await wear(language, theme);
    await program.page.locator('h1').waitFor();
    expect(await faults()).toEqual([]);
  });
}

test('every place of the rail, and a page of every kind that the sample has, is a screen', async () => {
  await wear('en', 'light');
  await program.call('shell.openSample', {});
  await program.page.locator('nav').waitFor();
  screens = await screensOf(program);
  expect(screens.length).toBeGreaterThan(60);
});

for (const { language, theme } of LOOKS) {
  test(`axe finds nothing on any screen, ${language}, ${theme}`, async () => {
    test.setTimeout(240_000);
    await wear(language, theme);
    const found: Record<string, readonly string[]> = {};
    for (const screen of screens) {
      await openScreen(program, screen);
      // Title bar, rail and status line are on every screen the same: Home is looked at as a whole.
      const here = screen.place === '/' ? await faults() : await faults('main', '[role=dialog]');
      if (here.length > 0) found[screen.name] = here;
      await closeOver(program);
    }
    expect(found).toEqual({});
  });
}

test('and nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
