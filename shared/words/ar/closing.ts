import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'في هذه النافذة بيانات لم تُحفظ.',
  detail: 'يؤدي إغلاق النافذة إلى فقدان ما أُدخل في الاستمارة المفتوحة.',
  stay: 'مواصلة التحرير',
  leave: 'الإغلاق دون حفظ',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: 'ما زال هناك عمل جارٍ.',
    detail: 'يظهر في شريط الحالة. إذا أُوقف الآن فلن يُحفظ منه شيء.',
    stay: 'تركه حتى ينتهي',
    leave: 'إيقافه والإغلاق',
  },
} satisfies Translated<typeof english>;
