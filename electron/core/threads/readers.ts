import type { FromCore } from '../../../shared/contract/control.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { Line, Question } from './line.ts';

export interface ReadersOptions {
  /** Starts a thread that reads. */
  readonly start: () => Line;
  /** The writer, which answers queries as well as long as it has nothing to write and no reader is up. */
  readonly writer: Line;
  readonly isWriting: () => boolean;
  readonly ownId: () => number;
  /** Said where a reader could not open the file. */
  readonly onFault: (detail: string) => void;
}

/** What a reader needs to read the file that the writer has open. */
export interface Opened {
  readonly path: string;
  readonly facts: unknown;
  readonly author: unknown;
}

/** The queries of the open workspace, and the threads that answer them one at a time each. */
export interface Readers {
  ask(question: Question): Promise<Result<unknown>>;
  /** Answers a query that waits with CANCELLED. */
  drop(id: number): void;
  open(opened: Opened): void;
  close(): Promise<void>;
  /** Something is about to be written: from here on a reader is needed. */
  prepare(): void;
  /** Tells them what was committed: what they keep of it is old. */
  tell(message: FromCore): void;
  /** What was written is written. */
  goOn(): void;
}

interface Reader {
  readonly line: Line;
  isUp: boolean;
  isBusy: boolean;
}

interface Waiting {
  readonly question: Question;
  readonly settle: (result: Result<unknown>) => void;
}

const MOST = 2;
/** A query that has waited for so long brings up another reader. */
const IMPATIENT_MS = 30;
/** The first reader comes up after the first page, which has enough to do. */
const FIRST_AFTER_MS = 1_000;

export function createReaders({ start, writer, isWriting, ownId, onFault }: ReadersOptions): Readers {
  const readers: Reader[] = [];
  let waiting: Waiting[] = [];
  let opened: Opened | null = null;
  let isAlone = false;
  let first: NodeJS.Timeout | undefined;
  let impatient: NodeJS.Timeout | undefined;

  function bringUp(): void {
    clearTimeout(first);
    if (!opened || readers.length >= MOST || isAlone) return;
    const reader: Reader = { line: start(), isUp: false, isBusy: false };
    readers.push(reader);
    void openIn(reader);
  }

  async function openIn(reader: Reader): Promise<void> {
    const asked = opened;
    if (!asked) return;
    const result = await reader.line.ask({ type: 'control', id: ownId(), name: 'open', input: asked });
    if (opened !== asked) return;
    reader.isUp = result.ok;
    if (!result.ok) {
      isAlone = true;
      onFault(`a reader could not open the file: ${result.error.code}`);
    }
    pump();
  }

  function pump(): void {
    while (waiting.length > 0) {
      const free = readers.find(({ isUp, isBusy }) => isUp && !isBusy);
      const isNoneUp = !readers.some(({ isUp }) => isUp);
      if (!free && !(isNoneUp && (isAlone || !isWriting()))) break;
      const next = waiting.shift();
      if (next) void (free ? answerBy(free, next) : writer.ask(next.question).then(next.settle));
    }
    clearTimeout(impatient);
    if (waiting.length > 0 && readers.length < MOST && readers.every(({ isUp }) => isUp)) {
      impatient = setTimeout(bringUp, IMPATIENT_MS);
      impatient.unref();
    }
  }

  async function answerBy(reader: Reader, { question, settle }: Waiting): Promise<void> {
    reader.isBusy = true;
    settle(await reader.line.ask(question));
    reader.isBusy = false;
    pump();
  }

  return {
    ask: (question) =>
      new Promise((settle) => {
        waiting.push({ question, settle });
        pump();
      }),
    drop(id) {
      const dropped = waiting.filter(({ question }) => question.id === id);
      waiting = waiting.filter(({ question }) => question.id !== id);
      for (const { settle } of dropped) {
        settle({ ok: false, error: { code: 'CANCELLED', problems: [], params: {} } });
      }
    },
    open(next) {
      opened = next;
      isAlone = false;
      if (readers.length > 0) for (const reader of readers) void openIn(reader);
      else {
        first = setTimeout(bringUp, FIRST_AFTER_MS);
        first.unref();
      }
    },
    async close() {
      clearTimeout(first);
      clearTimeout(impatient);
      opened = null;
      await Promise.all(
        readers.map((reader) => {
          reader.isUp = false;
          return reader.line.ask({ type: 'control', id: ownId(), name: 'close', input: {} });
        }),
      );
    },
    prepare() {
      if (opened && readers.length === 0) bringUp();
    },
    tell(message) {
      for (const { line } of readers) line.tell(message);
    },
    goOn: pump,
  };
}
