import { buildAll } from './build.ts';
import { ensureDisplay } from './display.ts';
import { prepareElectron } from './electron/prepare.ts';
import { end, run } from './steps.ts';
import { PACKAGES, ensurePackages } from './system-packages.ts';

ensurePackages(PACKAGES.electron);
await prepareElectron();
await buildAll();
const display = await ensureDisplay();
const { code } = await run('node', ['tests/bench/run.ts', ...process.argv.slice(2)]).finally(display.close);
end(code);
