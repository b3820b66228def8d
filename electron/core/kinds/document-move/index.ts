import type { CoreKind } from '../kind.ts';

export const documentMove: CoreKind<'documentMove'> = { computed: {} };
