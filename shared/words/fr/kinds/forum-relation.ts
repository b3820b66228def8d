export const words = {
  one: 'Lien avec une instance',
  many: 'Liens avec les instances',
  new: 'Nouveau lien avec une instance',
  goTo: 'Aller aux liens avec les instances',
  none: 'Aucun lien avec une instance',
  empty:
    'Comment ceci se situe par rapport à ce qui existe : en complément, en appui ou en recoupement, et de quelle façon.',
  delete:
    '{count, plural, one {Supprimer # lien avec une instance} other {Supprimer # liens avec les instances}}',
  added: 'Lien ajouté.',
  deleted: '{count, plural, one {Lien supprimé.} other {# liens supprimés.}}',
  did: {
    create: 'ajout d’un lien avec « {title} »',
    update: 'modification d’un lien avec « {title} »',
    delete: 'suppression d’un lien avec « {title} »',
  },
};

export const fields = {
  actionId: 'Mesure prioritaire',
  sessionId: 'Séance',
  forumId: 'Instance',
  relation: 'Lien',
  wording: 'De quelle façon, ou pourquoi malgré tout',
};
