/** Deeper than any alert goes, and shallow enough for whoever walks through it. */
const DEEPEST = 16;

const TOKENS = /"(?:[^"\\]+|\\.)*"|[{}[\],]/gs;

/** What JSON that could be parsed must not have all the same: `key` twice in an object, or more levels than are read. */
export type JsonFault = { readonly fault: 'twice'; readonly key: string } | { readonly fault: 'deep' };

/** The first such fault in a text that is JSON; which of two values a key has is up to who reads it. */
export function faultIn(json: string): JsonFault | null {
  const open: (Set<string> | null)[] = [];
  let isKey = false;
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > DEEPEST) return { fault: 'deep' };
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (token === ',') {
      isKey = open.at(-1) instanceof Set;
    } else if (isKey) {
      const key = String(JSON.parse(token));
      if (open.at(-1)?.has(key) === true) return { fault: 'twice', key };
      open.at(-1)?.add(key);
      isKey = false;
    }
  }
  return null;
}
