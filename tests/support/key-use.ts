import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key as it is written in quotation marks: 'actions.save', `kinds:${kind}.new`; what is put in stands for any one step. */
const QUOTED = /(['`])((?:[A-Za-z]+:[A-Za-z$]|[A-Za-z])[\w.${}-]*)\1/g;
const PUT_IN = /\$\{[^}]*\}/g;

/** The keys that a folder's sources name, as patterns of a whole path with its namespace. */
export function keysIn(folder: string, firstNamespace: string): RegExp[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const found = new Set<string>();
  for (const file of files) {
    for (const [, , key = ''] of readFileSync(join(folder, file), 'utf8').matchAll(QUOTED)) found.add(key);
  }
  return [...found].map((key) => {
    const path = key.includes(':') ? key.replace(':', '.') : `${firstNamespace}.${key}`;
    const steps = path.split(PUT_IN).map((text) => text.replace(/[.$-]/g, String.raw`\$&`));
    return new RegExp(`^${steps.join(String.raw`[\w-]+`)}$`);
  });
}
