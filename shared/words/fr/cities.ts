import type { Translated } from '../translated.ts';
import type { cities as english } from '../en/cities.ts';

export const cities = {
  'Addis Ababa': 'Addis-Abeba',
  Bangkok: 'Bangkok',
  Beirut: 'Beyrouth',
  Berlin: 'Berlin',
  Bogota: 'Bogota',
  Brussels: 'Bruxelles',
  Cairo: 'Le Caire',
  Kampala: 'Kampala',
  London: 'Londres',
  'Mexico City': 'Mexico',
  Nairobi: 'Nairobi',
  'New York': 'New York',
  Paris: 'Paris',
  Riyadh: 'Riyad',
  Rome: 'Rome',
  Santiago: 'Santiago',
  Seoul: 'Séoul',
  Shanghai: 'Shanghai',
  Tokyo: 'Tokyo',
  Vienna: 'Vienne',
  Zurich: 'Zurich',
} satisfies Translated<typeof english>;
