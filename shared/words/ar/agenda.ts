import type { Translated } from '../translated.ts';
import type { agenda as english } from '../en/agenda.ts';

export const agenda = {
  nextItem: 'البند التالي',
  nextItemKeys:
    'البند التالي: اكتبه واضغط مفتاح الإدخال. يضعه Tab تحت ما قبله؛ و10 min في آخره مدته؛ ويختار Alt مع رقم نوعه.',
  itemAdded:
    '{count, plural, zero {لم يُضف أي بند.} one {أُضيف بند واحد.} two {أُضيف بندان.} few {أُضيفت # بنود.} many {أُضيف # بندًا.} other {أُضيف # بند.}}',
  deleteBody: 'تُحذف معه بنوده الفرعية. والتراجع يعيد كل شيء.',
  empty: 'لا جدول أعمال لهذه الجلسة بعد',
  min: 'د',
  over: 'المخطط {planned} من {slot} دقيقة، بزيادة {count}',
  free: 'المخطط {planned} من {slot} دقيقة، ويبقى {count}',
  publicNumber: 'للعموم: {number}',
  takes: 'يستغرق {count}',
  innerMinutes: 'يستغرق {inner} د: مجموع بنوده الفرعية لا مدته المحددة {own} د',
  minutesFormat: 'الدقائق عدد صحيح، مثل 15.',
} satisfies Translated<typeof english>;
