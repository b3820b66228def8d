import type { CoreKind } from '../kind.ts';

export const taskMove: CoreKind<'taskMove'> = { computed: {} };
