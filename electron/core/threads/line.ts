import type { FromCore } from '../../../shared/contract/control.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { trusted } from '../../../shared/typing.ts';
import type { Thread } from './thread.ts';

export interface Question {
  readonly type: 'query' | 'command' | 'control';
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Questions to one thread, and its answers to them. */
export interface Line {
  ask(question: Question): Promise<Result<unknown>>;
  /** Something it need not answer. */
  tell(message: FromCore): void;
  end(): Promise<void>;
}

/** `pass` gets what a thread says beside its answers. */
export function createLine(thread: Thread, pass: (message: FromCore) => void): Line {
  const settlers = new Map<number, (result: Result<unknown>) => void>();
  thread.onMessage((raw) => {
    const said = trusted<FromCore>(raw);
    if (said.type === 'answer') {
      settlers.get(said.id)?.(said.result);
      settlers.delete(said.id);
    } else if (said.type !== 'ready') {
      pass(said);
    }
  });
  return {
    ask: (question) =>
      new Promise((settle) => {
        settlers.set(question.id, settle);
        thread.send(question);
      }),
    tell: (message) => thread.send(message),
    end: () => thread.end(),
  };
}
