/**
 * The way users get the core, as a utility process of Electron's own, in whatever Electron the tests have. The database alone is
 * a stub, because an older Electron cannot load the real one.
 */
import { expect, test } from '@playwright/test';
import { launchStub, type StubProgram } from '../support/stub-core/launch.ts';
import type { Deed, Told } from '../support/stub-core/core.ts';
import type { StubShell } from '../support/stub-core/shell.ts';
import type { Result } from '../../shared/contract/errors.ts';

test.describe.configure({ mode: 'serial' });

const STOPPED = { ok: false, error: { code: 'CORE_STOPPED' } };

let program: StubProgram;

test.beforeAll(async () => {
  program = await launchStub();
  await open();
});

test.afterAll(() => program.close());

/** Runs in the shell, with the shell's own hold on the core. */
function inShell<T>(work: (shell: StubShell) => T | Promise<T>): Promise<T> {
  return program.shell.evaluate(work);
}

function open(): Promise<Result<unknown>> {
  return inShell(({ core }) =>
    core.control('open', {
      path: '/nowhere',
      mode: 'open',
      name: 'n',
      actor: 'a',
      installation: 'i',
      backupFolder: null,
      homeZone: 'UTC',
      memoryFolder: null,
    }),
  );
}

function perform(deed: Deed): Promise<Result<unknown>> {
  return program.shell.evaluate(({ core }, given) => core.call('workspace.info', given), deed);
}

async function told(): Promise<Told> {
  const answer = await perform({ deed: 'tell' });
  if (!answer.ok) throw new Error(answer.error.code);
  return tellOf(answer.value);
}

function tellOf(value: unknown): Told {
  return { pid: Number(Reflect.get(Object(value), 'pid')), type: Reflect.get(Object(value), 'type') };
}

test('the core runs as a utility process, apart from the shell', async () => {
  const { pid, type } = await told();
  expect(type).toBe('utility');
  const metrics = await program.app.evaluate(({ app }) => app.getAppMetrics());
  expect(metrics.find((each) => each.pid === pid)).toMatchObject({ type: 'Utility', name: 'Reconvene core' });
});

test('values come back as they were sent', async () => {
  const answer = await inShell(async ({ core }) => {
    const value = { list: [1, null], text: 'عربي 中文 é', when: new Date(0), bytes: new Uint8Array([7]) };
    const result = await core.call('workspace.info', { deed: 'echo', value });
    const back = result.ok ? Object(result.value) : {};
    return [back.list, back.text, back.when instanceof Date, back.bytes instanceof Uint8Array];
  });
  expect(answer).toEqual([[1, null], 'عربي 中文 é', true, true]);
});

test('a thousand calls at once have a thousand answers, each its own', async () => {
  const wrong = await inShell(async ({ core }) => {
    const asked = Array.from({ length: 1000 }, (_, value) =>
      core.call('workspace.info', { deed: 'echo', value }),
    );
    const answers = await Promise.all(asked);
    return answers.filter((answer, at) => !answer.ok || answer.value !== at).length;
  });
  expect(wrong).toBe(0);
});

test('what the core logs and announces reaches the shell', async () => {
  await perform({ deed: 'announce', commandId: 'c-1' });
  await expect.poll(() => inShell(({ changed }) => changed)).toEqual(['c-1']);
  expect(await inShell(({ log }) => log)).toContain('the stub is open');
});

test('a control is answered, and refused where nothing is open', async () => {
  expect(await inShell(({ core }) => core.control('saveCopy', { target: '/x' }))).toMatchObject({
    ok: true,
  });
  await inShell(({ core }) => core.control('close', {}));
  expect(await inShell(({ core }) => core.control('saveCopy', { target: '/x' }))).toMatchObject({
    ok: false,
    error: { code: 'NO_WORKSPACE' },
  });
  expect(await open()).toMatchObject({ ok: true });
});

test('killed from outside, it answers what was under way, tells its death and is started again', async () => {
  const { pid } = await told();
  const waiting = inShell(({ core }) => core.control('backUp', { reason: 'x' }));
  await expect.poll(() => inShell(({ core }) => core.inFlight())).toBe(1);
  process.kill(pid, 'SIGKILL');
  expect(await waiting).toMatchObject(STOPPED);
  expect(await inShell(({ deaths }) => deaths)).toHaveLength(1);
  expect(await inShell(({ core }) => core.inFlight())).toBe(0);
  expect(await open()).toMatchObject({ ok: true });
  expect((await told()).pid).not.toBe(pid);
  expect(await inShell(({ started }) => started())).toBe(2);
});

test('calls sent to one that has just been killed are answered, and the shell lives on', async () => {
  const { pid } = await told();
  const codes = await program.shell.evaluate(async ({ core }, killed) => {
    process.kill(killed, 'SIGKILL');
    const asked = Array.from({ length: 50 }, () => core.call('workspace.info', { deed: 'tell' }));
    return (await Promise.all(asked)).map((answer) => (answer.ok ? 'answered' : answer.error.code));
  }, pid);
  expect(new Set(codes)).toEqual(new Set(['CORE_STOPPED']));
  await open();
});

for (const [how, deed] of [
  ['an error that nothing catches', { deed: 'throw' }],
  ['leaving by itself', { deed: 'exit', code: 3 }],
] as const) {
  test(`${how} ends it, and it is started again`, async () => {
    const { pid } = await told();
    expect(await perform(deed)).toMatchObject(STOPPED);
    await open();
    expect((await told()).pid).not.toBe(pid);
  });
}

test('one that cannot come up is not started without end, and each question is still answered', async () => {
  const [answers, started] = await inShell(async ({ startBroken }) => {
    const broken = startBroken();
    const answers: Result<unknown>[] = [];
    for (let at = 0; at < 3; at += 1)
      answers.push(await broken.core.control('backups', { path: '/x', folder: null, areSound: true }));
    return [answers, broken.started()] as const;
  });
  expect(answers).toMatchObject([STOPPED, STOPPED, STOPPED]);
  expect(started).toBe(3);
});

test('stopped, it ends and is not started again', async () => {
  const { pid } = await told();
  const before = await inShell(({ started }) => started());
  await inShell(({ core }) => core.stop());
  expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  expect(await perform({ deed: 'tell' })).toMatchObject(STOPPED);
  expect(await inShell(({ started }) => started())).toBe(before);
});
