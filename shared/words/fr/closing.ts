import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'Cette fenêtre contient une saisie non enregistrée.',
  detail: 'La fermeture de la fenêtre efface ce qui a été saisi dans le formulaire ouvert.',
  stay: 'Continuer la saisie',
  leave: 'Effacer et fermer',
} satisfies Translated<typeof english>;
