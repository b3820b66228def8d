import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Outcome } from './compare.ts';

function cell(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** A table in plain text, a row an outcome. */
export function table(outcomes: readonly Outcome[]): string {
  const head = ['what', 'against', 'measured', '± ', 'target', 'ours', 'baseline', 'met'];
  const rows = outcomes.map((one) => [
    one.name,
    one.baseline,
    `${cell(one.value)} ${one.unit === 'ratio' ? '×' : one.unit}`,
    cell(one.spread),
    `≤ ${cell(one.target)}`,
    cell(one.subject),
    cell(one.reference),
    one.met ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
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
