export const words = {
  one: 'Participation à un groupe',
  many: 'Participation aux groupes',
  new: 'Nouvelle participation à un groupe',
  goTo: 'Aller à la participation aux groupes',
  none: 'Aucune participation à un groupe',
  empty: 'Qui fait partie d’un groupe de travail, à quel titre, depuis quand et jusqu’à quand.',
  delete:
    '{count, plural, one {Supprimer # participation à un groupe} other {Supprimer # participations aux groupes}}',
  added: 'Participation à un groupe ajoutée.',
  deleted:
    '{count, plural, one {Participation à un groupe supprimée.} other {# participations aux groupes supprimées.}}',
  did: {
    create: 'ajout d’une participation à un groupe de travail ({title})',
    update: 'modification d’une participation à un groupe de travail ({title})',
    delete: 'suppression d’une participation à un groupe de travail ({title})',
  },
};

export const fields = {
  groupId: 'Groupe de travail',
  participantId: 'Participant',
  role: 'Qualité',
  since: 'Depuis le',
  until: 'Jusqu’au',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  aside: 'A cédé la place à celle d’une autre fiche',
};
