import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { ALERT_KINDS } from '../../../shared/domain/vocabulary.ts';
import { launch } from '../../support/electron.ts';
import { compare } from '../compare.ts';
import { openCore } from '../core.ts';
import { createChance } from '../random.ts';
import { rememberWorkspace } from '../settings.ts';
import type { Measurement, Workbench } from '../workbench.ts';

const ALERTS = 2000;
const SUBSTANCES = 300;
const FOCUSED = '[role=dialog] input:focus, [role=dialog] textarea:focus';

/** A key in the title of a new alert until it is painted, where 2,000 alerts are asked whether they speak of the same. */
export const measureSeenBefore: Measurement = async (bench) => {
  const folder = await bench.folder('seen-before');
  const path = join(folder, 'alerts.reconvene');
  await copyFile(bench.large, path);
  await makeAlerts(path, bench);
  const userData = join(folder, 'user-data');
  await rememberWorkspace(userData, path);
  const program = await launch({ userData });
  const { page } = program;
  let turn = 0;
  /** From a key to the frame in which its letter stands. */
  const key = async (field: string): Promise<number> => {
    turn += 1;
    const letter = 'abcdefgh'[turn % 8] ?? 'a';
    await watchFor(page, field);
    await page.keyboard.press(letter);
    return page.evaluate(() => Reflect.get(globalThis, 'keyPainted'));
  };
  try {
    await program.call('shell.openRecent', { id: '0' });
    await program.go('/records/alert?isNew=true');
    const title = page.getByRole('dialog').getByRole('textbox').first();
    const other = page.getByRole('dialog').getByRole('textbox', { name: 'Source' });
    const words = 'Substance 7 in tablets ';
    await title.fill(words);
    await page.locator('.alert-seen').waitFor();
    return [
      await compare(
        {
          name: 'a key in a new alert, 2,000 alerts asked whether it was seen before, painted',
          baseline: 'a key in a field of the same form of which nothing is asked',
          target: 30,
          unit: 'ms',
          runs: 31,
        },
        async () => {
          await title.focus();
          return key(FOCUSED);
        },
        async () => {
          await other.focus();
          return key(FOCUSED);
        },
      ),
      await compare(
        {
          name: 'the answer to it, from the page',
          baseline: 'nothing',
          target: 30,
          unit: 'ms',
          runs: 31,
        },
        () => {
          turn += 1;
          return answered(page, `${words}${turn}`);
        },
        () => 0,
      ),
    ];
  } finally {
    await program.close();
  }
};

/** The time of the question by itself. */
function answered(page: Page, en: string): Promise<number> {
  return page.evaluate(async (said) => {
    const asked = { id: null, kind: 'form', substanceIds: [], substancesText: null, stateIds: [] };
    const began = performance.now();
    await Reflect.get(globalThis, 'reconvene').call('alert.seenBefore', {
      ...asked,
      title: { en: said },
      area: 'port',
      seenOn: null,
    });
    return performance.now() - began;
  }, en);
}

async function makeAlerts(path: string, { generated: { participantIds } }: Workbench): Promise<void> {
  const { core, call } = await openCore(path);
  const chance = createChance(3);
  const made = (written: OutputOf<'record.changeMany'>): readonly string[] => written.madeIds;
  try {
    const substances = made(
      call('record.changeMany', {
        kind: 'substance',
        rows: Array.from({ length: SUBSTANCES }, (_nothing, at) => ({
          values: { name: { en: `Substance ${at}` }, kind: 'opioid', synonyms: `S-${at}\nOther name ${at}` },
          alongside: {},
        })),
      }),
    );
    call('record.changeMany', {
      kind: 'alert',
      rows: Array.from({ length: ALERTS }, (_nothing, at) => ({
        values: {
          title: { en: `Tablets in the parcels of ${at}`, fr: `Comprimés dans les colis de ${at}` },
          kind: chance.oneOf(ALERT_KINDS),
          seen: { en: 'Found in three parcels that came by post. '.repeat(20) },
          substanceIds: [substances[chance.below(SUBSTANCES)]],
          stateIds: [participantIds[chance.below(participantIds.length)]],
          area: 'The port and the road that leads to it',
          seenOn: '2026-10-01',
        },
        alongside: {},
      })),
    });
  } finally {
    core.close();
  }
}

/** Notes when the next letter that is typed into a field has been painted, in milliseconds after its key. */
function watchFor(page: Page, field: string): Promise<void> {
  return page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error('there is no field to type into');
    const painted = new Promise<number>((resolve) => {
      input.addEventListener(
        'keydown',
        (event) => {
          const began = event.timeStamp;
          requestAnimationFrame(() => {
            // A message that is sent while a frame is being made arrives when it has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - began));
            port1.start();
            port2.postMessage(null);
          });
        },
        { once: true },
      );
    });
    Reflect.set(globalThis, 'keyPainted', painted);
  }, field);
}
