import type { Translated } from '../translated.ts';
import type { moved as english } from '../en/moved.ts';

export const moved = {
  title: 'Les règles des horloges ont changé',
  line: '{count, plural, one {Règles des horloges modifiées : # horaire déplacé} other {Règles des horloges modifiées : # horaires déplacés}}',
  why: 'Un gouvernement a changé la date à laquelle il règle ses horloges, et le programme en tient désormais compte. Ce qui a été saisi demeure : chacun de ces éléments garde son heure sur place et tombe à un autre moment partout ailleurs.',
  stays: 'Reste le {time}, heure locale ({zone})',
  at: 'À {zone} :',
  told: 'Ont un fichier indiquant l’ancien moment : {names}. Il leur en faut un nouveau.',
  later: 'Plus tard',
  seen: 'J’en ai pris connaissance',
} satisfies Translated<typeof english>;
