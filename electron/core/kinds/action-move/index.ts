import type { CoreKind } from '../kind.ts';

export const actionMove: CoreKind<'actionMove'> = { computed: {} };
