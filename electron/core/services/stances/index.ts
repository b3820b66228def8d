import type { Handlers } from '../context.ts';
import { matrixOf } from './matrix.ts';
import { recordStances } from './record.ts';

export const stanceHandlers = {
  'stance.record': recordStances,
  'matrix.get': matrixOf,
} satisfies Partial<Handlers>;
