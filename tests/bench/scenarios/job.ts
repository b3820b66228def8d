import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { CoreHost } from '../../../electron/main/core-host/core-host.ts';
import type { CoreCallName, InputOf } from '../../../shared/contract/contract.ts';
import { AppFailure, type Result } from '../../../shared/contract/errors.ts';
import { startThreads } from '../../support/threads.ts';
import { median, timed, type Outcome } from '../compare.ts';
import { createChance } from '../random.ts';
import type { Measurement, Workbench } from '../workbench.ts';

const ROWS = 20_000;
const RUNS = 5;
const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** A window that asks one question after the other, and how long each was waited for. */
interface Window {
  readonly waited: number[];
  close(): Promise<void>;
}

/** What windows ask all the time. Clashes, which take long by themselves, have figures of their own. */
function questions({ generated }: Workbench): (readonly [CoreCallName, unknown])[] {
  const list: InputOf<'record.list'> = {
    kind: 'delegate',
    text: 'min',
    sort: [{ by: 'personId' }],
    limit: 200,
  };
  const get: InputOf<'record.get'> = { kind: 'session', id: generated.sessionIds[0] ?? '' };
  return [
    ['record.get', get],
    ['record.list', list],
    ['search.find', { text: 'minister' }],
    ['agenda.get', { sessionId: generated.sessionIds[1] ?? '' }],
    ['history.status', {}],
    ['workspace.info', {}],
  ];
}

function openWindow(host: CoreHost, asked: (readonly [CoreCallName, unknown])[]): Window {
  const waited: number[] = [];
  const end = new AbortController();
  async function go(): Promise<void> {
    for (let at = 0; !end.signal.aborted; at += 1) {
      const [name, input] = asked[at % asked.length] ?? ['workspace.info', {}];
      waited.push(await timed(async () => valueOf(await host.call(name, input))));
    }
  }
  const closed = go();
  return {
    waited,
    async close() {
      end.abort();
      await closed;
    },
  };
}

function valueOf(result: Result<unknown>): unknown {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

async function parsed(text: string): Promise<Record<string, unknown>[]> {
  const worker = new Worker(join(import.meta.dirname, '..', 'parse-thread.ts'), { workerData: text });
  const [rows]: unknown[] = await once(worker, 'message');
  await worker.terminate();
  return rowsSchema.parse(rows);
}

/**
 * 20,000 rows are read from text and written in one command, while two windows go on asking: the longest that any
 * answer was waited for. Then the same is stopped somewhere on its way: the longest until that is answered.
 */
export const measureJob: Measurement = async (bench) => {
  const folder = await bench.folder('job');
  const path = join(folder, 'workspace.reconvene');
  await copyFile(bench.large, path);
  const chance = createChance(7);
  const text = [
    'name\tvenue\tcity\tnotes',
    ...Array.from({ length: ROWS }, (_, at) => `Room ${at}\tVIC\tVienna\tSeats ${chance.below(500)}`),
  ].join('\n');
  const threads = startThreads();
  const { host } = threads;
  const asked = questions(bench);
  try {
    const request = {
      name: 'n',
      actor: 'Bench',
      installation: 'bench',
      backupFolder: null,
      memoryFolder: null,
    } as const;
    valueOf(await host.control('open', { path, mode: 'open', ...request }));
    valueOf(
      await host.call('record.create', { kind: 'room', values: { name: { en: 'First' }, venue: 'VIC' } }),
    );
    const alone: number[] = [];
    const worst: number[] = [];
    const stopped: number[] = [];
    // The first round brings up the readers.
    for (let run = 0; run <= RUNS; run += 1) {
      const calm = [openWindow(host, asked), openWindow(host, asked)];
      await parsed(text);
      await Promise.all(calm.map((window) => window.close()));
      const windows = [openWindow(host, asked), openWindow(host, asked)];
      const rows = await parsed(text);
      valueOf(await host.call('record.createMany', { kind: 'room', rows }));
      await Promise.all(windows.map((window) => window.close()));
      const heard = await timeToStop(host, rows, Math.floor((ROWS * (10 + chance.below(80))) / 100));
      if (run === 0) continue;
      alone.push(Math.max(...calm.flatMap(({ waited }) => waited)));
      worst.push(Math.max(...windows.flatMap(({ waited }) => waited)));
      stopped.push(heard);
    }
    return [
      outcome('the longest wait for an answer while 20,000 rows are read and written', 100, worst, alone),
      outcome('from “Stop” until nothing is left of it', 200, stopped, alone),
    ];
  } finally {
    await threads.stop();
  }
};

/** Milliseconds from stopping the command, once it has told that so many rows are written, until it is answered. */
async function timeToStop(host: CoreHost, rows: unknown[], after: number): Promise<number> {
  const stop = new AbortController();
  let began = 0;
  const result = await host.call(
    'record.createMany',
    { kind: 'room', rows },
    {
      signal: stop.signal,
      onProgress({ done }) {
        if (done < after || stop.signal.aborted) return;
        began = performance.now();
        stop.abort();
      },
    },
  );
  if (result.ok || result.error.code !== 'CANCELLED') throw new Error('the command was not stopped');
  return performance.now() - began;
}

function outcome(name: string, target: number, values: readonly number[], alone: readonly number[]): Outcome {
  const value = Math.max(...values);
  return {
    name,
    baseline: 'the longest of the same questions while nothing is written',
    target,
    unit: 'ms',
    runs: values.length,
    value,
    spread: (value - Math.min(...values)) / 2,
    subject: value,
    reference: median(alone),
    met: value <= target,
  };
}
