export const words = {
  one: 'Point de l’ordre du jour',
  many: 'Points de l’ordre du jour',
  new: 'Nouveau point de l’ordre du jour',
  goTo: 'Aller aux points de l’ordre du jour',
  none: 'Aucun point à l’ordre du jour',
  empty: 'Ce dont traite une séance, dans l’ordre, avec la durée prévue pour chaque point.',
  delete:
    '{count, plural, one {Supprimer # point de l’ordre du jour} other {Supprimer # points de l’ordre du jour}}',
  added: 'Point de l’ordre du jour ajouté.',
  deleted:
    '{count, plural, one {Point de l’ordre du jour supprimé.} other {# points de l’ordre du jour supprimés.}}',
  did: {
    create: 'ajout du point « {title} » de l’ordre du jour',
    update: 'modification du point « {title} » de l’ordre du jour',
    delete: 'suppression du point « {title} » de l’ordre du jour',
  },
};

export const fields = {
  sessionId: 'Séance',
  parentId: 'Sous le point',
  position: 'Rang',
  title: 'Titre',
  kind: 'Nature',
  minutes: 'Minutes',
  presenterPersonIds: 'Intervenants (personnes)',
  presenterParticipantIds: 'Intervenants (États, organisations)',
  presenters: 'Intervenants (texte libre)',
  documentIds: 'Documents',
  minuted: 'Ce qui s’est dit',
  taskIds: 'Tâches reprises',
  annotation: 'Annotation',
  internal: 'Interne',
};
