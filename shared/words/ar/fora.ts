import type { Translated } from '../translated.ts';
import type { fora as english } from '../en/fora.ts';

export const fora = {
  map: 'خريطة المحافل',
  command: 'الانتقال إلى خريطة المحافل',
  exists: 'ما هو قائم بالفعل',
  unanswered: 'لم يُذكر بعد موقع هذا مما هو قائم. ولا يمكن اعتماده قبل ذلك.',
  candidates: 'ما ينبغي النظر فيه',
  sayHow: 'بيان الكيفية…',
  saidNew: 'سُجّل: لا يضطلع بهذا أي محفل قائم.',
  notNew: 'لم يعد مذكورًا أن لا محفل يضطلع بهذا.',
  words: 'في كليهما: {words}',
  meeting: 'يجتمع في وقت قريب: {name}، {day}',
  ours: 'من التحالف',
  works: 'يعمل في هذا المجال',
  legend: '● محفل يعمل هناك · + مكمّل · → داعم · ▲ متداخل · ■ جلسة',
  answers: 'موقع كل منها مما هو قائم',
  nothingSaid: 'لم يُذكر شيء بعد',
  states: {
    gap: 'لا شيء من التحالف',
    alone: 'التحالف وحده',
    doubled: 'ازدواج',
    beside: 'إلى جانب آخرين',
  },
} satisfies Translated<typeof english>;
