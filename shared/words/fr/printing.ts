import type { Translated } from '../translated.ts';
import type { printing as english } from '../en/printing.ts';

export const printing = {
  button: {
    agenda: 'Imprimer l’ordre du jour',
    participants: 'Imprimer la liste des participants',
    minutes: 'Imprimer le procès-verbal',
    signOff: 'Imprimer la feuille',
    tally: 'Imprimer l’état',
    country: 'Imprimer la page',
  },
  rows: 'Lignes',
  sheetOfChosen: 'Imprimer la feuille pour {count} sélectionnés',
  title: {
    agenda: 'Ordre du jour',
    participants: 'Liste des participants',
    minutes: 'Procès-verbal',
    signOff: 'Feuille de signature',
    tally: 'État des approbations',
    country: 'Un participant sur une page',
  },
  edition: 'Édition',
  editions: { released: 'Tel que publié : {label}', draft: 'Tel qu’aujourd’hui, comme projet' },
  editionsDiffer: 'Quelque chose a changé depuis la publication.',
  editionsSame: 'Rien n’a changé depuis la publication.',
  language: 'Langue du document',
  lotNote:
    'Qui l’a effectué, quand et en présence de qui se consigne comme tirage au sort : sur la page de la nouvelle réunion, ou par la commande « Nouveau tirage au sort ».',
  symbol: 'Cote du document',
  audience: 'Destinataires',
  audiences: { public: 'Public : aucun élément interne', internal: 'Secrétariat' },
  preview: 'Aperçu',
  save: 'Enregistrer au format PDF',
  saveWord: 'Enregistrer en fichier Word',
  saveAll: 'Enregistrer dans les six langues',
  savedAll: 'Enregistré dans {folder}',
  open: 'Ouvrir dans la visionneuse du système',
  previewed: '{count, plural, one {Aperçu : # page} other {Aperçu : # pages}}',
  saved: 'Enregistré sous {name}',
  issue: 'Établir et imprimer',
  again: 'Imprimer de nouveau',
  issued: '{number} est établie : {count, plural, one {# page} other {# pages}}',
  sheetNote:
    'Consulter la feuille ne l’établit pas. « Établir et imprimer » lui donne un numéro et la fixe telle quelle : lignes, noms et signataires. Elle peut être imprimée de nouveau, et déclarée nulle si elle n’a pas servi.',
  voidBody:
    'Elle reste dans la liste sous son numéro, qui ne sera plus attribué. La page est conservée telle qu’elle a été établie.',
  noVersion:
    'Ce document n’a pas encore de version. Une feuille de signature se rapporte à une version précise du texte.',
  printNote: 'L’aperçu est le fichier PDF lui-même et s’imprime à partir de sa propre barre d’outils.',
} satisfies Translated<typeof english>;
