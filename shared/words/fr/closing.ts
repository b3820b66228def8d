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
  /** Before another workspace takes the place of the one that it was typed into. */
  overOther: {
    question: 'Cette fenêtre contient une saisie non enregistrée.',
    detail: 'Quitter cet espace de travail efface ce qui a été saisi dans le formulaire ouvert.',
    stay: 'Continuer la saisie',
    leave: 'Effacer et quitter',
  },
  /** When the process that draws a window has ended. */
  crashed: {
    question: 'La page de cette fenêtre s’est arrêtée de façon inattendue.',
    detail: 'Tout ce qui a été enregistré est en sûreté. Ce qui a été saisi sans être enregistré est perdu.',
    stay: 'Fermer la fenêtre',
    leave: 'La recharger',
  },
  /** When the page of a window has not answered for long. */
  hung: {
    question: 'La page de cette fenêtre ne répond pas.',
    detail:
      'Tout ce qui a été enregistré est en sûreté. Si elle est rechargée, ce qui a été saisi sans être enregistré est perdu.',
    stay: 'Attendre',
    leave: 'La recharger',
  },
  overFile: {
    question: 'Un fichier de ce nom existe déjà.',
    stay: 'Choisir un autre nom',
    leave: 'Le remplacer',
  },
  overPublicCopy: {
    question: 'Cette copie publique a été modifiée depuis qu’elle a été écrite.',
    stay: 'La garder',
    leave: 'La remplacer',
  },
  overOldCopy: {
    question: 'Une copie publique se trouve déjà dans ce dossier. La nouvelle la remplacerait.',
    stay: 'La garder',
    leave: 'La remplacer',
  },
  notSaved: 'Le fichier n’a pas pu être enregistré.',
} satisfies Translated<typeof english>;
