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
  /** Before another workspace takes the place of the one that it was typed into. */
  overOther: {
    question: 'في هذه النافذة بيانات لم تُحفظ.',
    detail: 'تؤدي مغادرة مساحة العمل هذه إلى فقدان ما أُدخل في الاستمارة المفتوحة.',
    stay: 'مواصلة التحرير',
    leave: 'المغادرة دون حفظ',
  },
  /** When the process that draws a window has ended. */
  crashed: {
    question: 'توقفت صفحة هذه النافذة على نحو غير متوقع.',
    detail: 'كل ما حُفظ سليم. أما ما أُدخل ولم يُحفظ فقد ضاع.',
    stay: 'إغلاق النافذة',
    leave: 'تحميلها من جديد',
  },
  /** When the page of a window has not answered for long. */
  hung: {
    question: 'صفحة هذه النافذة لا تستجيب.',
    detail: 'كل ما حُفظ سليم. وإذا حُمّلت من جديد ضاع ما أُدخل ولم يُحفظ.',
    stay: 'الانتظار',
    leave: 'تحميلها من جديد',
  },
  overFile: { question: 'يوجد ملف بهذا الاسم.', stay: 'اختيار اسم آخر', leave: 'استبداله' },
  overPublicCopy: {
    question: 'تغيرت هذه النسخة العلنية منذ كتابتها.',
    stay: 'الإبقاء عليها',
    leave: 'استبدالها',
  },
  overOldCopy: {
    question: 'توجد في هذا المجلد نسخة علنية. ستحل الجديدة محلها.',
    stay: 'الإبقاء عليها',
    leave: 'استبدالها',
  },
  notSaved: 'تعذر حفظ الملف.',
} satisfies Translated<typeof english>;
