import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Node-API of the SQLite driver's prebuilt binaries. */
export const NEEDED_NODE_API = 10;

export type CoreWay = { readonly way: 'utility' } | { readonly way: 'forked'; readonly node: string };

/**
 * How the core is to be started under this Electron. Fails with an Error that says what is missing where neither way is open.
 * `roots` are the folders in which a Node may have been put beside the program.
 */
export function chooseWay(
  nodeApi: number,
  roots: readonly string[],
  exists: (path: string) => boolean = existsSync,
): CoreWay {
  if (nodeApi >= NEEDED_NODE_API) return { way: 'utility' };
  const node = roots
    .map((root) => join(root, 'node_modules', 'node', 'bin', 'node'))
    .find((path) => exists(path));
  if (node === undefined) {
    throw new Error(
      `This Electron has Node-API ${nodeApi}; the database needs ${NEEDED_NODE_API}, or a Node of at least 22 beside the program, and there is none in ${roots.join(' or ')}.`,
    );
  }
  return { way: 'forked', node };
}
