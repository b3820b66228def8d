import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { z } from 'zod';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { instantAt } from '../../../shared/domain/time/instants.ts';
import { createHost } from '../host.ts';
import { SAMPLE_FILE } from '../sample/copy.ts';
import { workspaceFiles } from '../workspace-files.ts';
import { cancelFlags } from './flags.ts';
import { createLine } from './line.ts';
import { createReaderHost } from './reader-host.ts';
import { startThread, threadPort, type ThreadData } from './thread.ts';

const dataSchema = z.object({ role: z.enum(['writer', 'reader']), memory: z.instanceof(SharedArrayBuffer) });

/** What a thread of the core does, by the role it was started in. `entry`: the file that threads begin with. */
export function runThread(entry: string): void {
  const clock = (): string => instantAt(Date.now());
  const newId = (): string => v7();
  const data: ThreadData = dataSchema.parse(workerData);
  const flags = cancelFlags(data.memory);
  const port = threadPort();
  if (data.role === 'reader') {
    createReaderHost({ port, flags, clock, newId });
    return;
  }

  /** Has work done on a thread of its own, so that nobody waits for it to write. */
  async function beside(name: string, input: unknown): Promise<void> {
    const thread = startThread(entry, { role: 'reader', memory: data.memory });
    const line = createLine(thread, port.send);
    const result = await line.ask({ type: 'control', id: 1, name, input });
    await line.end();
    if (!result.ok) throw new AppFailure(result.error);
  }

  const files = workspaceFiles({
    sample: join(dirname(entry), SAMPLE_FILE),
    clock,
    newId,
    verify: (path, changes) => beside('verify', { path, changes }),
    erase: (file, erased, as) => beside('erase', { file, erased, as }),
  });
  createHost({ port, flags, files, newId });
}
