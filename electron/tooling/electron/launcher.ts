import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an official Electron's default app does for `electron <folder>`, which the registry copy lacks. */
const LAUNCHER = `'use strict';
const { app } = require('electron');
const { readFileSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const args = process.argv.slice(1);
let target;
for (let i = 0; i < args.length; i += 1) {
  if (args[i] === '-r') {
    require(args[(i += 1)]);
  } else if (target === undefined && !args[i].startsWith('-')) {
    target = resolve(args[i]);
  }
}
if (target === undefined) {
  console.error('electron: no application was named');
  app.exit(1);
} else {
  let main = target;
  if (statSync(target).isDirectory()) {
    const about = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
    app.setName(about.productName || about.name);
    app.setVersion(about.version);
    app.setAppPath(target);
    main = join(target, about.main);
  } else {
    app.setAppPath(dirname(target));
  }
  if (main.endsWith('.cjs')) {
    require(main);
  } else {
    import(pathToFileURL(main).href).catch((error) => {
      console.error(error);
      app.exit(1);
    });
  }
}
`;

export function writeLauncher(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'launcher', main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), LAUNCHER);
}
