import type { Translated } from '../translated.ts';
import type { cities as english } from '../en/cities.ts';

export const cities = {
  'Addis Ababa': '亚的斯亚贝巴',
  Bangkok: '曼谷',
  Beirut: '贝鲁特',
  Berlin: '柏林',
  Bogota: '波哥大',
  Brussels: '布鲁塞尔',
  Cairo: '开罗',
  Kampala: '坎帕拉',
  London: '伦敦',
  'Mexico City': '墨西哥城',
  Nairobi: '内罗毕',
  'New York': '纽约',
  Paris: '巴黎',
  Riyadh: '利雅得',
  Rome: '罗马',
  Santiago: '圣地亚哥',
  Seoul: '首尔',
  Shanghai: '上海',
  Tokyo: '东京',
  Vienna: '维也纳',
  Zurich: '苏黎世',
} satisfies Translated<typeof english>;
