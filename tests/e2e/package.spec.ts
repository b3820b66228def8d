import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { madePackage } from '../../electron/tooling/package/layout.ts';
import { startPackaged, type Packaged } from '../support/packaged.ts';
import { familyOf } from '../support/processes.ts';

test.describe.configure({ mode: 'serial' });

const about = z.object({ productName: z.string(), version: z.string() });
const made = madePackage();
const archive = join(made.resources, 'app.asar');
const own = z
  .object({ version: z.string(), devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

let program: Packaged;

test.beforeAll(async () => {
  program = await startPackaged(made.executable);
  await program.waitForHeading('Reconvene');
});

test.afterAll(() => program.clear());

test('a package with another Electron than the one for users says in every name that it is for development', async () => {
  const isForUsers = (await program.tools.electron()) === own.devDependencies.electron;
  const name = isForUsers ? 'Reconvene' : 'Reconvene (development)';
  const version = isForUsers ? own.version : `${own.version}-development`;
  expect(made.kind).toBe(isForUsers ? 'official' : 'development');
  expect(about.parse(JSON.parse(extractFile(archive, 'package.json').toString()))).toEqual({
    productName: name,
    version,
  });
  expect((await program.call('shell.status', {})).version).toBe(version);
  expect(made.executable.includes('development')).toBe(!isForUsers);
});

test('the fuses of the program are the ones that the configuration names', async () => {
  const wanted = fusesOf(readFileSync('electron-builder.yml', 'utf8'));
  expect(Object.keys(wanted)).toHaveLength(8);
  const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(made.executable)) };
  const found = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, wire[fuseOf(name)] === FuseState.ENABLE]),
  );
  expect(found).toEqual(wanted);
});

test('the package holds what it needs to run, and nothing of how it is made', () => {
  const files = listPackage(archive, { isPack: false }).filter((path) => /\.[^/\\]+$/.test(path));
  const allowed = [
    /^\/package\.json$/,
    /^\/resources\/icons\/window\.png$/,
    /^\/out\/(main|preload)\/(chunks\/)?[\w-]+\.cjs$/,
    /^\/out\/main\/sample\.reconvene$/,
    /^\/out\/renderer\/(index\.html|print\.html|pressable\.css)$/,
    /^\/out\/renderer\/assets\/[\w.-]+\.(js|css|svg|woff2?)$/,
    /^\/node_modules\/better-sqlite3\/(package\.json|lib\/[\w/-]+\.js)$/,
    new RegExp(`^/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}\\.node$`),
  ];
  const paths = files.map((path) => path.replaceAll('\\', '/'));
  expect(paths.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(allowed.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
  expect(
    readdirSync(made.resources).filter((name) => name !== 'core' && !name.startsWith('app.asar')),
  ).toEqual(['licences.md']);
});

test('the licences of all that it is made of come with it', () => {
  const text = readFileSync(join(made.resources, 'licences.md'), 'utf8');
  for (const name of ['better-sqlite3', 'react', 'electron-store', '@fontsource/noto-sans', 'flag-icons']) {
    expect(text).toContain(`\n## ${name} `);
  }
});

test('the program opens the sample, writes to it, takes it back and shows what it prints', async () => {
  const { call } = program;
  await program.press('Open the sample workspace');
  await program.waitForHeading('What needs me now');
  const count = async (): Promise<number> => (await call('record.list', { kind: 'room' })).total;
  const before = await count();
  await call('record.create', { kind: 'room', values: { name: { en: 'Rotunda' }, venue: 'VIC' } });
  expect(await count()).toBe(before + 1);
  await call('history.undo', {});
  expect(await count()).toBe(before);
  const { pages, bytes } = await call('shell.preview', {
    document: 'participants',
    language: 'en',
    paper: 'A4',
  });
  expect(bytes).toBeGreaterThan(20_000);
  await expect(async () => expect(await pagesInViewer()).toBe(pages)).toPass({ timeout: 30_000 });
});

test('the core is a process of its own', () => {
  const commands = familyOf(program.pid).map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  const cores = commands.filter((command) =>
    made.kind === 'official' ? command.includes('node.mojom.NodeService') : command.includes('core.cjs'),
  );
  expect(cores).toHaveLength(1);
});

test('when its windows are closed it ends by itself, with its file whole and a backup of what was changed', async () => {
  expect(await program.quit()).toBe(0);
  const left = readdirSync(program.userData).filter((name) => name.startsWith('Sample.reconvene'));
  expect(left.toSorted()).toEqual(['Sample.reconvene', 'Sample.reconvene backups']);
});

/** How many pages the viewer in the preview's window says it shows. */
async function pagesInViewer(): Promise<unknown> {
  const [viewer] = await program.tools.viewers();
  if (viewer === undefined) throw new Error('There is no viewer');
  return program.tools.evaluate(
    viewer,
    `document.querySelector('pdf-viewer').shadowRoot.querySelector('viewer-toolbar').docLength`,
  );
}

/** The fuses under electronFuses, by the names they have there. */
function fusesOf(configuration: string): Record<string, boolean> {
  const section = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(configuration)?.[1] ?? '';
  return Object.fromEntries(
    [...section.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', value]) => [
      name,
      value === 'true',
    ]),
  );
}

/** The place on the fuse wire: 'runAsNode' is FuseV1Options.RunAsNode. */
function fuseOf(name: string): number {
  const entry = Object.entries(FuseV1Options).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return Number(entry?.[1]);
}
