export const words = {
  one: 'Publication d’un procès-verbal',
  many: 'Publications de procès-verbaux',
  new: 'Nouvelle publication',
  goTo: 'Aller aux publications de procès-verbaux',
  none: 'Pas encore publié',
  empty: 'Le procès-verbal tel qu’il a été publié, chaque fois à la lettre.',
  delete:
    '{count, plural, one {Supprimer # publication d’un procès-verbal} other {Supprimer # publications de procès-verbaux}}',
  added: 'Procès-verbal publié.',
  deleted: '{count, plural, one {Publication supprimée.} other {# publications supprimées.}}',
  did: {
    create: 'publication d’un procès-verbal sous {title}',
    update: 'modification de la publication {title} d’un procès-verbal',
    delete: 'suppression de la publication {title} d’un procès-verbal',
  },
};

export const fields = {
  minutesId: 'Procès-verbal',
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
