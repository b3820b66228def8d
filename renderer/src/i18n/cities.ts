import type { InterfaceLanguage } from './languages.ts';

/** The cities that multilateral meetings take place in, by the name their zone has; others keep that name. */
const ARABIC: Readonly<Record<string, string>> = {
  'Addis Ababa': 'أديس أبابا',
  Bangkok: 'بانكوك',
  Beirut: 'بيروت',
  Berlin: 'برلين',
  Brussels: 'بروكسل',
  Cairo: 'القاهرة',
  Geneva: 'جنيف',
  London: 'لندن',
  Nairobi: 'نيروبي',
  'New York': 'نيويورك',
  Paris: 'باريس',
  Riyadh: 'الرياض',
  Rome: 'روما',
  Santiago: 'سانتياغو',
  Tokyo: 'طوكيو',
  Vienna: 'فيينا',
  Zurich: 'زيورخ',
};

/** The city a zone is named by: Vienna, New York. */
export function zoneCity(language: InterfaceLanguage, zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return language === 'ar' ? (ARABIC[city] ?? city) : city;
}
