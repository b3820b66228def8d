import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

export const focalPointRole: CoreKind<'focalPointRole'> = {
  computed: {
    email: `(SELECT person.email FROM focal_point JOIN person ON person.id = focal_point.person_id
      WHERE focal_point.id = focal_point_role.held_by_id)`,
  },
  prepare(context, { participantId, heldById, heldSince }) {
    if (heldById === null) {
      // A day on which nobody took it over says nothing.
      return heldSince === null ? {} : invalid(problem('heldById', 'required'));
    }
    const holder = context.need('focalPoint', heldById);
    if (holder.participantId !== participantId) {
      invalid(
        problem('heldById', 'unknownRecord', {
          kind: 'focalPoint',
          id: heldById,
          title: context.get('person', holder.personId)?.name ?? '',
        }),
      );
    }
    return {};
  },
};
