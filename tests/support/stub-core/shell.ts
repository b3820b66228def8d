/** A shell of nothing but the core's host, the shipped one, for Playwright to hold. It is started by `launchStub`. */
import { join } from 'node:path';
import { app } from 'electron';
import { createSupervisor, type Supervisor } from '../../../electron/main/core-host/supervisor.ts';
import { startUtility } from '../../../electron/main/core-host/utility.ts';

export interface StubShell {
  readonly core: Supervisor;
  /** How many processes were started so far. */
  started(): number;
  /** The ids of commands whose changes were announced. */
  readonly changed: string[];
  readonly deaths: string[];
  readonly log: string[];
  /** A core whose entry is not there, so that it dies before it is ready. */
  startBroken(): { readonly core: Supervisor; started(): number };
}

function supervise(entry: string, log: string[]): { core: Supervisor; started(): number } {
  let count = 0;
  const core = createSupervisor(
    () => {
      count += 1;
      return startUtility(join(app.getAppPath(), entry));
    },
    { info: (line) => log.push(line), error: (line) => log.push(line) },
  );
  return { core, started: () => count };
}

void app.whenReady().then(() => {
  const log: string[] = [];
  const changed: string[] = [];
  const deaths: string[] = [];
  const { core, started } = supervise('core.cjs', log);
  core.onChanged(({ commandId }) => changed.push(commandId));
  core.onDied((detail) => deaths.push(detail));
  const shell: StubShell = {
    core,
    started,
    changed,
    deaths,
    log,
    startBroken: () => supervise('not-there.cjs', log),
  };
  Reflect.set(globalThis, 'stubShell', shell);
});
