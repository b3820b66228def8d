import type { Translated } from '../translated.ts';
import type { cities as english } from '../en/cities.ts';

export const cities = {
  'Addis Ababa': 'أديس أبابا',
  Bangkok: 'بانكوك',
  Beirut: 'بيروت',
  Berlin: 'برلين',
  Bogota: 'بوغوتا',
  Brussels: 'بروكسل',
  Cairo: 'القاهرة',
  Kampala: 'كمبالا',
  London: 'لندن',
  'Mexico City': 'مكسيكو سيتي',
  Nairobi: 'نيروبي',
  'New York': 'نيويورك',
  Paris: 'باريس',
  Riyadh: 'الرياض',
  Rome: 'روما',
  Santiago: 'سانتياغو',
  Seoul: 'سول',
  Shanghai: 'شنغهاي',
  Tokyo: 'طوكيو',
  Vienna: 'فيينا',
  Zurich: 'زيورخ',
} satisfies Translated<typeof english>;
