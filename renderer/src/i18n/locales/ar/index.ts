import type { Translated } from '../../languages.ts';
import type { en } from '../en/index.ts';
import { common } from './common.ts';

export const ar = { common } as const satisfies Translated<typeof en>;
