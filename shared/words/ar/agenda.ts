import type { Translated } from '../translated.ts';
import type { agenda as english } from '../en/agenda.ts';

export const agenda = {
  newItem: 'بند جديد',
  empty: 'لا جدول أعمال لهذه الجلسة بعد',
  min: 'د',
  over: 'المخطط {planned} من {slot} دقيقة، بزيادة {count}',
  free: 'المخطط {planned} من {slot} دقيقة، ويبقى {count}',
  publicNumber: 'للعموم: {number}',
  takes: 'يستغرق {count}',
  innerMinutes: 'يستغرق {inner} د: مجموع بنوده الفرعية لا مدته المحددة {own} د',
  minutesFormat: 'الدقائق عدد صحيح، مثل 15.',
} satisfies Translated<typeof english>;
