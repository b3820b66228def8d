import type { Translated } from '../translated.ts';
import type { page as english } from '../en/page.ts';

export const page = {
  overview: 'نظرة عامة',
  head: 'ما هو',
  saved: 'حُفظ: {fields}.',
  notSaved: 'لم يُحفظ.',
  tryAgain: 'حفظ',
  takeBack: 'التراجع عن الكتابة',
  nowAt: 'العمل الآن على {reconvening}.',
  moreActions: 'المزيد',
  units: {
    slot: 'الموعد',
    dates: 'التواريخ',
    owner: 'المكلَّف بها',
    origin: 'مصدرها',
  },
  inLanguages:
    '{count, plural, zero {غير مكتمل بأي لغة} one {بلغة واحدة} two {بلغتين} few {بـ# لغات} many {بـ# لغة} other {بـ# لغة}}',
  missing: 'تنقص: {languages}',
  more: 'المزيد',
  with: '{field}: {value}',
  without: '{field} –',
} satisfies Translated<typeof english>;
