import type { Translated } from '../translated.ts';
import type { steps as english } from '../en/steps.ts';

export const steps = {
  statusTitle: 'Changer le statut…',
  statusDone: 'Le statut est consigné.',
  ruleTitle: 'Décompte…',
  ruleDone: 'La règle de décompte est consignée.',
  statusReason: 'Nécessaire pour un retrait, un retour ou une nouvelle invitation.',
  timeNote: 'Si elle est connue, par exemple 17:30.',
} satisfies Translated<typeof english>;
