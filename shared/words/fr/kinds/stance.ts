export const words = {
  one: 'Position sur une mesure',
  many: 'Positions sur les mesures',
  new: 'Nouvelle position',
  goTo: 'Aller aux positions sur les mesures',
  none: 'Aucune position',
  empty:
    'Ce que les participants ont dit des mesures prioritaires, chacune à sa date ; la dernière fait foi.',
  delete:
    '{count, plural, one {Supprimer # position sur une mesure} other {Supprimer # positions sur les mesures}}',
  added: 'Position ajoutée.',
  deleted: '{count, plural, one {Position supprimée.} other {# positions supprimées.}}',
  did: {
    create: 'enregistrement d’une position de « {title} »',
    update: 'modification d’une position de « {title} »',
    delete: 'suppression d’une position de « {title} »',
  },
};

export const fields = {
  actionId: 'Mesure prioritaire',
  participantId: 'Participant',
  date: 'Le',
  stance: 'Position',
  wording: 'Libellé',
  consultationId: 'Exprimée lors de',
  publicity: 'Diffusion',
  recordedBy: 'Consigné par',
  iso3: 'Code',
  aside: 'A cédé la place à celle d’une autre fiche',
};
