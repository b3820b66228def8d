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
const SETTLED = `document.querySelector('[data-loading]') === null && document.fonts.status === 'loaded'`;

interface Picture {
  readonly name: string;
  readonly hash: string;
  /** What is opened over the screen, by its key. */
  readonly key?: string;
}

/** A picture of every main screen, in light, dark and Arabic, in two sizes; the start page last, for which the workspace is closed. */
export async function takePictures(program: Program, scene: Scene, made: Made): Promise<void> {
  const { page, call } = program;
  await inEveryLook(program, async (folder) => {
    for (const { name, hash, key } of screens(scene)) {
      await made.file(`${folder}/${name}.png`, async (path) => {
        await program.go(`${hash}`);
        await page.locator('h1').first().waitFor();
        await until(page, SETTLED);
        if (key !== undefined) {
          await page.keyboard.press(key);
          await page.getByRole('dialog').waitFor();
        }
        await page.screenshot({ path });
        if (key !== undefined) await page.keyboard.press('Escape');
        return '';
      });
    }
  });
  await call('shell.close', {});
  await inEveryLook(program, async (folder) => {
    await made.file(`${folder}/start.png`, async (path) => {
      await page.locator('h1').first().waitFor();
      await until(page, SETTLED);
      await page.screenshot({ path });
      return '';
    });
  });
}

function screens(scene: Scene): Picture[] {
  const { reconveningId, sessionId, delegationId, documentId, participantId, minutesOfId, alertId } = scene;
  return [
    { name: 'home', hash: '/' },
    { name: 'sessions', hash: '/records/session' },
    { name: 'new-session', hash: '/records/session', key: 'n' },
    { name: 'session-beside-list', hash: `/records/session?id=${quoted(sessionId)}` },
    { name: 'session', hash: `/records/session/${sessionId}?tab=overview` },
    { name: 'agenda', hash: `/records/session/${sessionId}?tab=agenda` },
    { name: 'history', hash: `/records/session/${sessionId}?tab=history` },
    { name: 'timetable', hash: `/timetable/${reconveningId}` },
    { name: 'delegations', hash: '/records/delegation' },
    { name: 'delegation', hash: `/records/delegation/${delegationId}?tab=delegate` },
    { name: 'documents', hash: '/records/document?where=' + encodeURIComponent('{"reconveningId":[true]}') },
    { name: 'document', hash: `/records/document/${documentId}` },
    { name: 'tally', hash: `/tally/${documentId}` },
    { name: 'matrix', hash: '/matrix' },
    { name: 'whom-to-ask', hash: '/planner' },
    { name: 'fora', hash: '/fora' },
    { name: 'participant-on-one-page', hash: `/country/${participantId}` },
    { name: 'actions', hash: '/records/priorityAction' },
    { name: 'minutes', hash: `/records/session/${minutesOfId}?tab=minutes` },
    { name: 'alert', hash: `/records/alert/${alertId}` },
    { name: 'alerts-by-region', hash: '/alerts-by-region' },
    { name: 'tasks', hash: '/records/task' },
    { name: 'participants', hash: '/records/participant' },
    { name: 'reconvenings', hash: '/records/reconvening' },
    { name: 'reconvening', hash: `/records/reconvening/${reconveningId}` },
    { name: 'host-events', hash: '/records/hostEvent' },
    { name: 'rooms', hash: '/records/room' },
    { name: 'palette', hash: '/', key: 'Control+K' },
    { name: 'preferences', hash: '/', key: 'Control+,' },
    { name: 'help', hash: '/help' },
  ];
}

async function inEveryLook(
  { page, app, call }: Program,
  take: (folder: string) => Promise<void>,
): Promise<void> {
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
      await take(`screens/${look}/${width}`);
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
