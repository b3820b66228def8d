import { common } from './common.ts';

/** All English texts, a namespace a file. The Arabic ones have the same shape. */
export const en = { common } as const;
