import type { Translated } from '../translated.ts';
import type { rota as english } from '../en/rota.ts';

export const rota = {
  button: 'سلسلة مواعيد…',
  title: 'سلسلة مواعيد',
  sessionTitle: 'عنوان كل جلسة',
  rhythm: 'كل متى',
  weekday: 'اليوم',
  week: 'أيها في الشهر',
  from: 'ابتداءً من',
  count: 'العدد',
  time: 'الساعة',
  minutes: 'المدة بالدقائق',
  status: 'الحالة',
  lead: '{city}: {hours} س بدل {usual} س',
  skipped: 'تتخطى الساعة هذا الوقت في ذلك اليوم: لا تُنشأ جلسة.',
  twice: 'تمر الساعة بهذا الوقت مرتين في ذلك اليوم: لا تُنشأ جلسة.',
  there: 'للفريق جلسة في ذلك الوقت.',
  make: '{count, plural, zero {لا جلسات} one {إنشاء جلسة واحدة} two {إنشاء جلستين} few {إنشاء # جلسات} many {إنشاء # جلسة} other {إنشاء # جلسة}}',
  made: '{count, plural, zero {لم تُنشأ جلسة.} one {أُنشئت جلسة واحدة.} two {أُنشئت جلستان.} few {أُنشئت # جلسات.} many {أُنشئت # جلسة.} other {أُنشئت # جلسة.}}',
  dates: 'المواعيد',
  note: 'تُنشأ كلها بعملية واحدة ويُتراجع عنها مرة واحدة. وتُؤشَّر الأسابيع التي لا تكون فيها الساعات في أماكن أخرى على بعدها المعتاد.',
  none: 'لا ينتج عن ذلك أي موعد.',
} satisfies Translated<typeof english>;
