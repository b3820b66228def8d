import type { CoreCallName, EventOf } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { ControlName, Controls, Progress } from '../../../shared/contract/control.ts';

/** How something that was asked is followed, and stopped: the answer then says CANCELLED, unless it was done by then. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The core as the shell sees it; nothing above can tell in which of the ways it was started. */
export interface CoreHost {
  call(name: CoreCallName, input: unknown, watch?: Watch): Promise<Result<unknown>>;
  control<N extends ControlName>(
    name: N,
    input: Controls[N]['input'],
    watch?: Watch,
  ): Promise<Result<Controls[N]['output']>>;
  onChanged(listener: (event: EventOf<'changed'>) => void): void;
  /** The process ended without being asked to; calls in flight have been answered with CORE_STOPPED. */
  onDied(listener: (death: Death) => void): void;
  /** Told when something has had neither answer nor progress for long, and when nothing has any more. */
  onLate(listener: (isLate: boolean) => void): void;
  /** How many calls are not answered yet. */
  inFlight(): number;
  /** Ends the process at once, as if it had died: what was asked of it is answered with CORE_STOPPED. */
  kill(): void;
  /** Closes what is open and ends the process; one that does not answer is ended all the same. */
  stop(): Promise<void>;
}

export interface Death {
  readonly detail: string;
  /** Whether it had come up before it died. */
  readonly wasReady: boolean;
}

/** A started process with a two-way port; what utilityProcess and a forked Node have in common. */
export interface CoreProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (detail: string) => void): void;
  kill(): void;
}

export interface Logger {
  info(message: string): void;
  error(message: string): void;
}
