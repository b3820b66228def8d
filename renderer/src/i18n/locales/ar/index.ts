import type { Translated } from '../../languages.ts';
import type { en } from '../en/index.ts';
import { common } from './common.ts';
import { kinds } from './kinds.ts';
import { shell } from './shell.ts';

export const ar = { common, kinds, shell } as const satisfies Translated<typeof en>;
