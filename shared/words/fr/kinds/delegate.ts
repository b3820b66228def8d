export const words = {
  one: 'Membre de délégation',
  many: 'Membres des délégations',
  new: 'Nouveau membre de délégation',
  goTo: 'Aller aux membres des délégations',
  none: 'Aucun membre',
  empty: 'Les membres d’une délégation, avec leur qualité et leur rang.',
  delete: '{count, plural, one {Supprimer # membre de délégation} other {Supprimer # membres de délégation}}',
  added: 'Membre de délégation ajouté.',
  deleted: '{count, plural, one {Membre de délégation supprimé.} other {# membres de délégation supprimés.}}',
  did: {
    create: 'ajout du membre de délégation {title}',
    update: 'modification du membre de délégation {title}',
    delete: 'suppression du membre de délégation {title}',
  },
};

export const fields = {
  delegationId: 'Délégation',
  personId: 'Personne',
  title: 'Fonction',
  role: 'Qualité',
  rank: 'Rang protocolaire',
  notes: 'Notes',
  aside: 'A cédé la place à celle d’une autre fiche',
};
