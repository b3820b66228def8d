import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import type { PrintRequest } from '../../../shared/contract/shapes/print-requests.ts';
import { dayAt } from '../../../shared/domain/time/days.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import type { Supervisor } from '../core-host/supervisor.ts';
import { valueOf } from '../value-of.ts';
import { paperName } from './paper-name.ts';

/** What a paper that is asked for is called as a file, without what follows the dot. Fails as its model does. */
export type NameOf = (request: PrintRequest) => Promise<string>;

export function namedByCore(core: Pick<Supervisor, 'call'>): NameOf {
  return async (request) => {
    const model = CORE_CALLS['print.model'].output.parse(valueOf(await core.call('print.model', request)));
    return paperName(model, await wordsOf(model.language));
  };
}

/** The day that it is at home, YYYY-MM-DD. */
export async function todayByCore(core: Pick<Supervisor, 'call'>): Promise<string> {
  const answer = valueOf(await core.call('workspace.info', {}));
  const { homeZone } = CORE_CALLS['workspace.info'].output.parse(answer);
  return dayAt(new Date().toISOString(), homeZone);
}
