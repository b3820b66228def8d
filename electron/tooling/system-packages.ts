import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian packages by what asks for them. */
export const PACKAGES = {
  electron: [
    'xvfb',
    'xauth',
    'libgtk-3-0',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libxss1',
    'libxtst6',
    'libnotify4',
    'libdrm2',
  ],
  /** What counts the pages of a finished PDF. */
  papers: ['poppler-utils'],
  /** Calendar parsers, PDF tools, a spreadsheet and a word processor from outside this project, the fonts that pages are looked at with, and a watch on system calls. */
  checks: [
    'qpdf',
    'libical3',
    'python3-icalendar',
    'python3-vobject',
    'khal',
    'fonts-dejavu-core',
    'strace',
    'libreoffice-calc',
    'libreoffice-writer',
    'python3-uno',
  ],
} as const;

/**
 * Installs what is missing, as root on Debian; as another user fails with an Error that holds the one line to run.
 * On other systems nothing is done: Electron says itself what it lacks.
 */
export function ensurePackages(wanted: readonly string[], say: (line: string) => void = console.log): void {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`System packages are missing. Run:\n  sudo ${line}`);
  say(`Installing system packages: ${missing.join(' ')}`);
  apt(['update'], say);
  apt(['install', '-y', '--no-install-recommends', ...missing], say);
}

function isInstalled(name: string): boolean {
  const run = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return run.stdout.includes('ok installed');
}

/** How long another program may hold the package lists before we give up. */
const PATIENCE_S = 600;
const LOOK_AGAIN_MS = 3000;

function apt(args: readonly string[], say: (line: string) => void): void {
  const began = Date.now();
  let isTold = false;
  for (;;) {
    const run = spawnSync('apt-get', ['-q', '-o', `DPkg::Lock::Timeout=${PATIENCE_S}`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
    if (run.status === 0) return;
    const said = `${run.stdout}${run.stderr}`;
    if (!isHeld(said) || Date.now() - began > PATIENCE_S * 1000) {
      throw new Error(`apt-get ${args[0] ?? ''} failed:\n${said}`);
    }
    if (!isTold) say('Another program is installing packages; waiting for it to finish.');
    isTold = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
  }
}

/** Whether apt-get failed because another program holds a lock: that of the lists is not waited for by any option. */
export function isHeld(said: string): boolean {
  return /Could not get lock|Unable to acquire the dpkg frontend lock|Unable to lock directory/.test(said);
}
