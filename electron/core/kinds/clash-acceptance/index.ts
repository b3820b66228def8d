import type { CoreKind } from '../kind.ts';

export const clashAcceptance: CoreKind<'clashAcceptance'> = { computed: {} };
