export const words = {
  one: 'Version',
  many: 'Versions',
  new: 'Nouvelle version',
  goTo: 'Aller aux versions',
  none: 'Aucune version',
  empty: 'Chaque version du texte, de l’avant-projet au texte définitif.',
  delete: '{count, plural, one {Supprimer # version} other {Supprimer # versions}}',
  added: 'Version ajoutée.',
  deleted: '{count, plural, one {Version supprimée.} other {# versions supprimées.}}',
  did: {
    create: 'ajout de la version {title}',
    update: 'modification de la version {title}',
    delete: 'suppression de la version {title}',
  },
};

export const fields = {
  documentId: 'Document',
  label: 'Version',
  position: 'Rang',
  date: 'Date',
  change: 'Nature des modifications',
  notes: 'Notes',
};
