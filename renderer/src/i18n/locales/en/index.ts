import { common } from './common.ts';
import { kinds } from './kinds.ts';
import { shell } from './shell.ts';

/** All English texts, a namespace a file. The Arabic ones have the same shape. */
export const en = { common, kinds, shell } as const;
