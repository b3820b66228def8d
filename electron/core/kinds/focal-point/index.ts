import type { CoreKind } from '../kind.ts';

export const focalPoint: CoreKind<'focalPoint'> = { computed: {} };
