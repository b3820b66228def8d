import type { Translated } from '../../languages.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  button: 'تصدير التقويم',
  title: 'ملف التقويم',
  save: 'حفظ التقويم',
  none: 'لا شيء يوضع في التقويم بعد: لا جلسة مؤكدة ومفتوحة لهذا القارئ.',
  events_zero: 'لن يحتوي الملف أي حدث.',
  events_one: 'سيحتوي الملف حدثًا واحدًا.',
  events_two: 'سيحتوي الملف حدثين.',
  events_few: 'سيحتوي الملف {{count}} أحداث.',
  events_many: 'سيحتوي الملف {{count}} حدثًا.',
  events_other: 'سيحتوي الملف {{count}} حدث.',
  leftOut_zero: 'لم يُترك شيء',
  leftOut_one: 'تُركت جلسة واحدة',
  leftOut_two: 'تُركت جلستان',
  leftOut_few: 'تُركت {{count}} جلسات',
  leftOut_many: 'تُركت {{count}} جلسة',
  leftOut_other: 'تُركت {{count}} جلسة',
  reasons: {
    draft: 'مسودة',
    notInvited: 'غير مفتوحة لهذا الوفد',
    neverAnnounced: 'أُلغيت قبل أن يذكرها أي ملف',
  },
  asUtc: 'كُتبت بالتوقيت العالمي لأن لبرامج التقويم قواعد ساعة أخرى في: {{zones}}.',
  advice:
    'في برنامج التقويم، يوضع الملف في تقويم خاص به ويُستبدل ذلك التقويم عند وصول ملف جديد. الاستيراد فوق ملف قديم قد يُبقي ما نُقل في مكانه.',
  saved_zero: 'حُفظ باسم {{name}}: بلا أحداث',
  saved_one: 'حُفظ باسم {{name}}: حدث واحد',
  saved_two: 'حُفظ باسم {{name}}: حدثان',
  saved_few: 'حُفظ باسم {{name}}: {{count}} أحداث',
  saved_many: 'حُفظ باسم {{name}}: {{count}} حدثًا',
  saved_other: 'حُفظ باسم {{name}}: {{count}} حدث',
} satisfies Translated<typeof english>;
