export const words = {
  one: 'Paragraphe',
  many: 'Paragraphes',
  new: 'Nouveau paragraphe',
  goTo: 'Aller aux paragraphes',
  none: 'Aucun paragraphe',
  empty:
    'Les paragraphes numérotés du texte d’une version, pour qu’une réserve puisse désigner ceux qu’elle vise.',
  delete: '{count, plural, one {Supprimer # paragraphe} other {Supprimer # paragraphes}}',
  added: 'Paragraphe ajouté.',
  deleted: '{count, plural, one {Paragraphe supprimé.} other {# paragraphes supprimés.}}',
  did: {
    create: 'ajout du paragraphe {title}',
    update: 'modification du paragraphe {title}',
    delete: 'suppression du paragraphe {title}',
  },
};

export const fields = {
  versionId: 'Version',
  originId: 'Repris de',
  position: 'Rang',
  label: 'Numéro',
  text: 'Texte',
};
