export const words = {
  one: 'Procès-verbal',
  many: 'Procès-verbaux',
  new: 'Nouveau procès-verbal',
  goTo: 'Aller aux procès-verbaux',
  none: 'Aucun procès-verbal',
  empty:
    'Ce qui a été consigné de chaque séance : qui était là, ce qui a été décidé et ce qui reste à faire.',
  delete: '{count, plural, one {Supprimer # procès-verbal} other {Supprimer # procès-verbaux}}',
  added: 'Procès-verbal ouvert.',
  deleted: '{count, plural, one {Procès-verbal supprimé.} other {# procès-verbaux supprimés.}}',
  did: {
    create: 'ouverture du procès-verbal de « {title} »',
    update: 'modification du procès-verbal de « {title} »',
    delete: 'suppression du procès-verbal de « {title} »',
  },
};

export const fields = {
  sessionId: 'Séance',
  presentIds: 'Participants présents',
  personIds: 'Personnes présentes',
  alsoPresent: 'Autres présents',
  opening: 'Avant le premier point',
  notes: 'Notes',
  released: 'Publié sous',
  decisions: 'Décisions',
  openTasks: 'Tâches à faire',
};
