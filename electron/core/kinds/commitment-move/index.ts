import type { CoreKind } from '../kind.ts';

export const commitmentMove: CoreKind<'commitmentMove'> = { computed: {} };
