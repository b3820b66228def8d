import type { Page } from '@playwright/test';
import type { Program } from '../../../tests/support/electron.ts';
import type { Scene } from './job.ts';
import type { Made } from './made.ts';

const LOOKS = [
  { name: 'light', theme: 'light', language: 'en' },
  { name: 'dark', theme: 'dark', language: 'en' },
  { name: 'arabic', theme: 'light', language: 'ar' },
] as const;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Nothing is being read, and the letters are there. */
const SETTLED = `document.querySelector('.loading') === null && document.fonts.status === 'loaded'`;

/** A picture of every main screen, in light, dark and Arabic, in two sizes. */
export async function takePictures(program: Program, scene: Scene, made: Made): Promise<void> {
  const { page, app, call } = program;
  const screens: readonly (readonly [name: string, hash: string])[] = [
    ['home', '/'],
    ['sessions', '/records/session'],
    ['session-beside-list', `/records/session?id=${quoted(scene.sessionId)}`],
    ['timetable', `/timetable/${scene.reconveningId}`],
    ['agenda', `/records/session/${scene.sessionId}?tab=agenda`],
    ['delegations', '/records/delegation'],
    ['delegation', `/records/delegation/${scene.delegationId}?tab=delegate`],
    ['documents', '/records/document'],
    ['tally', `/tally/${scene.documentId}`],
    ['participants', '/records/participant'],
    ['reconvenings', '/records/reconvening'],
    ['host-events', '/records/hostEvent'],
    ['history', `/records/session/${scene.sessionId}?tab=history`],
    ['help', '/help'],
  ];
  for (const { name: look, theme, language } of LOOKS) {
    await call('shell.setPreferences', { theme, language });
    await page.locator(`html[data-theme=${theme}][lang=${language}]`).waitFor();
    for (const { width, height } of SIZES) {
      await app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      await until(page, `innerWidth === ${width}`);
      for (const [screen, hash] of screens) {
        await made.file(`screens/${look}/${width}/${screen}.png`, async (path) => {
          await page.goto(`app://reconvene/index.html#${hash}`);
          await page.locator('h1').first().waitFor();
          await until(page, SETTLED);
          await page.screenshot({ path });
          return `${width} × ${height}`;
        });
      }
    }
  }
}

/** Waits for a condition in the page's own words, looked at on each frame: the page's policy allows no eval. */
async function until(page: Page, condition: string): Promise<void> {
  await page.evaluate(
    `new Promise((resolve) => { const look = () => (${condition} ? resolve() : requestAnimationFrame(look)); look(); })`,
  );
}

/** As the router writes a text into an address. */
function quoted(text: string): string {
  return encodeURIComponent(JSON.stringify(text));
}
