import type { Translated } from '../translated.ts';
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  title: 'À communiquer',
  none: 'Il ne reste rien à remettre',
  noneBody:
    'Pour chaque participant attendu, ou qui a déjà reçu quelque chose, ce qui est prévu à ce jour est consigné comme remis : par les fichiers enregistrés, ou à la main. Le programme n’envoie rien ; l’arrivée est connue une fois la réception confirmée.',
  never: 'Rien n’est encore consigné comme remis',
  last: 'Consigné comme remis : {time}',
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
  minutes: 'Procès-verbal de « {title} », {label}',
  release: {
    new: 'Pas encore remis : {name}',
    changed: 'Pas encore remis : {name} ; le participant détient {held}',
    void: 'Nul, et le participant le détient : {name}',
  },
  allChanges:
    '{count, plural, one {Pour # participant : un fichier par modification, à transmettre par courriel.} other {Pour # participants : un fichier par modification, à transmettre par courriel.}}',
  due: '{count, plural, one {# participant ne l’a pas} other {# participants ne l’ont pas}}',
  voidDue: '{count, plural, one {nul ; # participant le détient} other {nul ; # participants le détiennent}}',
  tell: 'Consigner la remise',
  tellVoid: 'Consigner la communication',
  recipients: 'Destinataires',
  recordFor: '{count, plural, one {Consigner pour # participant} other {Consigner pour # participants}}',
  told: '{count, plural, one {Consigné pour # participant.} other {Consigné pour # participants.}}',
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
