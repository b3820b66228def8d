import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'Cette fenêtre contient une saisie non enregistrée.',
  detail: 'La fermeture de la fenêtre efface ce qui a été saisi dans le formulaire ouvert.',
  stay: 'Continuer la saisie',
  leave: 'Effacer et fermer',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: 'Une opération est encore en cours.',
    detail: 'Elle figure dans la barre d’état. Si elle est interrompue maintenant, rien n’en sera conservé.',
    stay: 'La laisser se terminer',
    leave: 'L’interrompre et fermer',
  },
} satisfies Translated<typeof english>;
