import type { Reader } from '../db/access.ts';

/** Whether the file is a copy to share: of what was said in confidence it does not even know that it was said. */
export function isSharedCopy(reader: Reader): boolean {
  return reader.all("SELECT 1 FROM meta WHERE key = 'shared_at'", [], () => true).length > 0;
}
