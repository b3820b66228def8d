import { describe, expect, test } from 'vitest';
import type { CoreProcess, Death } from '../../../../electron/main/core-host/core-host.ts';
import { createProcessHost } from '../../../../electron/main/core-host/process-host.ts';

const STOPPED = { ok: false, error: { code: 'CORE_STOPPED' } };

/** A process that does what the test says, and nothing else. */
function scripted() {
  const sent: unknown[] = [];
  const log: string[] = [];
  let say: (message: unknown) => void = () => undefined;
  let exit: (detail: string) => void = () => undefined;
  let kills = 0;
  const process: CoreProcess = {
    send: (message) => void sent.push(message),
    onMessage(listener) {
      say = listener;
    },
    onExit(listener) {
      exit = listener;
    },
    kill() {
      kills += 1;
      exit('killed');
    },
  };
  const host = createProcessHost(
    process,
    { info: () => undefined, error: (line) => log.push(line) },
    { close: 1, late: 1 },
  );
  const lates: boolean[] = [];
  host.onLate((isLate) => lates.push(isLate));
  const deaths: Death[] = [];
  host.onDied((death) => deaths.push(death));
  return {
    host,
    sent,
    log,
    deaths,
    lates,
    say: (message: unknown) => say(message),
    exit: (detail: string) => exit(detail),
    kills: () => kills,
  };
}

describe('a process that does not answer', () => {
  test('is said to be late until it answers, tells how far it is, or ends', async () => {
    const { host, say, lates } = scripted();
    const asked = host.call('workspace.info', {});
    await expect.poll(() => lates).toEqual([true]);
    say({ type: 'progress', id: 1, done: 1, of: 2 });
    await expect.poll(() => lates).toEqual([true, false, true]);
    say({ type: 'answer', id: 1, result: { ok: true, value: {} } });
    expect(await asked).toMatchObject({ ok: true });
    expect(lates).toEqual([true, false, true, false]);
    const [first, second] = [host.call('workspace.info', {}), host.call('workspace.info', {})];
    await expect.poll(() => lates.at(-1)).toBe(true);
    host.kill();
    expect(await Promise.all([first, second])).toMatchObject([STOPPED, STOPPED]);
    expect(lates).toEqual([true, false, true, false, true, false]);
  });
});

describe('a process', () => {
  test('that says what is not of the protocol is ended, so that nobody waits for it', async () => {
    const { host, say, log, kills, deaths } = scripted();
    const asked = host.call('workspace.info', {});
    say({ type: 'answer', id: 1, result: { ok: false, error: { code: 'NO_SUCH_CODE' } } });
    expect(await asked).toMatchObject(STOPPED);
    expect(kills()).toBe(1);
    expect(log.join()).toContain('not of its protocol');
    expect(deaths).toHaveLength(1);
  });

  test('that ends answers what was under way, and is sent nothing more', async () => {
    const { host, sent, exit } = scripted();
    const asked = [host.call('workspace.info', {}), host.control('backUp', { reason: 'by-hand' })];
    expect(host.inFlight()).toBe(2);
    exit('code 1');
    expect(await Promise.all(asked)).toMatchObject([STOPPED, STOPPED]);
    expect(host.inFlight()).toBe(0);
    expect(await host.call('workspace.info', {})).toMatchObject(STOPPED);
    expect(sent).toHaveLength(2);
  });

  test('that ends tells whether it had come up', () => {
    const early = scripted();
    early.exit('code 127');
    expect(early.deaths).toEqual([{ detail: 'code 127', wasReady: false }]);
    const later = scripted();
    later.say({ type: 'ready' });
    later.exit('SIGKILL');
    expect(later.deaths).toEqual([{ detail: 'SIGKILL', wasReady: true }]);
  });

  test('whose answer comes after its end changes nothing', async () => {
    const { host, say, exit } = scripted();
    const asked = host.call('workspace.info', {});
    exit('code 1');
    say({ type: 'answer', id: 1, result: { ok: true, value: 'late' } });
    expect(await asked).toMatchObject(STOPPED);
  });

  test('that is asked to stop is asked to close first, and its end is not a death', async () => {
    const { host, sent, say, deaths } = scripted();
    const stopped = host.stop();
    expect(sent).toEqual([{ type: 'control', id: 1, name: 'close', input: {} }]);
    say({ type: 'answer', id: 1, result: { ok: true, value: {} } });
    await stopped;
    expect(deaths).toEqual([]);
  });

  test('that does not answer when it is asked to stop is ended all the same', async () => {
    const { host, log, kills } = scripted();
    await host.stop();
    expect(kills()).toBeGreaterThan(0);
    expect(log.join()).toContain('did not close');
  });
});
