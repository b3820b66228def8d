export const words = {
  one: 'Décision',
  many: 'Décisions',
  new: 'Nouvelle décision',
  goTo: 'Aller aux décisions',
  none: 'Aucune décision',
  empty: 'Ce qu’une séance a décidé, chaque décision sous un numéro qui n’est pas réattribué.',
  delete: '{count, plural, one {Supprimer # décision} other {Supprimer # décisions}}',
  added: 'Décision ajoutée.',
  deleted: '{count, plural, one {Décision supprimée.} other {# décisions supprimées.}}',
  did: {
    create: 'ajout de la décision « {title} »',
    update: 'modification de la décision « {title} »',
    delete: 'suppression de la décision « {title} »',
  },
};

export const fields = {
  number: 'Numéro',
  text: 'Décision',
  sessionId: 'Séance',
  agendaItemId: 'Au titre du point',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  day: 'Prise le',
};
