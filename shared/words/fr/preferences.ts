import type { Translated } from '../translated.ts';
import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  title: 'Préférences',
  language: 'Langue de l’interface',
  theme: 'Apparence',
  system: 'Celle du système',
  light: 'Claire',
  dark: 'Sombre',
  paper: 'Format du papier',
  zoom: 'Taille',
  zoomed: '{percent} %',
  density: 'Interligne',
  normal: 'Normal',
  compact: 'Resserré',
  actor: 'Votre nom dans l’historique',
  workspace: 'Cet espace de travail',
  homeZoneSet: 'Le fuseau de référence est fixé, pour tous ceux qui travaillent dans cet espace.',
  backups: 'Sauvegardes',
  backupsBeside: 'Dans un dossier à côté de chaque espace de travail',
  backupsKept:
    'Une sauvegarde est faite une minute après la première modification de la journée, toutes les deux heures où quelque chose change et à la fermeture de l’espace de travail ; la dernière de la journée remplace la précédente. Une autre est faite avant toute opération de grande ampleur. Sont conservées celles des 7 derniers jours, des 4 dernières semaines et des 12 derniers mois, ainsi que les douze dernières demandées.',
  backupsShow: 'Afficher le dossier',
  backupsChoose: 'Choisir un dossier',
  backupsBack: 'De nouveau à côté de chaque espace de travail',
} satisfies Translated<typeof english>;
