import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { withoutEnding } from '../../../../shared/domain/files.ts';
import type { Task } from '../../task.ts';
import { written, type Handler, type Handlers, type Writer } from '../context.ts';

interface Chosen {
  readonly token: string;
  /** Null: as the file is called. */
  readonly title: string | null;
}

/**
 * Takes in the files that prove steps: a record for each file and each document that the steps are of, since a note may
 * speak of two. Gives the ids of the records.
 */
export function attachTo(
  writer: Writer,
  steps: readonly RecordOf<'endorsementStep'>[],
  files: readonly Chosen[],
  note: string | null,
  task: Task,
): string[] {
  const byDocument = new Map<string, string[]>();
  for (const { id, documentId } of steps)
    byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), id]);
  return files.flatMap(({ token, title }, at) => {
    const asked = { token, purpose: 'evidence' } as const;
    const taken = writer.takeFile(asked, {
      check: () => task.check(),
      step: (done, of) => task.step(at + done / (of ?? done), files.length),
    });
    return [...byDocument].map(([documentId, stepIds]) =>
      writer.create('evidenceFile', {
        title: title ?? withoutEnding(taken.fileName),
        documentId,
        stepIds,
        file: taken.hash,
        type: taken.type,
        bytes: taken.bytes,
        fileName: taken.fileName,
        note,
      }),
    );
  });
}

const attachEvidence: Handler<'evidence.attach'> = (writer, { stepIds, files, note }, task) => {
  const steps = [...new Set(stepIds)].map((id) => writer.need('endorsementStep', id));
  const ids = attachTo(writer, steps, files, note, task);
  return { ...written(writer, ids[0] ?? ''), files: files.length };
};

export const evidenceHandlers = { 'evidence.attach': attachEvidence } satisfies Partial<Handlers>;
