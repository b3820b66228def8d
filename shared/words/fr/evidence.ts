import type { Translated } from '../translated.ts';
import type { evidence as english } from '../en/evidence.ts';

export const evidence = {
  files: 'Pièces justificatives',
  attach: 'Joindre des fichiers…',
  attached: '{count, plural, one {Fichier joint.} other {# fichiers joints.}}',
  choose: 'Choisir des fichiers…',
  orDrop: 'ou les déposer ici',
  drop: 'Relâcher pour joindre',
  open: 'Ouvrir',
  openNamed: 'Ouvrir {name}',
  saveCopy: 'Enregistrer une copie…',
  saveNamed: 'Enregistrer une copie de {name}',
  saved: 'Enregistré sous {name}',
  notHere:
    'Le contenu n’est pas venu avec la fiche. Une autre copie de l’espace de travail peut le contenir.',
  damaged:
    'Cette image est endommagée et n’est pas affichée. Une sauvegarde, ou l’expéditeur, peut l’avoir intacte.',
  steps: 'Positions de {name}',
  noSteps: 'Rien n’a encore été enregistré.',
} satisfies Translated<typeof english>;
