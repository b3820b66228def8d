import type { CoreCallName, EventOf } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { ControlName, Controls } from '../../../shared/contract/control.ts';
import type { CoreHost, CoreProcess, Logger, Watch } from './core-host.ts';
import { createProcessHost } from './process-host.ts';

/** A core that is started again when it dies. */
export interface Supervisor extends Pick<
  CoreHost,
  'call' | 'control' | 'onChanged' | 'onLate' | 'inFlight' | 'kill' | 'stop'
> {
  /** What is asked from here on is asked of a new process, which has no workspace open yet. */
  onDied(listener: (detail: string) => void): void;
  /** Whether it was told to stop: what is asked from then on is refused with CORE_STOPPED, and stays so. */
  isStopping(): boolean;
}

export function createSupervisor(start: () => CoreProcess, log: Logger): Supervisor {
  const changedListeners: ((event: EventOf<'changed'>) => void)[] = [];
  const diedListeners: ((detail: string) => void)[] = [];
  const lateListeners: ((isLate: boolean) => void)[] = [];
  let isStopping = false;
  let host: CoreHost | null = launch();

  function launch(): CoreHost {
    const fresh = createProcessHost(start(), log);
    fresh.onChanged((event) => {
      for (const listener of changedListeners) listener(event);
    });
    fresh.onLate((isLate) => {
      for (const listener of lateListeners) listener(isLate);
    });
    fresh.onDied(({ detail, wasReady }) => {
      log.error(`the core ended: ${detail}`);
      // One that cannot even come up would be started without end: the next question starts another, nothing else does.
      host = wasReady ? launch() : null;
      for (const listener of diedListeners) listener(detail);
    });
    return fresh;
  }

  function running(): CoreHost {
    host ??= launch();
    return host;
  }

  return {
    call: (name: CoreCallName, input: unknown, watch?: Watch): Promise<Result<unknown>> =>
      running().call(name, input, watch),
    control<N extends ControlName>(name: N, input: Controls[N]['input'], watch?: Watch) {
      return running().control(name, input, watch);
    },
    inFlight: () => host?.inFlight() ?? 0,
    kill: () => host?.kill(),
    async stop() {
      isStopping = true;
      await host?.stop();
    },
    isStopping: () => isStopping,
    onLate: (listener) => void lateListeners.push(listener),
    onChanged: (listener) => void changedListeners.push(listener),
    onDied: (listener) => void diedListeners.push(listener),
  };
}
