export const words = {
  one: 'Point de contact',
  many: 'Points de contact',
  new: 'Nouveau point de contact',
  goTo: 'Aller aux points de contact',
  none: 'Aucun point de contact',
  empty: 'Les personnes à qui écrire auprès d’un participant : nom, fonction, courriel et téléphone.',
  delete: '{count, plural, one {Supprimer # point de contact} other {Supprimer # points de contact}}',
  added: 'Point de contact ajouté.',
  deleted: '{count, plural, one {Point de contact supprimé.} other {# points de contact supprimés.}}',
  did: {
    create: 'ajout du point de contact « {title} »',
    update: 'modification du point de contact « {title} »',
    delete: 'suppression du point de contact « {title} »',
  },
};

export const fields = {
  participantId: 'Participant',
  personId: 'Personne',
  office: 'Fonction',
  email: 'Courriel',
  telephone: 'Téléphone',
  aside: 'A cédé la place à celle d’une autre fiche',
};
