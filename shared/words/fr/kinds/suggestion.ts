export const words = {
  one: 'Suggestion',
  many: 'Suggestions',
  new: 'Nouvelle suggestion',
  goTo: 'Aller aux suggestions',
  none: 'Aucune suggestion',
  empty:
    'Ce qui a été annoncé en consultation : un appui ou un engagement à venir. Rien ne compte avant d’être accepté.',
  delete: '{count, plural, one {Supprimer # suggestion} other {Supprimer # suggestions}}',
  added: 'Suggestion ajoutée.',
  deleted: '{count, plural, one {Suggestion supprimée.} other {# suggestions supprimées.}}',
  did: {
    create: 'ajout de la suggestion « {title} »',
    update: 'modification de la suggestion « {title} »',
    delete: 'suppression de la suggestion « {title} »',
  },
};

export const fields = {
  title: 'Teneur de la suggestion',
  consultationId: 'Consultation',
  participantId: 'Auteur de la suggestion',
  what: 'Porte sur',
  documentId: 'Document',
  versionId: 'Version',
  formality: 'Forme prévue',
  qualification: 'Réserve éventuelle',
  actionId: 'Mesure prioritaire',
  dueDate: 'Échéance',
  wording: 'Libellé',
  state: 'État d’avancement',
  stateDate: 'Dans cet état depuis le',
  stateReason: 'Motif du changement',
  certainty: 'Degré de certitude',
  notes: 'Notes',
  iso3: 'Code',
  hindrance: 'Changement intervenu depuis',
};
