import type { CoreKind } from '../kind.ts';

export const frozen: CoreKind<'frozen'> = { computed: {} };
