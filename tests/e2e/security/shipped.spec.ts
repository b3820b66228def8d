/** Electron's own security checklist (docs/tutorial/security), by its numbers: what is shipped. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../../..');

function read(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

test('16. Electron is of a line that is kept up, and one version exactly', () => {
  const { electron }: Record<string, string> = JSON.parse(read('package.json')).devDependencies;
  expect(electron).toMatch(/^45\.\d+\.\d+$/);
  expect(JSON.parse(read('package-lock.json')).packages['node_modules/electron'].version).toBe(electron);
});

/** The entries of one mapping of a YAML file that stands at its left edge. */
function mappingIn(yaml: string, name: string): Record<string, string> {
  const block = new RegExp(`^${name}:\\n((?:[ ]+.*\\n|\\n)+)`, 'm').exec(yaml)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): *(\S+)/gm)].map(([, key = '', value = '']) => [key, value]),
  );
}

test('19. the fuses of a package close what the program does not use', () => {
  expect(mappingIn(read('electron-builder.yml'), 'electronFuses')).toMatchObject({
    runAsNode: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    onlyLoadAppFromAsar: 'true',
    enableEmbeddedAsarIntegrityValidation: 'true',
    grantFileProtocolExtraPrivileges: 'false',
  });
});
