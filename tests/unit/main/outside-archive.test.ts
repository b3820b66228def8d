import { expect, test } from 'vitest';
import { outsideArchive } from '../../../electron/main/core-host/forked.ts';

test.each([
  [
    '/opt/Reconvene/resources/app.asar/out/main/core.cjs',
    '/opt/Reconvene/resources/app.asar.unpacked/out/main/core.cjs',
  ],
  [
    'C:\\Reconvene\\resources\\app.asar\\out\\main\\core.cjs',
    'C:\\Reconvene\\resources\\app.asar.unpacked\\out\\main\\core.cjs',
  ],
])('a forked core is started beside the archive it is packed in: %s', (packed, unpacked) => {
  expect(outsideArchive(packed)).toBe(unpacked);
});

test('a core that is in no archive is started where it is', () => {
  expect(outsideArchive('/src/reconvene/out/main/core.cjs')).toBe('/src/reconvene/out/main/core.cjs');
});
