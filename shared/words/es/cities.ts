import type { Translated } from '../translated.ts';
import type { cities as english } from '../en/cities.ts';

export const cities = {
  'Addis Ababa': 'Addis Abeba',
  Bangkok: 'Bangkok',
  Beirut: 'Beirut',
  Berlin: 'Berlín',
  Bogota: 'Bogotá',
  Brussels: 'Bruselas',
  Cairo: 'El Cairo',
  Kampala: 'Kampala',
  London: 'Londres',
  'Mexico City': 'Ciudad de México',
  Nairobi: 'Nairobi',
  'New York': 'Nueva York',
  Paris: 'París',
  Riyadh: 'Riad',
  Rome: 'Roma',
  Santiago: 'Santiago',
  Seoul: 'Seúl',
  Shanghai: 'Shanghái',
  Tokyo: 'Tokio',
  Vienna: 'Viena',
  Zurich: 'Zúrich',
} satisfies Translated<typeof english>;
