import type { Translated } from '../translated.ts';
import type { deeds as english } from '../en/deeds.ts';

export const deeds = {
  participant: {
    addStates:
      '{count, plural, one {ajout de « {title} »} other {ajout de « {title} » et de {more, plural, one {# autre État} other {# autres États}}}}',
    merge:
      '{isWithin, select, yes {réunion de « {title} » et de « {within} » en un seul participant} other {reprise de ce qui désignait une autre fiche de « {title} »}}',
  },
  record: {
    changeMany:
      '{count, plural, one {saisie de « {title} »} other {saisie de « {title} » et de {more, plural, one {# autre fiche} other {# autres fiches}} ({kinds})}}',
  },
  reconvening: { moveState: 'changement d’état de la réunion « {title} »' },
  workingGroup: { moveState: 'changement d’état du groupe de travail « {title} »' },
  groupMembership: { correctRole: 'correction de la qualité de {title} dans un groupe de travail' },
  document: { moveState: 'changement d’état du document « {title} »' },
  consultation: {
    moveState:
      '{count, plural, one {changement d’état de la consultation « {title} »} other {passage de la consultation « {title} » et de {more, plural, one {# autre} other {# autres}} à l’état « {state} »}}',
  },
  suggestion: {
    acceptEndorsement: 'acceptation d’une suggestion d’appui : {title}',
    acceptCommitment: 'acceptation d’une suggestion comme engagement « {title} »',
    moveState: 'changement d’état de la suggestion « {title} »',
  },
  stance: { record: 'enregistrement de positions de « {title} »' },
  priorityAction: { moveState: 'changement d’état de la mesure prioritaire « {title} »' },
  commitment: {
    moveState: 'changement d’état de l’engagement « {title} »',
    letterSent: 'consignation de l’envoi « {title} »',
  },
  minutes: {
    attend: 'consignation de présences à « {title} »',
    decide: 'consignation de la décision « {title} »',
    addTask: 'consignation de la tâche « {title} »',
    release: 'publication du procès-verbal de « {within} » sous {title}',
  },
  publicCopy: {
    record: 'écriture de la copie publique « {title} »',
    void: 'copie publique « {title} » déclarée nulle',
  },
  minutesRelease: {
    handOut: 'ouverture ou enregistrement de la publication {title} du procès-verbal de « {within} »',
    tell: '{count, plural, one {publication {title} du procès-verbal de « {within} » consignée comme communiquée à # participant} other {publication {title} du procès-verbal de « {within} » consignée comme communiquée à # participants}}',
    void: 'publication {title} du procès-verbal de « {within} » déclarée nulle',
  },
  rota: { make: 'création d’une série de séances, dont « {title} »' },
  task: { moveState: 'changement d’état de la tâche « {title} »' },
  agenda: {
    add: '{count, plural, one {ajout du point « {title} » à l’ordre du jour} other {ajout à l’ordre du jour du point « {title} » et de {more, plural, one {# autre} other {# autres}}}}',
    move: 'déplacement du point « {title} » de l’ordre du jour',
    takeUp: 'inscription de tâches à un ordre du jour, dont « {title} »',
  },
  session: { moveTo: 'déplacement de la séance « {title} »' },
  person: { merge: 'fusion de deux fiches de {title}', erase: 'effacement des données d’une personne' },
  delegate: { makeHead: 'désignation de {title} comme chef de délégation' },
  delegation: {
    invite:
      '{count, plural, one {invitation de « {title} » à « {within} »} other {invitation de « {title} » et de {more, plural, one {# autre participant} other {# autres participants}} à « {within} »}}',
  },
  clash: {
    accept:
      '{count, plural, one {acceptation d’une incompatibilité : « {title} »} other {acceptation de # incompatibilités : « {title} »}}',
    takeUp: 'réouverture d’une incompatibilité acceptée',
  },
  version: { copy: 'établissement de la version {title} à partir d’une autre' },
  paragraph: {
    insert: 'ajout de paragraphes',
    write: 'rédaction du paragraphe {title}',
    split: 'division du paragraphe {title}',
    move: 'déplacement du paragraphe {title}',
    renumber: 'renumérotation des paragraphes',
  },
  membership: { record: 'consignation du statut de {title} dans la coalition' },
  counting: { record: 'consignation de la règle de décompte pour « {title} »' },
  endorsement: {
    record: 'enregistrement d’une prise de position ({title})',
    recordMany: 'enregistrement de prises de position ({title} et autres)',
  },
  evidence: { attach: 'ajout de la pièce justificative « {title} »' },
  signOff: {
    issue: 'établissement de la feuille de signature {title}',
    void: 'déclaration de nullité de la feuille de signature {title}',
  },
  release: {
    make: 'publication de « {within} » sous {title}',
    handOut: 'ouverture ou enregistrement de la publication {title} de « {within} »',
    tell: '{count, plural, one {publication {title} de « {within} » consignée comme communiquée à # participant} other {publication {title} de « {within} » consignée comme communiquée à # participants}}',
    void: 'publication {title} de « {within} » déclarée nulle',
  },
  workspace: { setHomeZone: 'choix du fuseau de référence {title}' },
  dispatch: {
    record: 'consignation de l’envoi de {title}',
    void: 'déclaration de nullité de l’envoi de {title}',
  },
  file: {
    repair: 'réécriture de ce que l’historique avait perdu, d’abord de « {title} »',
    salvage: 'reprise de « {title} » et de tout ce qui était lisible dans un autre fichier',
    share: 'établissement de ce fichier, une copie à communiquer',
  },
  history: {
    undo: 'annulation d’une modification de « {title} »',
    redo: 'rétablissement d’une modification de « {title} »',
    'take-back': 'retrait d’une modification de « {title} »',
  },
  alert: {
    moveState: 'changement d’état de l’alerte « {title} »',
    send: 'envoi de l’alerte « {title} » ou d’une mise à jour',
    mark: 'changement de mention de l’alerte « {title} »',
    tell: 'consignation de qui a été avisé de l’alerte « {title} »',
    takeIn: 'réception de l’alerte « {title} » d’un fichier',
  },
  alertRelease: {
    handOut: 'ouverture, copie ou enregistrement de ce qui a été envoyé de l’alerte « {within} » ({title})',
  },
} satisfies Translated<typeof english>;
