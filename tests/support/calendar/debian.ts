/** Programs and libraries that Debian packages: a parser that is missing fails the test, by the package's name. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verdicts, type Verdict } from './verdict.ts';

/** Debian's own: another python3 on the path would lack its modules. */
const PYTHON = '/usr/bin/python3';
const ENOUGH = 64 * 1024 * 1024;

interface DebianReader {
  readonly script: string;
  readonly needs: string;
  readonly aptPackage: string;
}

export const DEBIAN_READERS = {
  libical: {
    script: 'read_libical.py',
    needs: "import ctypes; ctypes.CDLL('libical.so.3')",
    aptPackage: 'libical3',
  },
  'python3-icalendar': {
    script: 'read_icalendar.py',
    needs: 'import icalendar',
    aptPackage: 'python3-icalendar',
  },
  'python3-vobject': { script: 'read_vobject.py', needs: 'import vobject', aptPackage: 'python3-vobject' },
} as const satisfies Record<string, DebianReader>;

/** The verdict on each file, in their order; one process for all of them. */
export function readWithDebian(reader: DebianReader, paths: readonly string[]): Verdict[] {
  need(reader.aptPackage, () => {
    execFileSync(PYTHON, ['-c', reader.needs], { stdio: 'pipe' });
  });
  const output = execFileSync(PYTHON, [join(import.meta.dirname, reader.script), ...paths], {
    encoding: 'utf8',
    maxBuffer: ENOUGH,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', TZ: 'Asia/Tokyo' },
  });
  return verdicts.parse(JSON.parse(output));
}

export function needProgram(path: string, aptPackage: string): string {
  need(aptPackage, () => {
    if (!existsSync(path)) throw new Error(`${path} is not there`);
  });
  return path;
}

function need(aptPackage: string, check: () => void): void {
  try {
    check();
  } catch (cause) {
    throw new Error(`This test reads calendars with Debian's ${aptPackage}: apt-get install ${aptPackage}`, {
      cause,
    });
  }
}
