import type { CoreKind } from '../kind.ts';

export const room: CoreKind<'room'> = { computed: {} };
