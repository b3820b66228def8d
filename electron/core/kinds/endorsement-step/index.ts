import type { CoreKind } from '../kind.ts';

export const endorsementStep: CoreKind<'endorsementStep'> = {
  computed: {},
  pointsTo: ({ axis, value }) =>
    axis === 'version' ? [{ name: 'value', target: 'documentVersion', id: value }] : [],
};
