import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { STANCES } from '../../../shared/domain/vocabulary.ts';
import { launch, type Program } from '../../support/electron.ts';
import { openBare } from '../bare.ts';
import { compare, timed, type Outcome } from '../compare.ts';
import { openCore } from '../core.ts';
import { createChance } from '../random.ts';
import { rememberWorkspace } from '../settings.ts';
import type { Measurement, Workbench } from '../workbench.ts';

const PARTICIPANTS = 200;
const ACTIONS = 40;
/** Each round somebody says something of everything; the last one is broken off at the number of stances. */
const DAYS = ['2026-02-02', '2026-04-13', '2026-06-01'];
const STANCES_IN_ALL = 20_000;
/** After the second round and before the third. */
const AS_AT = '2026-05-01';

/** Who stands where, on a day, and one participant's page, where 200 participants have said 20,000 things of 40 actions. */
export const measureDesk: Measurement = async (bench) => {
  const folder = await bench.folder('desk');
  const path = join(folder, 'desk.reconvene');
  await copyFile(bench.large, path);
  await sayEverything(path, bench);
  return [...(await measureCore(path, bench)), await measurePainted(path, folder)];
};

async function sayEverything(path: string, { generated: { participantIds } }: Workbench): Promise<void> {
  const { core, call } = await openCore(path);
  const chance = createChance(11);
  try {
    const rows = Array.from({ length: ACTIONS }, (_nothing, index) => ({
      values: {
        number: String(index + 1),
        title: { en: `Action ${index + 1}` },
        kind: 'joint_action' as const,
      },
      alongside: {},
    }));
    call('record.changeMany', { kind: 'priorityAction', rows });
    const actionIds = call('record.list', { kind: 'priorityAction', limit: ACTIONS }).rows.map(
      ({ id }) => id,
    );
    let left = STANCES_IN_ALL;
    for (const date of DAYS) {
      const stances = participantIds
        .flatMap((participantId) =>
          actionIds.map((actionId) => ({
            participantId,
            actionId,
            stance: chance.oneOf(STANCES),
            wording: 'With another wording in the second sentence.',
          })),
        )
        .slice(0, left);
      left -= stances.length;
      call('stance.record', { date, stances });
    }
  } finally {
    core.close();
  }
}

/** For each participant and action what stood on a day, as the log orders what was said on one: every step is read. */
const STANDING = `
  SELECT participant_id, action_id, stance, date, wording FROM (
    SELECT stance.*, row_number() OVER (
      PARTITION BY participant_id, action_id
      ORDER BY stance.date DESC, command.ms DESC, command.tick DESC, command.replica DESC, change.n DESC
    ) AS place
    FROM stance
    JOIN record ON record.id = stance.id AND record.kind = (SELECT n FROM word WHERE text = 'stance')
    JOIN change ON change.record = record.n AND change.unit = (SELECT n FROM word WHERE text = 'deleted')
      AND change.element = 0
    JOIN command ON command.n = (SELECT max(n) FROM command WHERE n <= change.n)
    WHERE stance.deleted = 0 AND stance.date <= ?
  ) WHERE place = 1`;

async function measureCore(path: string, { generated }: Workbench): Promise<Outcome[]> {
  const { core, call } = await openCore(path);
  const db = openBare(path);
  const standing = db.prepare<[string], unknown>(STANDING);
  const matrix = () => call('matrix.get', { asAt: AS_AT });
  const answers = matrix().participants.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length;
  const read = standing.all(AS_AT).length;
  if (answers !== read || read !== generated.participantIds.length * ACTIONS)
    throw new Error(`${answers} cells of the matrix, ${read} of the SQL`);
  let turn = 0;
  try {
    return [
      await compare(
        {
          name: 'who stood where on a day, of 20,000 stances',
          baseline: 'bare SQL over the same rows: the last one of each participant and action',
          target: 1.5,
          unit: 'ratio',
          runs: 15,
        },
        () => timed(matrix),
        () => timed(() => standing.all(AS_AT)),
      ),
      await compare(
        {
          name: 'a participant on one page, on the large workspace',
          baseline: 'nothing',
          target: 50,
          unit: 'ms',
          runs: 31,
        },
        () => {
          turn += 1;
          const participantId = generated.participantIds[(turn * 7) % generated.participantIds.length] ?? '';
          return timed(() =>
            call('print.model', {
              document: 'country',
              participantId,
              level: 'internal',
              language: 'en',
              paper: 'A4',
            }),
          );
        },
        () => 0,
      ),
    ];
  } finally {
    db.close();
    core.close();
  }
}

/** In the real window: from one day to the other until the rows are painted, against the call by itself. */
async function measurePainted(path: string, folder: string): Promise<Outcome> {
  const userData = join(folder, 'user-data');
  await rememberWorkspace(userData, path);
  const program = await launch({ userData });
  try {
    await program.call('shell.openRecent', { id: '0' });
    const { page } = program;
    let turn = 0;
    return await compare(
      {
        name: 'who stands where, 200 × 40, painted',
        baseline: 'the call by itself, from the same page',
        target: 50,
        unit: 'ms',
        runs: 15,
      },
      async () => {
        // Nothing of an answer before is at hand.
        turn += 1;
        await program.call('record.create', {
          kind: 'room',
          values: { name: { en: `Room of ${turn}` }, venue: 'VIC' },
        });
        await atHome(program);
        return untilPainted(page);
      },
      async () => {
        await atHome(program);
        return untilAnswered(page);
      },
    );
  } finally {
    await program.close();
  }
}

/** Home as somebody leaves it: what it asks for has come and is drawn, so that it is not measured with what comes after it. */
async function atHome(program: Program): Promise<void> {
  const { page, call } = program;
  await program.go('/');
  await page.getByRole('heading', { name: 'To decide', exact: true }).waitFor();
  // The core answers in turn.
  await call('workspace.info', {});
  await page.waitForFunction(() => document.querySelector('main [data-loading]') === null);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function untilPainted(page: Page): Promise<number> {
  return page.evaluate(async (rows) => {
    const began = performance.now();
    location.hash = '#/matrix';
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (document.querySelector('main [role=alert]')) {
          reject(new Error('the matrix was refused'));
          return;
        }
        const grid = document.querySelector('[data-place="/matrix"] [role=grid]');
        if (
          Number(grid?.getAttribute('aria-rowcount') ?? 0) < rows ||
          grid?.querySelector('.stance') === null
        ) {
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
  }, PARTICIPANTS);
}

function untilAnswered(page: Page): Promise<number> {
  const input: InputOf<'matrix.get'> = {};
  return page.evaluate(async (asked) => {
    const began = performance.now();
    const answer = await Reflect.get(globalThis, 'reconvene').call('matrix.get', asked);
    if (answer.ok !== true) throw new Error('the matrix was refused');
    return performance.now() - began;
  }, input);
}
