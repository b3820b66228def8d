export const words = {
  one: 'Manifestation hôte',
  many: 'Manifestations hôtes',
  new: 'Nouvelle manifestation hôte',
  goTo: 'Aller aux manifestations hôtes',
  none: 'Aucune manifestation hôte',
  empty:
    'Les manifestations de haut niveau en marge desquelles la Coalition se réunit, avec leur ville, leur fuseau horaire et leurs dates.',
  delete: '{count, plural, one {Supprimer # manifestation hôte} other {Supprimer # manifestations hôtes}}',
  added: 'Manifestation hôte ajoutée.',
  deleted: '{count, plural, one {Manifestation hôte supprimée.} other {# manifestations hôtes supprimées.}}',
  did: {
    create: 'ajout de la manifestation hôte « {title} »',
    update: 'modification de la manifestation hôte « {title} »',
    delete: 'suppression de la manifestation hôte « {title} »',
  },
};

export const fields = {
  name: 'Nom',
  shortName: 'Nom court',
  city: 'Ville',
  venue: 'Lieu',
  zone: 'Fuseau horaire',
  startDate: 'Premier jour',
  endDate: 'Dernier jour',
  forumId: 'Instance',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  meetings: 'Séances',
};
