import type { Translated } from '../translated.ts';
import type { start as english } from '../en/start.ts';

export const start = {
  welcome:
    'Prépare les réunions d’une coalition et conserve ce qui a été décidé et signé, hors ligne, dans un seul fichier sur cet ordinateur.',
  sample: 'Ouvrir l’espace de travail d’exemple',
  sampleHint:
    'Ce que la Coalition a rendu public, de juillet 2023 aux prévisions pour 2027, avec dix choses à essayer',
  new: 'Nouvel espace de travail',
  newHint: 'Un fichier vide, à l’endroit de votre choix',
  chooseFile: 'Choisir où l’enregistrer',
  homeZoneNote:
    'Son calendrier et son horloge datent ce qui ne relève d’aucune manifestation : la liste de toute la Coalition, un changement de statut. Il est le même pour tous ceux qui travaillent dans cet espace, où que soit leur ordinateur.',
  open: 'Ouvrir un espace de travail',
  openHint: 'Un fichier dont le nom se termine par .reconvene',
  recent: 'Fichiers récents',
  opening: 'Ouverture de {name}',
  failed: '{name} n’a pas été ouvert',
  backups: 'Sauvegardes de cet espace de travail',
  noBackups: 'Aucune sauvegarde ne se trouve à côté de ce fichier.',
  restoredLacking:
    'Tout a été rétabli, sauf le contenu de ces fichiers, introuvable auprès de la sauvegarde comme ailleurs : {names}.',
  restore: 'Mettre à sa place',
  openCopy: 'En ouvrir une copie…',
  asItIs: 'L’ouvrir tel quel',
  checking:
    'Le fichier est d’abord lu en entier, car il n’a pas été fermé correctement ou provient d’ailleurs.',
  salvageTitle: 'Ce qui peut encore être lu',
  salvageIntro:
    'Un fichier endommagé ou étranger contient souvent encore la plupart de ses fiches. Elles peuvent être reprises dans un nouvel espace de travail ; ce fichier reste tel quel. Ce qui ne peut être lu est énuméré.',
  salvage: 'Reprendre dans un nouvel espace de travail',
  salvaging: 'Lecture de ce qui peut l’être',
  salvageStop: 'Interrompre',
  salvaged:
    '{carried, plural, one {Une fiche a été reprise} many {# fiches ont été reprises} other {# fiches ont été reprises}}. {leftOut, plural, =0 {Rien n’a été laissé de côté.} one {Le reste est énuméré dans Opérations en cours.} many {Le reste est énuméré dans Opérations en cours.} other {Le reste est énuméré dans Opérations en cours.}}',
  tryAgain: 'Réessayer',
  toStart: 'Retour au début',
  copyNote: 'Le fichier actuel est conservé sous un autre nom.',
} satisfies Translated<typeof english>;
