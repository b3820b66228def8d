import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Outcome, Scenario } from './compare.ts';

const SIGN: Readonly<Record<Scenario['unit'], string>> = {
  ratio: '×',
  ms: 'ms',
  'MiB more': 'MiB more',
  'frames more': 'frames more',
  bytes: 'bytes',
  MB: 'MB',
};
const MEASURED_IN: Readonly<Record<Scenario['unit'], string>> = {
  ratio: 'ms',
  ms: 'ms',
  'MiB more': 'MiB',
  'frames more': 'frames',
  bytes: 'bytes',
  MB: 'MB',
};

/** Three digits that mean something. */
function digits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** A table in Markdown, a row an outcome, as it stands in the README. */
export function table(outcomes: readonly Outcome[]): string {
  const head = ['what', 'against', 'target', 'measured', 'met', 'ours', 'baseline'];
  const rows = outcomes.map((one) => [
    one.note === undefined ? one.name : `${one.name} (${one.note})`,
    one.baseline,
    one.target === null ? 'none' : `≤ ${one.target} ${SIGN[one.unit]}`,
    `${digits(one.value)} ± ${digits(one.spread)} ${SIGN[one.unit]}`,
    one.target === null ? '' : one.met ? 'yes' : '**no**',
    `${digits(one.subject)} ${MEASURED_IN[one.unit]}`,
    `${digits(one.reference)} ${MEASURED_IN[one.unit]}`,
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export async function writeJson(path: string, outcomes: readonly Outcome[], electron: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    kernel: release(),
    node: process.version,
    electron,
  };
  await writeFile(path, `${JSON.stringify({ machine, outcomes }, null, 2)}\n`);
}
