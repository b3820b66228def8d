import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'في هذه النافذة بيانات لم تُحفظ.',
  detail: 'يؤدي إغلاق النافذة إلى فقدان ما أُدخل في الاستمارة المفتوحة.',
  stay: 'مواصلة التحرير',
  leave: 'الإغلاق دون حفظ',
} satisfies Translated<typeof english>;
