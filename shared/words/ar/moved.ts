import type { Translated } from '../translated.ts';
import type { moved as english } from '../en/moved.ts';

export const moved = {
  title: 'تغيرت قواعد التوقيت',
  line: '{count, plural, zero {تغيرت قواعد التوقيت} one {تغيرت قواعد التوقيت: انتقل موعد واحد} two {تغيرت قواعد التوقيت: انتقل موعدان} few {تغيرت قواعد التوقيت: انتقلت # مواعيد} many {تغيرت قواعد التوقيت: انتقل # موعدًا} other {تغيرت قواعد التوقيت: انتقل # موعد}}',
  why: 'غيّرت حكومة موعد تعديل ساعاتها، والبرنامج يعلم ذلك الآن. ما كُتب يبقى كما هو: يحتفظ كل مما يلي بساعته في مكانه، ويقع في لحظة أخرى في سائر الأماكن.',
  stays: 'يبقى في {time} بتوقيت {zone}',
  at: 'في {zone}:',
  told: 'لديهم ملف بالموعد السابق: {names}. ويلزمهم ملف جديد.',
  later: 'لاحقًا',
  seen: 'اطلعت على ذلك',
} satisfies Translated<typeof english>;
