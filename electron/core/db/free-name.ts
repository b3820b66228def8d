import { existsSync } from 'node:fs';

/** A name that nothing has: what is set aside is kept beside all that was before. */
export function freeName(name: string): string {
  for (let at = 1; ; at += 1) if (!existsSync(`${name}-${at}`)) return `${name}-${at}`;
}
