export const words = {
  one: 'Séance de la manifestation hôte',
  many: 'Programme de la manifestation hôte',
  new: 'Nouvelle séance de la manifestation hôte',
  goTo: 'Aller au programme de la manifestation hôte',
  none: 'Aucune séance de la manifestation hôte',
  empty:
    'Les séances de la manifestation hôte elle-même, afin que toute incompatibilité avec elles apparaisse.',
  delete:
    '{count, plural, one {Supprimer # séance de la manifestation hôte} other {Supprimer # séances de la manifestation hôte}}',
  added: 'Séance de la manifestation hôte ajoutée.',
  deleted:
    '{count, plural, one {Séance de la manifestation hôte supprimée.} other {# séances de la manifestation hôte supprimées.}}',
  did: {
    create: 'ajout de la séance « {title} » de la manifestation hôte',
    update: 'modification de la séance « {title} » de la manifestation hôte',
    delete: 'suppression de la séance « {title} » de la manifestation hôte',
  },
};

export const fields = {
  hostEventId: 'Manifestation hôte',
  title: 'Titre',
  startWall: 'Début',
  endWall: 'Fin',
  zone: 'Fuseau horaire',
  startUtc: 'Début (UTC)',
  endUtc: 'Fin (UTC)',
  place: 'Lieu',
  mustAttend: 'Les mêmes personnes doivent y assister',
  certainty: 'Degré de certitude',
  notes: 'Notes',
};
