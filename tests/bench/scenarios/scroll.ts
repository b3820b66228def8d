import type { Page } from '@playwright/test';
import { compare } from '../compare.ts';
import { openLarge } from '../window.ts';
import type { Measurement } from '../workbench.ts';

/** A wheel in haste: pixels a frame, and so many frames a measure. */
const STEP = 120;
const FRAMES = 120;

interface Scrolled {
  /** The 95th percentile of the time between frames, in milliseconds. */
  readonly slowest: number;
  /** Frames in which a row that was in sight had nothing in it. */
  readonly blank: number;
}

/** The list of 20,000 delegates at the speed of a wheel, against the same rows as a page that only stands there. */
export const measureScroll: Measurement = async (bench) => {
  const program = await openLarge(bench, 'scroll');
  const { page } = program;
  let blank = 0;
  try {
    await program.go('/records/delegate');
    await page.getByRole('row').nth(20).waitFor();
    await standStill(page);
    return [
      await compare(
        {
          name: 'scrolling 20,000 delegates with a wheel: the slowest twentieth of the frames',
          baseline: 'the same rows as a static page in the same window',
          target: 1.2,
          unit: 'ratio',
          runs: 9,
        },
        async () => {
          const seen = await scrolled(page, '[role=grid]');
          blank += seen.blank;
          return seen.slowest;
        },
        async () => (await scrolled(page, '#static')).slowest,
      ),
      await compare(
        {
          name: 'frames of it in which a row in sight was blank, of all that were drawn',
          baseline: 'none',
          target: 0,
          unit: 'frames more',
          runs: 1,
        },
        () => blank,
        () => 0,
        { warmUps: 0 },
      ),
    ];
  } finally {
    await program.close();
  }
};

/** Beside the list, the rows that it draws again and again, as many as it has pixels to scroll: nothing is read or made. */
function standStill(page: Page): Promise<void> {
  return page.evaluate(() => {
    const grid = document.querySelector<HTMLElement>('main [role=grid]');
    const rows = [...(grid?.querySelectorAll('.grid-row') ?? [])].slice(0, 20);
    if (!grid || rows.length === 0) throw new Error('there is no list');
    const still = grid.ownerDocument.createElement('div');
    still.id = 'static';
    still.className = grid.className;
    const { left, top, width, height } = grid.getBoundingClientRect();
    still.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; overflow: auto; visibility: hidden`;
    for (let times = 0; times < 100; times += 1) {
      for (const row of rows) {
        const copy = row.cloneNode(true);
        if (copy instanceof HTMLElement) {
          copy.removeAttribute('id');
          copy.style.position = 'static';
          copy.style.transform = 'none';
        }
        still.append(copy);
      }
    }
    document.body.append(still);
  });
}

/** Scrolls down by steps, a step a frame, from the top on. */
function scrolled(page: Page, selector: string): Promise<Scrolled> {
  return page.evaluate(
    async ({ wanted, step, frames }) => {
      const scroller = document.querySelector<HTMLElement>(wanted);
      const still = document.querySelector<HTMLElement>('#static');
      if (!scroller || !still) throw new Error('there is nothing to scroll');
      still.style.visibility = scroller === still ? 'visible' : 'hidden';
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      scroller.scrollTo({ top: 0 });
      await frame();
      await frame();
      const between: number[] = [];
      let blank = 0;
      let last = await frame();
      for (let at = 0; at < frames; at += 1) {
        scroller.scrollBy(0, step);
        const now = await frame();
        between.push(now - last);
        last = now;
        const { left, top, height } = scroller.getBoundingClientRect();
        for (const share of [0.2, 0.5, 0.9]) {
          const row = document.elementFromPoint(left + 300, top + height * share)?.closest('.grid-row');
          if (!row || row.querySelector('.loading-bar')) {
            blank += 1;
            break;
          }
        }
      }
      between.sort((a, b) => a - b);
      return { slowest: between[Math.floor(between.length * 0.95)] ?? 0, blank };
    },
    { wanted: selector, step: STEP, frames: FRAMES },
  );
}
