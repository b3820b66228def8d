export const words = {
  one: 'Espace de travail',
  many: 'Espaces de travail',
  new: 'Nouvel espace de travail',
  goTo: 'Aller à l’espace de travail',
  none: 'L’espace de travail ne dit encore rien de lui-même',
  empty: 'Ce qu’un espace de travail dit de lui-même à tous ceux qui y travaillent.',
  delete: '{count, plural, one {Supprimer # espace de travail} other {Supprimer # espaces de travail}}',
  added: 'Espace de travail ajouté.',
  deleted: '{count, plural, one {Espace de travail supprimé.} other {# espaces de travail supprimés.}}',
  did: {
    create: 'création de l’espace de travail ({title})',
    update: 'modification de l’espace de travail ({title})',
    delete: 'suppression de l’espace de travail ({title})',
  },
};

export const fields = {
  homeZone: 'Fuseau de référence',
};
