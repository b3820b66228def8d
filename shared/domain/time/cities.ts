/** Cities in which multilateral meetings take place and by which no zone is named, each with the zone of its clock. */
export const CITY_ZONES = {
  'Abu Dhabi': 'Asia/Dubai',
  Abuja: 'Africa/Lagos',
  Beijing: 'Asia/Shanghai',
  Bonn: 'Europe/Berlin',
  Brasilia: 'America/Sao_Paulo',
  Canberra: 'Australia/Sydney',
  Doha: 'Asia/Qatar',
  Geneva: 'Europe/Zurich',
  'The Hague': 'Europe/Amsterdam',
  Lyon: 'Europe/Paris',
  Montreal: 'America/Toronto',
  Ottawa: 'America/Toronto',
  Rabat: 'Africa/Casablanca',
  Strasbourg: 'Europe/Paris',
  Washington: 'America/New_York',
} as const;

/** The city that a zone is named by, in English: New York of America/New_York. */
export function cityOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
