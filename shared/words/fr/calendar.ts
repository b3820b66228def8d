import type { Translated } from '../translated.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  button: 'Exporter le calendrier',
  title: 'Fichier de calendrier',
  save: 'Enregistrer le calendrier',
  changes: 'Enregistrer les modifications, un fichier par modification',
  changesSaved:
    '{count, plural, =0 {Rien à enregistrer : tout a été communiqué.} one {Enregistré dans {name} : # modification} other {Enregistré dans {name} : # modifications}}',
  recipient: {
    participant: 'Pour {name}. L’enregistrer le consigne comme remis à ce participant.',
    secretariat:
      'Pour le secrétariat lui-même : tout ce qui est prévu. L’enregistrer ne le consigne comme remis à personne d’autre.',
    anyone: 'Pour quiconque le recevra. L’enregistrer le consigne comme remis, sans destinataire précis.',
    person: 'Pour une personne nommément désignée. L’enregistrer le consigne comme remis à elle.',
  },
  none: 'Il n’y a encore rien à inscrire au calendrier : aucune séance n’est à la fois confirmée et ouverte à ce destinataire.',
  events: '{count, plural, one {Le fichier contiendra # séance.} other {Le fichier contiendra # séances.}}',
  news: '{count, plural, one {Il apprend # chose à son destinataire :} other {Il apprend # choses à son destinataire :}}',
  leftOut: '{count, plural, one {# séance n’y figure pas} other {# séances n’y figurent pas}}',
  reasons: {
    draft: '« {title} » est encore à l’état de projet',
    notInvited: '« {title} » n’est pas ouverte à ce participant',
    notComing: '« {title} » ne concerne pas une délégation qui ne participe pas',
    toldAlready: 'l’annulation de « {title} » a déjà été communiquée',
    neverAnnounced: '« {title} » a été annulée avant d’avoir été annoncée dans un fichier',
  },
  asUtc:
    'Les heures sont indiquées en temps universel (UTC), car les logiciels de calendrier appliquent d’autres règles pour : {zones}.',
  advice:
    'Dans le logiciel de calendrier, il convient de placer ce fichier dans un calendrier distinct et de remplacer ce calendrier à chaque nouveau fichier. L’importation d’un nouveau fichier par-dessus l’ancien peut laisser à leur place des séances qui ont été déplacées. Une modification transmise par courriel dans un fichier distinct est prise en compte comme une mise à jour.',
  saved:
    '{count, plural, one {Enregistré sous {name} : # séance} other {Enregistré sous {name} : # séances}}',
} satisfies Translated<typeof english>;
