import type { CoreKind } from '../kind.ts';

export const signOffSheet: CoreKind<'signOffSheet'> = { computed: {} };
