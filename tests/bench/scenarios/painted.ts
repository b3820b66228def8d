import type { Page } from '@playwright/test';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { DELEGATE_ROLES } from '../../../shared/domain/vocabulary.ts';
import { PART } from '../../../renderer/src/features/records/use-list.ts';
import { compare } from '../compare.ts';
import { FRAME_MS, openLarge } from '../window.ts';
import type { Measurement } from '../workbench.ts';

const ORDERS = ['personId', 'title', 'rank', 'delegationId'] as const;

interface Asked {
  readonly role: string;
  readonly by: string;
  readonly descending: boolean;
}

/** Each differs from all before it, so that no answer is at hand, and from the last in its number of rows. */
function askedAt(turn: number): Asked {
  return {
    role: DELEGATE_ROLES[turn % DELEGATE_ROLES.length] ?? 'head',
    by: ORDERS[Math.floor(turn / DELEGATE_ROLES.length) % ORDERS.length] ?? 'personId',
    descending: Math.floor(turn / DELEGATE_ROLES.length / ORDERS.length) % 2 === 1,
  };
}

/** In the real window: from the change of filter and order until the rows are painted, against the call by itself. */
export const measurePainted: Measurement = async (bench) => {
  const program = await openLarge(bench, 'painted');
  try {
    const { page, call } = program;
    await program.go('/records/delegate');
    await page
      .getByRole('row')
      .nth(PART / 10)
      .waitFor();
    let turn = 0;
    return [
      await compare(
        {
          name: `first screenful of them, painted`,
          baseline: 'the call by itself, from the same page',
          target: 2,
          unit: 'frames more',
          runs: 15,
        },
        async () => {
          // Whatever the last list is still asking for has been answered before this is.
          await call('workspace.info', {});
          turn += 1;
          return (await untilPainted(page, askedAt(turn))) / FRAME_MS;
        },
        async () => {
          await call('workspace.info', {});
          return (await untilAnswered(page, askedAt(turn))) / FRAME_MS;
        },
      ),
    ];
  } finally {
    await program.close();
  }
};

function untilPainted(page: Page, { role, by, descending }: Asked): Promise<number> {
  const search = new URLSearchParams({
    where: JSON.stringify({ role: [role] }),
    sort: JSON.stringify([{ by, descending }]),
  });
  return page.evaluate(async (hash) => {
    const rows = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
    const before = rows();
    const began = performance.now();
    location.hash = hash;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (document.querySelector('main [role=alert]')) {
          reject(new Error('the list was refused'));
          return;
        }
        if (rows() === before || document.querySelector('[role=grid] .loading-bar')) {
          requestAnimationFrame(look);
          return;
        }
        // A message that is sent while a frame is being made arrives when it has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve());
        port1.start();
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
    return performance.now() - began;
  }, `#/records/delegate?${search.toString()}`);
}

function untilAnswered(page: Page, { role, by, descending }: Asked): Promise<number> {
  const input: InputOf<'record.list'> = {
    kind: 'delegate',
    text: '',
    where: { role: [role] },
    sort: [{ by, descending }],
    language: 'en',
    limit: PART,
  };
  return page.evaluate(async (list) => {
    const began = performance.now();
    const answer = await Reflect.get(globalThis, 'reconvene').call('record.list', list);
    if (answer.ok !== true) throw new Error('the list was refused');
    return performance.now() - began;
  }, input);
}
