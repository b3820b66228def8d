import type { ControlName, Controls, FromCore, ToCore } from '../../../shared/contract/control.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { trusted } from '../../../shared/typing.ts';
import type { Port } from '../port.ts';
import type { WorkspaceFacts } from '../services/workspace.ts';
import type { CancelFlags } from './flags.ts';
import { createLine, type Line, type Question } from './line.ts';
import { createReaders, type Opened } from './readers.ts';
import type { Role, Thread } from './thread.ts';

export interface RouterOptions {
  /** The way to the shell. */
  readonly port: Port;
  readonly flags: CancelFlags;
  readonly start: (role: Role) => Thread;
  /** A thread ended by itself: what was asked of it will not be answered. */
  readonly onLost: (detail: string) => void;
}

/** What changes which file is open: one after the other, and nothing else meanwhile. */
const LIFE: readonly ControlName[] = ['open', 'close', 'restore'];

/**
 * What the core process itself does: it hands each message of the shell to the thread that answers it, so that neither a
 * long write nor a long query keeps any other waiting, or keeps a cancel from being heard.
 */
export function createRouter({ port, flags, start, onLost }: RouterOptions): void {
  const underWay = new Map<Question, Promise<void>>();
  let opened: Opened | null = null;
  let gate: Promise<void> = Promise.resolve();
  let own = 0;
  let writing = 0;

  const ownId = (): number => (own -= 1);
  function line(role: Role): Line {
    const thread = start(role);
    thread.onEnd((detail) => onLost(`the ${role} ended: ${detail}`));
    return createLine(thread, (message: FromCore) => {
      if (message.type === 'changed') readers.tell(message);
      port.send(message);
    });
  }
  const writer = line('writer');
  const readers = createReaders({
    start: () => line('reader'),
    writer,
    isWriting: () => writing > 0,
    ownId,
    onFault: (message) => port.send({ type: 'log', level: 'error', message }),
  });

  async function write(question: Question): Promise<Result<unknown>> {
    readers.prepare();
    writing += 1;
    const result = await writer.ask(question);
    writing -= 1;
    readers.goOn();
    return result;
  }

  /** A thread of its own reads the file through. */
  async function check(question: Question, { path }: Opened): Promise<Result<unknown>> {
    const aside = line('reader');
    const result = await aside.ask({ ...question, input: { path } });
    await aside.end();
    return result;
  }

  function answer(question: Question): Promise<Result<unknown>> {
    if (question.type === 'query' && opened) return readers.ask(question);
    if (question.name === 'check' && question.type === 'control' && opened && isShared(opened)) {
      return check(question, opened);
    }
    return write(question);
  }

  function hand(question: Question): void {
    const done = answer(question).then((result) => {
      underWay.delete(question);
      port.send({ type: 'answer', id: question.id, result });
    });
    underWay.set(question, done);
  }

  async function live(question: Question): Promise<void> {
    // What was asked before is answered first; a job on the file is not waited for.
    for (const { type, id } of underWay.keys()) if (type === 'control') flags.cancel(id);
    await Promise.all(underWay.values());
    await readers.close();
    const before = opened;
    opened = null;
    const result = await writer.ask(question);
    if (question.name === 'open') {
      // Where another cannot be opened, the one that was open still is.
      opened = result.ok ? openedBy(question.input, result.value) : before;
      if (opened && isShared(opened)) readers.open(opened);
    }
    port.send({ type: 'answer', id: question.id, result });
  }

  port.onMessage((raw) => {
    const message = trusted<ToCore>(raw);
    if (message.type === 'cancel') {
      flags.cancel(message.id);
      readers.drop(message.id);
    } else if (message.type === 'control' && LIFE.includes(message.name)) {
      gate = gate.then(() => live(message));
    } else {
      void gate.then(() => hand(message));
    }
  });
  port.send({ type: 'ready' });
}

function openedBy(input: unknown, output: unknown): Opened {
  return {
    path: trusted<Controls['open']['input']>(input).path,
    ...trusted<Controls['open']['output']>(output),
  };
}

function isShared({ facts }: Opened): boolean {
  return trusted<Pick<WorkspaceFacts, 'folderWarning'>>(facts).folderWarning !== 'unshared';
}
