import type { Translated } from '../translated.ts';
import type { tally as english } from '../en/tally.ts';

export const tally = {
  record: 'Consigner une position',
  recorded:
    '{count, plural, one {# prise de position enregistrée.} other {# prises de position enregistrées.}}',
  andMore: '{count, plural, one {et # autre participant} other {et # autres participants}}',
  asAt: 'Situation à la fin du',
  knownOn: 'Tel que connu le',
  spokenFor: 'par {name}',
  counted: 'Comptée',
  toReconfirm: 'à confirmer de nouveau',
  lastStep: 'Dernière date',
  standings: 'Participants et prises de position',
  of: 'approbations comptées sur {invited} participants, à partir du niveau « {level} »',
  target: 'objectif : {target}',
  barLabel: 'Comptées : {counted} ; à confirmer de nouveau : {toReconfirm} ; attendues : {waiting}',
  countedOf: 'Comptées : {count}',
  reconfirmOf: 'À confirmer de nouveau : {count}',
  waitingOf: 'Autres : {count}',
  noGroup: 'Hors groupe',
  embargoEnds: 'Fin de l’embargo',
  embargoNote: 'Heure du lieu où le texte est approuvé ({zone}).',
  backToNow: 'Revenir à maintenant',
  asAtDay: 'Situation à la fin de la journée du {day} ({zone})',
  asAtNow: 'Situation actuelle, {time} ({zone})',
  knownBy: 'selon ce qui était enregistré à la fin de la journée du {day}',
  notStanding: 'Le texte était en cours de rédaction ou avait été retiré : rien n’est compté.',
  reasonNote: 'Nécessaire lorsqu’une position définitive est remise en cause.',
} satisfies Translated<typeof english>;
