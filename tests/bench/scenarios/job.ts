import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { CoreHost } from '../../../electron/main/core-host/core-host.ts';
import type { CoreCallName, InputOf } from '../../../shared/contract/contract.ts';
import type { Values } from '../../../shared/contract/kinds.ts';
import { AppFailure, type Result } from '../../../shared/contract/errors.ts';
import { startThreads } from '../../support/threads.ts';
import { median, timed, type Outcome } from '../compare.ts';
import { createChance } from '../random.ts';
import type { Measurement, Workbench } from '../workbench.ts';

/** How much is written, and how often. */
interface JobSizes {
  readonly rows: number;
  readonly runs: number;
}

type Row = { readonly values: Partial<Values<'room'>> };
const rowsSchema = z.array(
  z.object({ name: z.string(), venue: z.string(), city: z.string(), notes: z.string() }),
);

/** A window that asks one question after the other, and how long each was waited for. */
interface Window {
  readonly waited: number[];
  /** Fails with the first refusal that it met. */
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
  // What it meets is told to whoever closes it: nobody else waits for it.
  const closed = go().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  return {
    waited,
    async close() {
      end.abort();
      const failed = await closed;
      if (failed) throw failed.error;
    },
  };
}

/** The longest that two windows waited for an answer while the work was done. */
async function longestWait(
  host: CoreHost,
  asked: (readonly [CoreCallName, unknown])[],
  work: () => Promise<unknown>,
): Promise<number> {
  const windows = [openWindow(host, asked), openWindow(host, asked)];
  const done = await Promise.allSettled([work()]);
  const closed = await Promise.allSettled(windows.map((window) => window.close()));
  for (const result of [...done, ...closed]) if (result.status === 'rejected') throw result.reason;
  return Math.max(...windows.flatMap(({ waited }) => waited));
}

function valueOf(result: Result<unknown>): unknown {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

/** The rows of a table of text, as a command takes them. */
async function parsed(text: string): Promise<Row[]> {
  const worker = new Worker(join(import.meta.dirname, '..', 'parse-thread.ts'), { workerData: text });
  const [rows]: unknown[] = await once(worker, 'message');
  await worker.terminate();
  return rowsSchema.parse(rows).map((row) => ({ values: { ...row, name: { en: row.name } } }));
}

/**
 * Rows are read from text and written in one command, while two windows go on asking: the longest that any answer was
 * waited for. Then the same is stopped somewhere on its way: the longest until that is answered.
 */
export async function measureJobOf(bench: Workbench, { rows: count, runs }: JobSizes): Promise<Outcome[]> {
  const folder = await bench.folder('job');
  const path = join(folder, 'workspace.reconvene');
  await copyFile(bench.large, path);
  const chance = createChance(7);
  const text = [
    'name\tvenue\tcity\tnotes',
    ...Array.from({ length: count }, (_, at) => `Room ${at}\tVIC\tVienna\tSeats ${chance.below(500)}`),
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
      homeZone: 'UTC',
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
    for (let run = 0; run <= runs; run += 1) {
      const calm = await longestWait(host, asked, () => parsed(text));
      let rows: Row[] = [];
      const busy = await longestWait(host, asked, async () => {
        rows = await parsed(text);
        valueOf(await host.call('record.changeMany', { kind: 'room', rows }));
      });
      const heard = await timeToStop(host, rows, Math.floor((count * (5 + chance.below(30))) / 100));
      if (run === 0) continue;
      alone.push(calm);
      worst.push(busy);
      stopped.push(heard);
    }
    return [
      outcome('the longest wait for an answer while 20,000 rows are read and written', 100, worst, alone),
      outcome('from “Stop” until nothing is left of it', 200, stopped, alone),
    ];
  } finally {
    await threads.stop();
  }
}

export const measureJob: Measurement = (bench) => measureJobOf(bench, { rows: 20_000, runs: 5 });

/** Milliseconds from stopping the command, once it has told that so many rows are written, until it is answered. */
async function timeToStop(host: CoreHost, rows: Row[], after: number): Promise<number> {
  const stop = new AbortController();
  let began = 0;
  const result = await host.call(
    'record.changeMany',
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
  if (result.ok) throw new Error('the command was not stopped');
  if (result.error.code !== 'CANCELLED') throw new AppFailure(result.error);
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
