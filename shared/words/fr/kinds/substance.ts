export const words = {
  one: 'Substance',
  many: 'Substances',
  new: 'Nouvelle substance',
  goTo: 'Aller aux substances',
  none: 'Aucune substance',
  empty:
    'Drogues, adultérants et précurseurs : leurs noms et le contrôle international dont ils font l’objet.',
  delete: '{count, plural, one {Supprimer # substance} other {Supprimer # substances}}',
  added: 'Substance ajoutée.',
  deleted: '{count, plural, one {Substance supprimée.} other {# substances supprimées.}}',
  did: {
    create: 'ajout de la substance « {title} »',
    update: 'modification de la substance « {title} »',
    delete: 'suppression de la substance « {title} »',
  },
};

export const fields = {
  name: 'Nom',
  synonyms: 'Autres noms',
  cas: 'Numéro CAS',
  casSource: 'Origine du numéro',
  kind: 'Type',
  family: 'Famille',
  convention: 'Convention',
  schedule: 'Tableau',
  controlledSince: 'Placée sous contrôle en',
  precursorOfIds: 'Précurseur de',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  alerts: 'Alertes',
  markedAs: 'Retenue comme',
};
