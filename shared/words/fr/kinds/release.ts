export const words = {
  one: 'Publication',
  many: 'Publications',
  new: 'Nouvelle publication',
  goTo: 'Aller aux publications',
  none: 'Aucune publication',
  empty: 'Les programmes et ordres du jour publiés, chacun tel qu’il était alors.',
  delete: '{count, plural, one {Supprimer # publication} other {Supprimer # publications}}',
  added: 'Publication ajoutée.',
  deleted: '{count, plural, one {Publication supprimée.} other {# publications supprimées.}}',
  did: {
    create: 'ajout de la publication {title}',
    update: 'modification de la publication {title}',
    delete: 'suppression de la publication {title}',
  },
};

export const fields = {
  reconveningId: 'Réunion',
  groupId: 'Groupe de travail',
  sessionId: 'Séance',
  audience: 'Destinataires',
  label: 'Publication',
  releasedAt: 'Publiée le',
  releasedBy: 'Par',
  languages: 'Langues',
  paper: 'Format du papier',
  frozenIds: 'Pages telles que publiées',
  handedOutAt: 'Première remise le',
  voidedAt: 'Déclarée nulle le',
  voidReason: 'Motif de nullité',
};
