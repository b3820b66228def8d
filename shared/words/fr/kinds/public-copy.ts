export const words = {
  one: 'Copie publique',
  many: 'Copies publiques',
  new: 'Nouvelle copie publique',
  goTo: 'Aller aux copies publiques',
  none: 'Aucune copie publique',
  empty: 'Ce qui a été communiqué à tous : chaque copie avec ce qu’elle dit, sa date et son destinataire.',
  delete: '{count, plural, one {Supprimer # copie publique} other {Supprimer # copies publiques}}',
  added: 'Copie publique consignée.',
  deleted: '{count, plural, one {Copie publique supprimée.} other {# copies publiques supprimées.}}',
  did: {
    create: 'écriture de la copie publique « {title} »',
    update: 'modification de la copie publique « {title} »',
    delete: 'suppression de la copie publique « {title} »',
  },
};

export const fields = {
  name: 'Dossier',
  madeAt: 'Faite le',
  madeBy: 'Par',
  handedTo: 'Pour qui, ou où elle est allée',
  languages: 'Langues',
  entries: 'Ce qu’elle dit',
  files: 'Ses fichiers',
  releaseIds: 'Publications qu’elle contient',
  voidedAt: 'Déclarée nulle',
  voidReason: 'Motif de la nullité',
};
