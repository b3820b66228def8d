export const words = {
  one: 'Personne',
  many: 'Personnes',
  new: 'Nouvelle personne',
  goTo: 'Aller aux personnes',
  none: 'Aucune personne',
  empty:
    'Toutes les personnes avec qui la coalition traite, une fois chacune : membres des délégations, points de contact, intervenants, secrétariat.',
  delete: '{count, plural, one {Supprimer # personne} other {Supprimer # personnes}}',
  added: 'Personne ajoutée.',
  deleted: '{count, plural, one {Personne supprimée.} other {# personnes supprimées.}}',
  did: {
    create: 'ajout de {title} aux personnes',
    update: 'modification de la personne {title}',
    delete: 'suppression de la personne {title}',
  },
};

export const fields = {
  name: 'Nom usuel',
  sortName: 'Classement à',
  email: 'Courriel',
  telephone: 'Téléphone',
  languages: 'Langues',
  isSecretariat: 'Membre du secrétariat',
  notes: 'Notes',
  sameAsId: 'Même personne que',
  iso3: 'Dernière délégation',
  meetings: 'Réunions',
};
