export const words = {
  one: 'Étape d’adhésion',
  many: 'Adhésion',
  new: 'Nouvelle étape d’adhésion',
  goTo: 'Aller aux étapes d’adhésion',
  none: 'Rien de consigné',
  empty: 'Ce qu’un participant est pour la coalition, à compter de quel jour et par quel instrument.',
  delete: '{count, plural, one {Supprimer # étape d’adhésion} other {Supprimer # étapes d’adhésion}}',
  added: 'Étape d’adhésion ajoutée.',
  deleted: '{count, plural, one {Étape d’adhésion supprimée.} other {# étapes d’adhésion supprimées.}}',
  did: {
    create: 'ajout d’une étape d’adhésion ({title})',
    update: 'modification d’une étape d’adhésion ({title})',
    delete: 'suppression d’une étape d’adhésion ({title})',
  },
};

export const fields = {
  participantId: 'Participant',
  date: 'À compter du',
  time: 'Heure',
  status: 'Statut dans la coalition',
  instrument: 'Instrument',
  reason: 'Motif',
  recordedBy: 'Consigné par',
  aside: 'A cédé la place à celle d’une autre fiche',
};
