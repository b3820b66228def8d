import type { CoreCallName, EventOf } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { ControlName, Controls } from '../../../shared/contract/control.ts';
import type { CoreHost, CoreProcess, Logger } from './core-host.ts';
import { createProcessHost } from './process-host.ts';

/** A core that is started again when it dies. */
export interface Supervisor extends Pick<CoreHost, 'call' | 'control' | 'onChanged' | 'inFlight' | 'stop'> {
  /** After a death: the new process runs, with no workspace open yet. */
  onRestarted(listener: (detail: string) => void): void;
}

export function createSupervisor(start: () => CoreProcess, log: Logger): Supervisor {
  const changedListeners: ((event: EventOf<'changed'>) => void)[] = [];
  const restartedListeners: ((detail: string) => void)[] = [];
  let host = launch();

  function launch(): CoreHost {
    const fresh = createProcessHost(start(), log);
    fresh.onChanged((event) => {
      for (const listener of changedListeners) listener(event);
    });
    fresh.onDied((detail) => {
      log.error(`the core ended: ${detail}`);
      host = launch();
      for (const listener of restartedListeners) listener(detail);
    });
    return fresh;
  }

  return {
    call: (name: CoreCallName, input: unknown): Promise<Result<unknown>> => host.call(name, input),
    control<N extends ControlName>(name: N, input: Controls[N]['input']) {
      return host.control(name, input);
    },
    inFlight: () => host.inFlight(),
    stop: () => host.stop(),
    onChanged: (listener) => void changedListeners.push(listener),
    onRestarted: (listener) => void restartedListeners.push(listener),
  };
}
