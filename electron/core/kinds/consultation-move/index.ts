import type { CoreKind } from '../kind.ts';

export const consultationMove: CoreKind<'consultationMove'> = { computed: {} };
