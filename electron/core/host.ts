import { z } from 'zod';
import { fail, type Result } from '../../shared/contract/errors.ts';
import { filePurposeSchema } from '../../shared/contract/files.ts';
import { CONTROL_NAMES, type ControlName } from '../../shared/contract/control.ts';
import { refused } from './answer.ts';
import type { Core } from './core.ts';
import type { Log } from './log.ts';
import type { Port } from './port.ts';
import { createTask, type Task } from './task.ts';
import { cancelFlags, type CancelFlags } from './threads/flags.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface HostOptions {
  readonly port: Port;
  readonly files: WorkspaceFiles;
  /** Names a failure nobody expected, to be found again in the log. */
  readonly newId: () => string;
  /** Where it stands which calls are not wanted any more; of its own where nobody else can set them. */
  readonly flags?: CancelFlags;
}

const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['query', 'command']), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('control'), id: z.int(), name: z.enum(CONTROL_NAMES), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id: z.int() }),
]);
type Question = Exclude<z.infer<typeof envelope>, { type: 'cancel' }>;

const offerInput = z.object({
  token: z.string(),
  path: z.string(),
  name: z.string(),
  purpose: filePurposeSchema,
});
const placeInput = z.object({ path: z.string(), folder: z.string().nullable() });
const copyInput = placeInput.extend({ id: z.string().nullable(), target: z.string() });

/** Jobs on the open file: calls are answered while they go on. */
const JOBS: readonly ControlName[] = [
  'eraseFromBackups',
  'backUp',
  'backUpIfDue',
  'saveCopy',
  'saveSharedCopy',
  'check',
  'salvage',
];
/** What changes which file is open; jobs on it end first. */
const LIFE: readonly ControlName[] = ['open', 'close', 'restore'];

/** Answers messages one after the other, jobs beside them, and holds at most one open workspace. */
export function createHost({ port, files, newId, flags = cancelFlags() }: HostOptions): void {
  const log: Log = {
    info: (message) => port.send({ type: 'log', level: 'info', message }),
    error: (message, cause) => port.send({ type: 'log', level: 'error', message: withCause(message, cause) }),
  };
  const jobs = new Map<number, Promise<void>>();
  let core: Core | null = null;

  function need(): Core {
    return core ?? fail('NO_WORKSPACE');
  }

  async function open(input: unknown, task: Task): Promise<{ facts: unknown; author: unknown }> {
    // Where it cannot be opened, the one that was open still is.
    const opened = await files.open(input, log, () => task.step(0, null));
    opened.onChanged((event) => port.send({ type: 'changed', event }));
    core?.close();
    core = opened;
    // After the answer: the page that will ask is being read meanwhile.
    setImmediate(() => {
      if (core === opened) opened.foresee();
    });
    return { facts: opened.facts, author: opened.author };
  }

  const controls: { readonly [N in ControlName]: (input: unknown, task: Task) => unknown } = {
    open,
    close() {
      core?.close();
      core = null;
      return {};
    },
    rest() {
      core?.rest();
      return {};
    },
    offerFile(input) {
      const { token, ...file } = offerInput.parse(input);
      need().offerFile(token, file);
      return {};
    },
    setActor(input) {
      core?.setActor(z.object({ actor: z.string() }).parse(input).actor);
      return {};
    },
    backUp: (input, task) => need().backUp(z.object({ reason: z.string() }).parse(input).reason, task),
    async backUpIfDue(input, task) {
      const { reason } = z.object({ reason: z.string() }).parse(input);
      return need().isBackupDue() ? need().backUp(reason, task) : null;
    },
    backupsNaming: () => files.backupsNaming(need()),
    eraseFromBackups: async (_input, task) => ({ made: await files.eraseFromBackups(need(), log, task) }),
    setBackupFolder(input) {
      core?.setBackupFolder(z.object({ folder: z.string().nullable() }).parse(input).folder);
      return {};
    },
    seenMovedTimes() {
      need().seenMovedTimes();
      return {};
    },
    reindex(_input, task) {
      need().reindex(task);
      return {};
    },
    async saveCopy(input, task) {
      await need().saveCopy(z.object({ target: z.string() }).parse(input).target, task);
      return {};
    },
    async saveSharedCopy(input, task) {
      await need().saveSharedCopy(z.object({ target: z.string() }).parse(input).target, task);
      return {};
    },
    check: (_input, task) => need().check(task),
    repair: (_input, task) => need().repair(task),
    salvage: (input, task) => files.salvage(input, log, task),
    backups(input) {
      const { path, folder, areSound } = placeInput.extend({ areSound: z.boolean() }).parse(input);
      return files.backups(path, folder, areSound ? log : null);
    },
    restore(input, task) {
      const { path, id, folder } = placeInput.extend({ id: z.string() }).parse(input);
      return files.restore(path, id, folder, task);
    },
    async copyBackup(input, task) {
      return { lacking: await files.copyBackup(copyInput.parse(input), task) };
    },
  };

  async function control(name: ControlName, input: unknown, task: Task): Promise<Result<unknown>> {
    try {
      if (LIFE.includes(name)) await endJobs();
      return { ok: true, value: await controls[name](input, task) };
    } catch (error) {
      return refused(error, name, { path: '', log, newId });
    }
  }

  async function endJobs(): Promise<void> {
    for (const id of jobs.keys()) flags.cancel(id);
    await Promise.all(jobs.values());
  }

  async function answer({ type, id, name, input }: Question): Promise<void> {
    const task = createTask({
      isCancelled: () => flags.isCancelled(id),
      report: (done, of) => port.send({ type: 'progress', id, done, of }),
      elapsed: () => performance.now(),
    });
    const result = flags.isCancelled(id)
      ? failure('CANCELLED')
      : type === 'control'
        ? await control(name, input, task)
        : (core?.call(name, input, task) ?? failure('NO_WORKSPACE'));
    port.send({ type: 'answer', id, result });
  }

  // Messages are taken one after the other, so that a call sent after an open meets the opened file.
  let queue = Promise.resolve();
  port.onMessage((raw) => {
    const message = envelope.parse(raw);
    if (message.type === 'cancel') {
      flags.cancel(message.id);
    } else if (message.type === 'control' && JOBS.includes(message.name)) {
      queue = queue.then(() => {
        jobs.set(
          message.id,
          answer(message).finally(() => jobs.delete(message.id)),
        );
      });
    } else {
      queue = queue.then(() => answer(message));
    }
  });
  port.send({ type: 'ready' });
}

function failure(code: 'NO_WORKSPACE' | 'CANCELLED'): Result<never> {
  return { ok: false, error: { code, problems: [], params: {} } };
}

function withCause(message: string, cause: unknown): string {
  return cause instanceof Error ? `${message}\n${cause.stack ?? cause.message}` : message;
}
