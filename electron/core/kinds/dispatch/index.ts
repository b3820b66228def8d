import type { CoreKind } from '../kind.ts';

export const dispatch: CoreKind<'dispatch'> = { computed: {} };
