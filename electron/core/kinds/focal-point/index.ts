import type { CoreKind } from '../kind.ts';

export const focalPoint: CoreKind<'focalPoint'> = {
  computed: {
    email: '(SELECT p.email FROM person p WHERE p.id = focal_point.person_id)',
    telephone: '(SELECT p.telephone FROM person p WHERE p.id = focal_point.person_id)',
  },
};
