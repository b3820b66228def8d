import type { Handlers } from '../context.ts';
import { mapOfFora } from './map.ts';
import { proposeFora } from './propose.ts';

export const foraHandlers = {
  'fora.propose': proposeFora,
  'fora.map': (reader) => mapOfFora(reader),
} satisfies Partial<Handlers>;
