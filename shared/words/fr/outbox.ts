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
  void: 'Déclarer nul',
  voidBody:
    'Pour un fichier qui n’a finalement pas été envoyé, ou dont on ignore s’il est parvenu à son destinataire. L’envoi reste dans la liste et son contenu sera communiqué de nouveau.',
  voided: 'Déclaré nul.',
} satisfies Translated<typeof english>;
