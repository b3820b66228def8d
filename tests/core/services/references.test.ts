import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBeside } from '../../../electron/core/db/open.ts';
import { createReader } from '../../../electron/core/repositories/reader.ts';
import { referencesToAll } from '../../../electron/core/repositories/references.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { KINDS, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';

test('what points to many records is found as one looks for it, and read as often as for one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-references-'));
  const path = join(folder, 'sample.reconvene');
  let ids = 0;
  const core = await buildSample({
    path,
    actor: 'Planner',
    installation: 'test',
    clock: () => '2026-11-21T09:00:00.000Z',
    newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    log: { info: () => undefined, error: () => undefined },
  });
  const db = openBeside(path);
  onTestFinished(() => {
    db.close();
    core.close();
    rmSync(folder, { recursive: true });
  });
  let reads = 0;
  const reader = createReader(
    db,
    () => '',
    () => (reads += 1),
  );
  const rows = new Map(KINDS.map((kind) => [kind, reader.find(kind)]));

  /** By hand: every reference of every record. */
  function pointingTo(kind: Kind, id: string): string[] {
    return KINDS.flatMap((other) =>
      fieldEntries(other).flatMap(([field, { refers }]) =>
        (rows.get(other) ?? [])
          .filter((row) => refers === kind && [Reflect.get(row, field)].flat().includes(id))
          .map((row) => `${other} ${field} ${row.id}`),
      ),
    );
  }

  for (const kind of ['participant', 'person', 'session', 'paragraph', 'room'] as const) {
    const all = (rows.get(kind) ?? []).map(({ id }) => id).slice(0, 60);
    expect(all.length).toBeGreaterThan(1);
    reads = 0;
    const found = referencesToAll(reader, kind, all);
    const forMany = reads;
    for (const id of all) {
      const told = (found.get(id) ?? []).map((one) => `${one.kind} ${one.field} ${one.id}`);
      expect(told.toSorted()).toEqual(pointingTo(kind, id).toSorted());
    }
    reads = 0;
    referencesToAll(reader, kind, all.slice(0, 1));
    expect(forMany).toBe(reads);
  }
});
