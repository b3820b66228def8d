import type { Translated } from '../translated.ts';
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  title: 'À communiquer',
  none: 'Tout a été communiqué',
  noneBody:
    'Chaque délégation qui participe, ou qui a déjà reçu un fichier, dispose de ce qui est prévu à ce jour.',
  never: 'Rien ne lui a encore été communiqué',
  last: 'Dernière communication : {time}',
  acknowledged: 'réception confirmée le {date}',
  notAcknowledged: 'réception non confirmée',
  news: {
    new: 'Nouveau : « {title} »',
    changed: 'Modifié : « {title} »',
    cancelled: 'Annulé : « {title} »',
  },
  releases: 'Publications à remettre',
  programme: 'Programme de « {title} », {label}',
  agenda: 'Ordre du jour de « {title} », {label}',
  release: {
    new: 'Pas encore remis : {name}',
    changed: 'Pas encore remis : {name} ; la délégation détient {held}',
    void: 'Nul, et la délégation le détient : {name}',
  },
  allChanges:
    '{count, plural, one {Pour # délégation : un fichier par modification, à transmettre par courriel.} other {Pour # délégations : un fichier par modification, à transmettre par courriel.}}',
  due: '{count, plural, one {# délégation ne l’a pas} other {# délégations ne l’ont pas}}',
  voidDue: '{count, plural, one {nul ; # délégation le détient} other {nul ; # délégations le détiennent}}',
  tell: 'Consigner la remise',
  tellVoid: 'Consigner la communication',
  recipients: 'Destinataires',
  recordFor: '{count, plural, one {Consigner pour # délégation} other {Consigner pour # délégations}}',
  told: '{count, plural, one {Consigné pour # délégation.} other {Consigné pour # délégations.}}',
  tellNote:
    'Le programme n’envoie rien : la remise se fait comme d’habitude et se consigne ici. Ce qui a été consigné par erreur est déclaré nul dans la liste des envois.',
  items: 'Contenu',
  nothingTold: 'Rien n’y figurait',
  personally: 'annulée pour ce destinataire',
  unknownItem: 'D’un type que connaît une version plus récente du programme :',
  void: 'Déclarer nul',
  voidBody:
    'Pour un envoi qui n’a finalement pas eu lieu, ou dont on ignore s’il est parvenu à son destinataire. L’envoi reste dans la liste et son contenu sera communiqué de nouveau.',
  voided: 'Déclaré nul.',
} satisfies Translated<typeof english>;
