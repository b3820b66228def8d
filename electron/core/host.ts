import { z } from 'zod';
import { AppFailure, fail, type Result } from '../../shared/contract/errors.ts';
import type { Core } from './core.ts';
import { storageFailure } from './db/failures.ts';
import type { Log } from './log.ts';
import type { Port } from './port.ts';
import type { ControlName } from '../../shared/contract/control.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface HostOptions {
  readonly port: Port;
  readonly files: WorkspaceFiles;
  /** Names a failure nobody expected, to be found again in the log. */
  readonly newId: () => string;
}

const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({
    type: z.literal('control'),
    id: z.int(),
    name: z.enum(['open', 'close', 'setActor', 'backUp', 'saveCopy', 'backups', 'restore']),
    input: z.unknown(),
  }),
]);

/** Answers the shell's messages one after the other, and holds at most one open workspace. */
export function createHost({ port, files, newId }: HostOptions): void {
  const log: Log = {
    info: (message) => port.send({ type: 'log', level: 'info', message }),
    error: (message, cause) => port.send({ type: 'log', level: 'error', message: withCause(message, cause) }),
  };
  let core: Core | null = null;

  function need(): Core {
    return core ?? fail('NO_WORKSPACE');
  }

  async function open(input: unknown): Promise<Record<string, never>> {
    core?.close();
    core = null;
    const opened = await files.open(input, log);
    opened.onChanged((event) => port.send({ type: 'changed', event }));
    core = opened;
    return {};
  }

  const controls: { readonly [N in ControlName]: (input: unknown) => unknown } = {
    open,
    close() {
      core?.close();
      core = null;
      return {};
    },
    setActor(input) {
      core?.setActor(z.object({ actor: z.string() }).parse(input).actor);
      return {};
    },
    backUp: (input) => need().backUp(z.object({ reason: z.string() }).parse(input).reason),
    async saveCopy(input) {
      await need().saveCopy(z.object({ target: z.string() }).parse(input).target);
      return {};
    },
    backups: (input) => files.backups(z.object({ path: z.string() }).parse(input).path, log),
    restore(input) {
      const { path, id } = z.object({ path: z.string(), id: z.string() }).parse(input);
      return { aside: files.restore(path, id) };
    },
  };

  async function control(name: ControlName, input: unknown): Promise<Result<unknown>> {
    try {
      return { ok: true, value: await controls[name](input) };
    } catch (error) {
      const failure = error instanceof AppFailure ? error : storageFailure(error, '');
      if (failure) return { ok: false, error: failure.error };
      const reference = newId();
      log.error(`${reference} in ${name}`, error);
      return { ok: false, error: { code: 'BUG', problems: [], params: { call: name }, reference } };
    }
  }

  // Messages are taken one after the other, so that a call sent after an open meets the opened file.
  let queue = Promise.resolve();
  port.onMessage((raw) => {
    const message = envelope.parse(raw);
    queue = queue.then(async () => {
      const result =
        message.type === 'control'
          ? await control(message.name, message.input)
          : (core?.call(message.name, message.input) ?? noWorkspace());
      port.send({ type: 'answer', id: message.id, result });
    });
  });
  port.send({ type: 'ready' });
}

function noWorkspace(): Result<unknown> {
  return { ok: false, error: { code: 'NO_WORKSPACE', problems: [], params: {} } };
}

function withCause(message: string, cause: unknown): string {
  return cause instanceof Error ? `${message}\n${cause.stack ?? cause.message}` : message;
}
