export const words = {
  one: 'Participant',
  many: 'Participants',
  new: 'Nouveau participant',
  goTo: 'Aller aux participants',
  none: 'Aucun participant',
  empty: 'Les États et les organisations de la Coalition, avec leur statut et leurs points de contact.',
  delete: '{count, plural, one {Supprimer # participant} other {Supprimer # participants}}',
  added: 'Participant ajouté.',
  deleted: '{count, plural, one {Participant supprimé.} other {# participants supprimés.}}',
  did: {
    create: 'ajout du participant « {title} »',
    update: 'modification du participant « {title} »',
    delete: 'suppression du participant « {title} »',
  },
};

export const fields = {
  participantKind: 'État ou organisation',
  iso3: 'Code ISO',
  shortName: 'Nom court',
  formalName: 'Nom officiel',
  regionalGroup: 'Groupe régional',
  unStatus: 'Statut à l’Organisation des Nations Unies',
  coalitionStatus: 'Statut au sein de la Coalition',
  memberSince: 'Membre depuis le',
  instrument: 'Instrument d’adhésion',
  enteredOn: 'Au répertoire depuis le',
  notes: 'Notes',
  sameAsId: 'Même participant que',
  focalPoints: 'Points de contact',
  standing: 'Participant qui en tient lieu',
};
