export const words = {
  one: 'Consultation',
  many: 'Consultations',
  new: 'Nouvelle consultation',
  goTo: 'Aller aux consultations',
  none: 'Aucune consultation',
  empty:
    'Les échanges avec les États et les organisations sur ce que la coalition entend faire : quand, de quelle façon, qui s’est exprimé et ce qui a été dit.',
  delete: '{count, plural, one {Supprimer # consultation} other {Supprimer # consultations}}',
  added: 'Consultation ajoutée.',
  deleted: '{count, plural, one {Consultation supprimée.} other {# consultations supprimées.}}',
  did: {
    create: 'ajout de la consultation « {title} »',
    update: 'modification de la consultation « {title} »',
    delete: 'suppression de la consultation « {title} »',
  },
};

export const fields = {
  subject: 'Objet',
  participantIds: 'Avec',
  actionIds: 'Au sujet de',
  way: 'Modalité',
  startWall: 'Date et heure',
  zone: 'Fuseau horaire',
  startUtc: 'Date et heure (UTC)',
  place: 'Lieu',
  sessionId: 'En marge de',
  theirPersonIds: 'Leurs représentants',
  ourPersonIds: 'Représentants de la coalition',
  said: 'Teneur des échanges',
  state: 'État d’avancement',
  stateDate: 'Dans cet état depuis le',
  stateReason: 'Motif du changement',
  notes: 'Notes',
  stances: 'Positions',
};
