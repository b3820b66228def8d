import type { Translated } from '../translated.ts';
import type { cities as english } from '../en/cities.ts';

export const cities = {
  'Addis Ababa': 'Аддис-Абеба',
  Bangkok: 'Бангкок',
  Beirut: 'Бейрут',
  Berlin: 'Берлин',
  Bogota: 'Богота',
  Brussels: 'Брюссель',
  Cairo: 'Каир',
  Kampala: 'Кампала',
  London: 'Лондон',
  'Mexico City': 'Мехико',
  Nairobi: 'Найроби',
  'New York': 'Нью-Йорк',
  Paris: 'Париж',
  Riyadh: 'Эр-Рияд',
  Rome: 'Рим',
  Santiago: 'Сантьяго',
  Seoul: 'Сеул',
  Shanghai: 'Шанхай',
  Tokyo: 'Токио',
  Vienna: 'Вена',
  Zurich: 'Цюрих',
} satisfies Translated<typeof english>;
