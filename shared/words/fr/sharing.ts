import type { Translated } from '../translated.ts';
import type { sharing as english } from '../en/sharing.ts';

export const sharing = {
  title: 'Enregistrer une copie à communiquer',
  choose: 'Choisir où l’enregistrer',
  saved: 'Copie à communiquer enregistrée sous {name}',
  holds:
    'Une copie pour autrui : ce qui est aujourd’hui prévu, convenu et annoncé, avec les documents établis, les numéros des feuilles et des fichiers de calendrier, et les membres des délégations avec leurs coordonnées.',
  without: 'Elle ne contient pas :',
  was: 'ce qui a été : l’historique, tout ce qui a été supprimé, toute personne dont les données ont été effacées',
  inward: 'les notes, les incompatibilités acceptées et les points internes de l’ordre du jour',
  drafts:
    '{count, plural, one {# séance encore à l’état de projet} many {# séances encore à l’état de projet} other {# séances encore à l’état de projet}}',
  unsaid: 'ce qu’un participant a dit à titre confidentiel ou sous embargo',
  evidence: 'les numérisations et autres pièces justificatives',
  nameless: 'Son historique commence avec la copie et ne nomme personne.',
  apart:
    'Celui qui la reçoit poursuit dans un fichier distinct : elle ne peut être fusionnée avec le présent fichier. Pour un membre du secrétariat, choisissez Enregistrer une copie.',
} satisfies Translated<typeof english>;
