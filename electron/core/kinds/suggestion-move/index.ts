import type { CoreKind } from '../kind.ts';

export const suggestionMove: CoreKind<'suggestionMove'> = { computed: {} };
