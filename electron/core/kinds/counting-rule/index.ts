import type { CoreKind } from '../kind.ts';

export const countingRule: CoreKind<'countingRule'> = { computed: {} };
