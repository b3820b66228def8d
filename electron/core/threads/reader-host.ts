import { z } from 'zod';
import type { EventOf } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { trusted } from '../../../shared/typing.ts';
import { refused } from '../answer.ts';
import { checkFile } from '../check/check-file.ts';
import { verifyCopy } from '../db/copy.ts';
import { kindSchema } from '../../../shared/contract/kinds.ts';
import { eraseInBackup } from '../erase-backup.ts';
import type { Log } from '../log.ts';
import type { Port } from '../port.ts';
import { createReadCore, type ReadCore } from '../read-core.ts';
import type { WorkspaceFacts } from '../services/workspace.ts';
import { createTask, type Task } from '../task.ts';
import type { CancelFlags } from './flags.ts';

export interface ReaderHostOptions {
  readonly port: Port;
  readonly flags: CancelFlags;
  readonly clock: () => string;
  readonly newId: () => string;
}

const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['query', 'control']), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('changed'), event: z.unknown() }),
]);

const openInput = z.object({
  path: z.string(),
  facts: z.unknown(),
  author: z.object({ installation: z.string(), replica: z.string() }),
});
const eraseInput = z.object({
  file: z.string(),
  erased: z.array(z.object({ kind: kindSchema, id: z.string() })),
  as: z.object({ actor: z.string(), installation: z.string() }),
});
const verifyInput = z.object({ path: z.string(), changes: z.int().nullable() });

/** A thread that reads beside the writer: queries, and looking through the file or a copy of it. */
export function createReaderHost({ port, flags, clock, newId }: ReaderHostOptions): void {
  const log: Log = {
    info: (message) => port.send({ type: 'log', level: 'info', message }),
    error: (message, cause) =>
      port.send({
        type: 'log',
        level: 'error',
        message: `${message}\n${cause instanceof Error ? cause.stack : ''}`,
      }),
  };
  let core: ReadCore | null = null;

  const controls: Readonly<Record<string, (input: unknown, task: Task) => unknown>> = {
    open(input) {
      const { path, facts, author } = openInput.parse(input);
      core = createReadCore({ path, facts: trusted<WorkspaceFacts>(facts), author, clock, newId, log });
      return {};
    },
    close() {
      core?.close();
      core = null;
      return {};
    },
    check: (input, task) => checkFile(z.object({ path: z.string() }).parse(input).path, task),
    async erase(input) {
      const { file, erased, as } = eraseInput.parse(input);
      await eraseInBackup(file, erased, { ...as, clock, newId, log });
      return {};
    },
    verify(input) {
      const { path, changes } = verifyInput.parse(input);
      verifyCopy(path, changes);
      return {};
    },
  };

  async function control(name: string, input: unknown, task: Task): Promise<Result<unknown>> {
    try {
      return { ok: true, value: await controls[name]?.(input, task) };
    } catch (error) {
      return refused(error, name, { path: '', log, newId });
    }
  }

  port.onMessage((raw) => {
    const message = envelope.parse(raw);
    if (message.type === 'changed') {
      core?.changed(trusted<EventOf<'changed'>>(message.event).kinds);
      return;
    }
    const { type, id, name, input } = message;
    const task = createTask({
      isCancelled: () => flags.isCancelled(id),
      report: (done, of) => port.send({ type: 'progress', id, done, of }),
      elapsed: () => performance.now(),
    });
    if (type === 'query') {
      const result: Result<unknown> = core?.call(name, input, task) ?? {
        ok: false,
        error: { code: 'NO_WORKSPACE', problems: [], params: {} },
      };
      port.send({ type: 'answer', id, result });
    } else {
      void control(name, input, task).then((result) => port.send({ type: 'answer', id, result }));
    }
  });
}
