import { expect, test } from 'vitest';
import { refusedSwitch } from '../../../electron/main/security/debugging.ts';

const asked = (name: string) => (one: string) => one === name;

test.each(['remote-debugging-port', 'remote-debugging-pipe'])(
  'a shipped program does not start with --%s',
  (name) => {
    expect(refusedSwitch({ isPackaged: true, version: '1.0.0', hasSwitch: asked(name) })).toBe(name);
  },
);

test('without it, from its sources, or as a development build, it starts', () => {
  const hasSwitch = asked('remote-debugging-port');
  expect(refusedSwitch({ isPackaged: true, version: '1.0.0', hasSwitch: () => false })).toBeNull();
  expect(refusedSwitch({ isPackaged: false, version: '1.0.0', hasSwitch })).toBeNull();
  expect(refusedSwitch({ isPackaged: true, version: '1.0.0-development', hasSwitch })).toBeNull();
});
