import { join } from 'node:path';
import { expect, test } from 'vitest';
import Database from 'better-sqlite3';
import { coreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

test('A text that is copied from version to version is in the log once', async () => {
  const path = join(tempFolder(), 'workspace.reconvene');
  const core = await open(path, 'new');
  const { create, call } = coreCaller(core);
  const documentId = create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
  const id = create('documentVersion', { documentId, label: 'Zero', date: '2024-02-01' });
  for (let number = 1; number <= 40; number += 1) {
    const text = `${number} The coalition takes note of the report of its working group on this. `.repeat(7);
    create('paragraph', { versionId: id, label: `OP${number}`, text: { en: text } });
  }
  const weight = () => {
    const db = new Database(path, { readonly: true });
    const bytes = db
      .prepare(
        `SELECT (SELECT sum(length(CAST(text AS BLOB))) FROM part) AS parts,
          (SELECT sum(length(CAST(after AS BLOB))) FROM change) AS changes`,
      )
      .get();
    db.close();
    return bytes;
  };
  const before = weight();
  call('version.copy', { id, label: 'Rev.1', date: '2024-03-01', change: 'editorial' });
  const after = weight();
  expect(after).toMatchObject({ parts: Reflect.get(Object(before), 'parts') });
  const grown =
    Number(Reflect.get(Object(after), 'changes')) - Number(Reflect.get(Object(before), 'changes'));
  // Of some 20,000 bytes of text none: ids, labels and numbers of parts.
  expect(grown).toBeLessThan(40 * 120);
  core.close();
});
