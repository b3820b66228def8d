import type { Translated } from '../translated.ts';
import type { rota as english } from '../en/rota.ts';

export const rota = {
  button: 'Série de dates…',
  title: 'Série de dates',
  sessionTitle: 'Intitulé de chaque séance',
  rhythm: 'Fréquence',
  weekday: 'Le',
  week: 'Lequel du mois',
  from: 'À partir du',
  count: 'Nombre',
  time: 'À',
  minutes: 'Durée en minutes',
  status: 'Statut',
  lead: '{city} : {hours} h au lieu de {usual} h',
  skipped: 'L’horloge saute cette heure ce jour-là : aucune séance n’est créée.',
  twice: 'L’horloge marque deux fois cette heure ce jour-là : aucune séance n’est créée.',
  there: 'Le groupe se réunit déjà à ce moment.',
  make: '{count, plural, one {Créer # séance} other {Créer # séances}}',
  made: '{count, plural, one {# séance créée.} other {# séances créées.}}',
  dates: 'Dates',
  note: 'Toutes sont créées en une seule opération et annulées d’un coup. Sont signalées les semaines où les horloges d’ailleurs ne sont pas à leur distance habituelle.',
  none: 'Aucune date n’en résulte.',
} satisfies Translated<typeof english>;
