import { spawn } from 'node:child_process';
import { buildAll } from './build.ts';
import { hasDisplay } from './display.ts';
import { runDemo } from './demo/run.ts';
import { prepareElectron } from './electron/prepare.ts';
import { electronExecutable } from './electron/executable.ts';
import { PACKAGES, ensurePackages } from './system-packages.ts';

ensurePackages(PACKAGES.electron);
const electron = await prepareElectron();
if (hasDisplay()) {
  await buildAll();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electronExecutable(electron), [...sandbox, '.', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  console.log('There is no display here, so the main job is done without a window to look at: npm run demo.');
  await runDemo('out/demo');
}
