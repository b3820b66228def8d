import type { CoreCallName, OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import type { Reader, Writer } from '../db/access.ts';
import type { Task } from '../task.ts';

export type { Reader, Writer } from '../db/access.ts';

type ContextOf<N extends CoreCallName> =
  (typeof import('../../../shared/contract/core-calls.ts').CORE_CALLS)[N] extends {
    access: 'query';
  }
    ? Reader
    : Writer;

/** Answers one call inside one transaction; throws AppFailure to refuse, and nothing is written. */
export type Handler<N extends CoreCallName> = (
  context: ContextOf<N>,
  input: ParsedInputOf<N>,
  task: Task,
) => OutputOf<N>;
export type Handlers = { readonly [N in CoreCallName]: Handler<N> };

/** The common answer of a command that wrote. */
export function written(context: Writer, id: string): Written {
  return { id, commandId: context.commandId, notices: [...context.notices] };
}
