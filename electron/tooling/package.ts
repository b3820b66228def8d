import { parseArgs } from 'node:util';
import { buildAll } from './build.ts';
import { officialElectron, prepareElectron } from './electron/prepare.ts';
import { makeFolder, makeInstallers } from './package/make.ts';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
if (values.release) {
  officialElectron();
  await buildAll();
  for (const path of await makeInstallers()) console.log(path);
} else {
  const electron = await prepareElectron();
  await buildAll();
  const { kind, executable } = await makeFolder(electron);
  if (kind === 'development') {
    console.log('This is a development build: packages for users are made with the official Electron only.');
  }
  console.log(executable);
}
