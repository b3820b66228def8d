import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { needProgram } from './debian.ts';

/** What a person sees who opens the file in khal, a calendar program, with the laptop in `zone`: a line an event. */
export function seenInKhal(text: string, zone: string, firstDay: string, days: number): string[] {
  const khal = needProgram('/usr/bin/khal', 'khal');
  const home = mkdtempSync(join(tmpdir(), 'reconvene-khal-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const config = join(home, 'config');
  const file = join(home, 'delegation.ics');
  mkdirSync(join(home, 'calendar'));
  writeFileSync(file, text);
  writeFileSync(config, configuration(home, zone));

  function run(...words: readonly string[]): string {
    return execFileSync(khal, ['-c', config, ...words], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, LC_ALL: 'C.UTF-8' },
    });
  }
  run('import', '--batch', '-a', 'delegation', file);
  return run(
    'list',
    '--day-format',
    '',
    '--format',
    '{start-date} {start-time}-{end-time} {title}',
    firstDay,
    `${days}d`,
  )
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function configuration(home: string, zone: string): string {
  return [
    '[calendars]',
    '[[delegation]]',
    `path = ${join(home, 'calendar')}`,
    '[locale]',
    `local_timezone = ${zone}`,
    `default_timezone = ${zone}`,
    'timeformat = %H:%M',
    'dateformat = %Y-%m-%d',
    'longdateformat = %Y-%m-%d',
    'datetimeformat = %Y-%m-%d %H:%M',
    'longdatetimeformat = %Y-%m-%d %H:%M',
    '[sqlite]',
    `path = ${join(home, 'khal.db')}`,
    '[default]',
    'default_calendar = delegation',
    '',
  ].join('\n');
}
