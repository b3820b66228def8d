import type { Translated } from '../translated.ts';
import type { records as english } from '../en/records.ts';

export const records = {
  details: 'Fiche',
  agenda: 'Ordre du jour',
  history: 'Historique',
  historyEmpty: 'Aucune modification pour l’instant.',
  historyCut: 'Seules les {count} dernières modifications sont affichées ; cette fiche en compte davantage.',
  takeBack: 'Annuler cette modification',
  takenBack: 'Modification annulée',
  takeTheirs: 'Garder l’autre version',
  deleteOne: 'Supprimer « {title} »',
  deleteBody: 'Tout ce qui en dépend sera également supprimé. Le retour en arrière rétablit l’ensemble.',
  savedToast: 'Modifications enregistrées.',
  headMade: 'Le chef de délégation a été désigné.',
  movedTo: 'Nouvel état : {state}.',
  byAt: '{actor}, {time}',
  fieldOf: '{field} :',
  created: 'ajout',
  removed: 'suppression',
  moveState: 'Changer d’état',
  moveTo: 'Nouvel état : {state}',
  doneOn: 'Fait le',
  doneOnNote: 'Aujourd’hui, sauf indication contraire.',
  reasonFor: 'Motif',
  erase: 'Effacer la personne…',
  eraseTitle: 'Effacer cette personne ?',
  eraseReaches:
    'Le nom, l’adresse électronique, le téléphone et les notes sont effacés définitivement : dans cet espace de travail et son historique, sur les feuilles de signature émises et dans toute copie fusionnée avec lui par la suite. Les décomptes, les étapes et les feuilles demeurent. Aucun retour en arrière n’est possible.',
  eraseReachesNot:
    'Les sauvegardes, les autres copies et les documents établis auparavant contiennent encore le nom. Le programme ne peut pas les atteindre : il vous appartient de vous en occuper.',
  eraseForGood: 'Effacer définitivement',
  eraseDone: 'Les données ont été effacées.',
  personNew: '« {name} » est une nouvelle personne et sera ajoutée.',
  personNameKnown:
    'Une personne de ce nom est déjà connue. S’il s’agit d’elle, il faut la choisir dans la liste.',
  personUnknown: 'Personne de ce nom n’est encore connu.',
  personAdd: 'Ajouter « {name} » comme nouvelle personne',
  personSecretariat: 'Secrétariat',
  mergePersons: 'Fusionner avec une autre fiche',
  mergePersonsBody:
    'Pour deux fiches d’une seule et même personne. Tout ce qui renvoie à l’autre fiche renverra à celle-ci, et l’autre sera supprimée. L’opération peut être annulée.',
  mergePersonsOther: 'L’autre fiche',
  mergePersonsDo: 'Fusionner',
  personsMerged: 'Les deux fiches n’en font plus qu’une.',
  makeHead: 'Désigner comme chef de délégation',
  addStates: 'Ajouter des États',
  addStatesCount: '{count, plural, one {Ajouter # État} other {Ajouter # États}}',
  addStatesBody:
    'Leurs noms dans six langues, leurs codes et leurs groupes régionaux sont repris en même temps.',
  allStatesThere: 'Tous les États de l’Organisation des Nations Unies figurent déjà dans la liste.',
  statesAdded: '{count, plural, one {# État ajouté.} other {# États ajoutés.}}',
  invite: 'Inviter la Coalition',
  inviteCount: '{count, plural, one {Inviter # participant} other {Inviter # participants}}',
  invited: 'Nouvelles invitations : {invited} ; déjà invités : {already}.',
  replyBy: 'Réponse attendue au plus tard le',
  endorsements: 'Approbations',
  thisReconvening: 'Cette réunion',
  allReconvenings: 'Toutes',
  useInstant: 'Retenir {time}',
  untranslated:
    '{count, plural, one {# texte n’existe pas en {language} et figure en {instead} :} other {# textes n’existent pas en {language} et figurent en {instead} :}}',
  unreadable:
    '{count, plural, one {# fiche de cette liste est illisible} other {# fiches de cette liste sont illisibles}}',
  unreadableWhy:
    'Ces fiches figuraient dans le fichier, mais ne sont pas telles que ce programme les écrit. Elles sont conservées en l’état et n’apparaissent dans aucun document, calendrier ni décompte. Le champ illisible est indiqué à côté de chacune.',
  notices: {
    outsideHostEvent: 'Ces dates ne sont pas comprises dans celles de la manifestation hôte.',
    sessionOutsideReconvening: 'Cette séance se tient en dehors des dates de la réunion.',
    nameIsLong: 'Ce nom est long et risque d’être tronqué dans les listes.',
    pastDeadline: 'La date limite est passée.',
  },
} satisfies Translated<typeof english>;
