import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that it started. */
export function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const status = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while the list was read.
    }
  }
  const family = [root];
  for (let at = 0; at < family.length; at += 1) {
    for (const [child, parent] of parents) if (parent === family[at]) family.push(child);
  }
  return family;
}

/** The processes of a program that keep its data, as they are forked under a Node. */
export function coresOf(root: number): number[] {
  return familyOf(root).filter((pid) => commandOf(pid).includes('core.cjs'));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended while the list was read.
    return '';
  }
}
