import type { Handlers } from '../context.ts';
import { leftBehind } from './left-behind.ts';
import { makeOne } from './make.ts';
import { planOne } from './plan.ts';

export const oneParticipantHandlers = {
  'participant.mergePlan': (reader, { keepId, otherId }) =>
    planOne(reader, {
      keep: reader.need('participant', keepId),
      other: reader.need('participant', otherId),
    }),
  'participant.merge': makeOne,
  'participant.leftBehind': leftBehind,
} satisfies Partial<Handlers>;
