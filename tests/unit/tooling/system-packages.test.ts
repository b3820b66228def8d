import { expect, test } from 'vitest';
import { isHeld } from '../../../electron/tooling/system-packages.ts';

test.each([
  'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 4242 (apt-get)\nE: Unable to lock directory /var/lib/apt/lists/',
  'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 17 (unattended-upgr)',
])('a lock that another program holds is told from other failures: %s', (said) => {
  expect(isHeld(said)).toBe(true);
});

test.each([
  'E: Unable to locate package nonsense',
  'E: Failed to fetch http://deb.debian.org/debian/ 404',
  '',
])('what waiting does not help with is no lock: %s', (said) => {
  expect(isHeld(said)).toBe(false);
});
