import { foundation } from './0010-foundation.ts';
import type { Migration } from './migration.ts';

/** In ascending order of version. */
export const MIGRATIONS: readonly Migration[] = [foundation];
