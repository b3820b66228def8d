export const words = {
  one: 'Instance',
  many: 'Instances',
  new: 'Nouvelle instance',
  goTo: 'Aller aux instances existantes',
  none: 'Aucune instance',
  empty: 'Les organes et mécanismes qui existent déjà, et ce qu’ils font : la coalition les complète.',
  delete: '{count, plural, one {Supprimer # instance} other {Supprimer # instances}}',
  added: 'Instance ajoutée.',
  deleted: '{count, plural, one {Instance supprimée.} other {# instances supprimées.}}',
  did: {
    create: 'ajout de l’instance « {title} »',
    update: 'modification de l’instance « {title} »',
    delete: 'suppression de l’instance « {title} »',
  },
};

export const fields = {
  name: 'Nom',
  shortName: 'Sigle',
  kind: 'Nature',
  parentId: 'Relève de',
  seat: 'Siège',
  does: 'Ce qu’elle fait déjà',
  areas: 'Domaines',
  cycle: 'Rythme des réunions',
  groupIds: 'Groupes de travail concernés',
  complement: 'Comment la coalition la complète',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  actions: 'Mesures',
};
