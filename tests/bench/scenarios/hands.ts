import type { Page } from '@playwright/test';
import { PART } from '../../../renderer/src/features/records/use-list.ts';
import { compare } from '../compare.ts';
import { FRAME_MS, openLarge } from '../window.ts';
import type { Program } from '../../support/electron.ts';
import type { Measurement } from '../workbench.ts';

const ARROWS = 40;
const ROWS = 500;
const COLUMNS = ['Name', 'Sort name', 'Title', 'Role', 'Rank', 'E-mail', 'Telephone', 'Notes'];

/** What hands do in a list of the large workspace: a letter in its filter, arrows beside an inspector, a block that is pasted. */
export const measureHands: Measurement = async (bench) => {
  const program = await openLarge(bench, 'hands');
  const { page, call } = program;
  try {
    const [delegation] = (await call('record.list', { kind: 'delegation', limit: 1 })).rows;
    await program.go('/records/delegate');
    await page.getByRole('row').nth(20).waitFor();
    const texts = await textsOf(call);
    let key = 0;
    const textAt = (turn: number): string => texts[turn % texts.length] ?? '';
    const letter = await compare(
      {
        name: 'a key in the filter of 20,000 delegates, painted',
        baseline: 'the call by itself, from the same page',
        target: 2,
        unit: 'frames more',
        runs: 15,
      },
      async () => {
        key += 1;
        return (await untilFiltered(page, textAt(key))) / FRAME_MS;
      },
      async () => (await untilAnswered(page, textAt(key + 1))) / FRAME_MS,
    );
    await page.getByRole('searchbox').fill('');
    await page.getByRole('row').nth(20).waitFor();
    const arrows = await compare(
      {
        name: `${ARROWS} presses of an arrow with the inspector open, until it shows the last`,
        baseline: 'nothing: the time itself',
        target: 1000,
        unit: 'ms',
        runs: 7,
      },
      () => untilShown(page),
      () => 0,
    );
    await program.go(`/records/delegation/${delegation?.id ?? ''}?tab=delegate`);
    await page.getByRole('tab', { name: 'Delegates' }).waitFor();
    let times = 0;
    const paste = await compare(
      {
        name: `a block of ${ROWS} × ${COLUMNS.length} cells, pasted into a delegation and taken in`,
        baseline: 'nothing: the time itself',
        target: 1000,
        unit: 'ms',
        runs: 5,
      },
      async () => {
        times += 1;
        return untilPasted(page, times);
      },
      () => 0,
      { warmUps: 1 },
    );
    return [letter, arrows, paste];
  } finally {
    await program.close();
  }
};

/** Texts that some delegates have, each as many as no other: so it is seen when the list has come, and no answer is at hand. */
async function textsOf(call: Program['call']): Promise<string[]> {
  const found = new Map<number, string>();
  for (const office of ['', 'a', 'c', 'd', 'h', 'l', 'm', 's', 't']) {
    for (const number of ['', '1', '2', '3', '4', '11', '12']) {
      const text = `${office} ${number}`.trim();
      if (text === '') continue;
      const { total } = await call('record.list', { kind: 'delegate', text, limit: 0 });
      if (total > 0 && !found.has(total)) found.set(total, text);
    }
  }
  return [...found.values()];
}

/** From the key until the rows that it leaves are painted. */
function untilFiltered(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (!field) throw new Error('there is no filter');
    field.focus();
    field.select();
    const rows = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
    const before = rows();
    const began = performance.now();
    document.execCommand('insertText', false, typed);
    await new Promise<void>((resolve) => {
      const look = () => {
        if (rows() === before || document.querySelector('[role=grid] .loading-bar')) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve());
        port1.start();
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
    return performance.now() - began;
  }, text);
}

function untilAnswered(page: Page, text: string): Promise<number> {
  return page.evaluate(
    async (input) => {
      const began = performance.now();
      const answer = await Reflect.get(globalThis, 'reconvene').call('record.list', input);
      if (answer.ok !== true) throw new Error('the list was refused');
      return performance.now() - began;
    },
    { kind: 'delegate', text, where: {}, sort: [{ by: 'rank' }], language: 'en', limit: PART },
  );
}

/** Forty keys as they come out of a keyboard that is held, each when the one before was drawn. */
async function untilShown(page: Page): Promise<number> {
  await page.getByRole('row').nth(1).click();
  await page.locator('.inspector').waitFor();
  return page.evaluate(async (presses) => {
    const grid = document.querySelector<HTMLElement>('[role=grid]');
    if (!grid) throw new Error('there is no list');
    grid.focus();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const began = performance.now();
    for (let press = 0; press < presses; press += 1) {
      grid.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', code: 'ArrowDown', bubbles: true }),
      );
      await frame();
    }
    const named = () => document.querySelector('.grid-row-current')?.textContent ?? '';
    const shown = () => document.querySelector('.inspector h2, .inspector h1')?.textContent ?? '';
    while (shown() === '' || !named().includes(shown())) await frame();
    return performance.now() - began;
  }, ARROWS);
}

/** From the key that pastes until what was understood stands there, and from the button until it is taken in. */
async function untilPasted(page: Page, times: number): Promise<number> {
  const lines = Array.from({ length: ROWS }, (_, row) => [
    `Person ${times}-${row}`,
    `Sorted ${row}`,
    `Counsellor ${row}`,
    'Adviser',
    'Official',
    `p${times}.${row}@example.org`,
    `+43 1 ${row}`,
    `Note ${row}`,
  ]);
  const text = [COLUMNS, ...lines].map((row) => row.join('\t')).join('\n');
  return page.evaluate(
    async ({ block, rows }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const data = new DataTransfer();
      data.setData('text/plain', block);
      const began = performance.now();
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      const main = () =>
        document.querySelector<HTMLButtonElement>('[role=dialog] .dialog-actions .button-primary:enabled');
      while (!main()?.textContent?.includes(String(rows))) await frame();
      main()?.click();
      while (document.querySelector('[role=dialog]')) await frame();
      const took = performance.now() - began;
      const undone = await Reflect.get(globalThis, 'reconvene').call('history.undo', {});
      if (undone.ok !== true) throw new Error('what was pasted could not be taken back');
      return took;
    },
    { block: text, rows: ROWS },
  );
}
