import type { CoreKind } from '../kind.ts';

export const membershipStep: CoreKind<'membershipStep'> = { computed: {} };
