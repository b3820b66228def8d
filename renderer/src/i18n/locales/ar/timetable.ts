import type { Translated } from '../../languages.ts';
import type { timetable as english } from '../en/timetable.ts';

export const timetable = {
  label: 'الجدول الزمني: {{title}}',
  week: 'أسبوع',
  day: 'يوم',
  view: 'أيام أو قاعات',
  whichDay: 'اليوم',
  list: 'قائمة',
  empty: 'لا جلسة بعد',
  emptyBody: 'تقف الجلسات هنا بجانب برنامج الحدث المضيف بحسب ساعاتها.',
  noRoom: 'بلا قاعة',
  host: 'الحدث المضيف',
  mustAttend: 'حضوره لازم',
  clashes_zero: 'لا تعارض',
  clashes_one: 'تعارض واحد',
  clashes_two: 'تعارضان',
  clashes_few: '{{count}} تعارضات',
  clashes_many: '{{count}} تعارضًا',
  clashes_other: '{{count}} تعارض',
  moved: '«{{title}}»: {{from}}–{{to}}',
  hours: 'الأوقات بتوقيت {{zone}}',
} satisfies Translated<typeof english>;
