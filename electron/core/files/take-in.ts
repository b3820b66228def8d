import type { FilePurpose } from '../../../shared/contract/files.ts';
import { typeOf } from '../../../shared/domain/files.ts';
import type { FileType } from '../../../shared/domain/vocabulary.ts';
import type { TakenFile } from '../db/access.ts';
import { keepBlob } from '../db/blobs.ts';
import type { Connection } from '../db/open.ts';
import type { Task } from '../task.ts';
import type { IncomingFiles } from './incoming.ts';
import { readParts } from './read-file.ts';

const LONGEST_NAME = 255;

/** Takes in a file that a person has chosen; to be called in a transaction. Fails as `take` and `readParts` do. */
export function takeIn(
  db: Connection,
  incoming: IncomingFiles,
  { token, purpose }: { readonly token: string; readonly purpose: FilePurpose },
  task: Task,
): TakenFile {
  const file = incoming.take(token, purpose);
  let type: FileType = 'other';
  function* told(): Generator<Buffer> {
    let isFirst = true;
    for (const part of readParts(file, task)) {
      if (isFirst) type = typeOf(part);
      isFirst = false;
      yield part;
    }
  }
  const { hash, size } = keepBlob(db, told());
  // What a file is called may be no text, and no name is as long as a text may be.
  const fileName = file.name.replace(/\p{Surrogate}/gu, '\uFFFD').slice(0, LONGEST_NAME);
  return { hash, bytes: size, type, fileName };
}
