/** The program with the sample open, and what is printed of it into a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { PrintRequestInput } from '../../shared/contract/shapes/print-requests.ts';
import { launch, type Program } from './electron.ts';

export interface SamplePapers {
  readonly program: Program;
  readonly folder: string;
  /** The document that is open for endorsement, and its last version. */
  readonly documentId: string;
  readonly versionId: string;
  /** The meeting of March 2024. */
  readonly reconveningId: string;
  /** Prints into the folder; gives the path. */
  save(name: string, request: PrintRequestInput): Promise<string>;
  close(): Promise<void>;
}

export async function openSamplePapers(): Promise<SamplePapers> {
  const folder = await mkdtemp(join(tmpdir(), 'reconvene-print-'));
  const program = await launch();
  const { call } = program;
  await call('shell.openSample', {});
  const [document] = (await call('record.list', { kind: 'document', where: { state: ['open'] } })).rows;
  const documentId = document?.id ?? '';
  const versions = await call('record.list', {
    kind: 'documentVersion',
    where: { documentId: [documentId] },
    sort: [{ by: 'position', descending: true }],
  });
  const [reconvening] = (await call('record.list', { kind: 'reconvening', text: 'March 2024' })).rows;
  return {
    program,
    folder,
    documentId,
    versionId: versions.rows[0]?.id ?? '',
    reconveningId: reconvening?.id ?? '',
    async save(name, request) {
      const path = join(folder, name);
      await program.answerDialogs(path);
      expect((await call('shell.savePdf', request)).done).toBe(true);
      return path;
    },
    async close() {
      await program.close();
      await rm(folder, { recursive: true });
    },
  };
}
