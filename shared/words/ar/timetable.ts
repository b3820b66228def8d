import type { Translated } from '../translated.ts';
import type { timetable as english } from '../en/timetable.ts';

export const timetable = {
  wholeDays: 'طوال اليوم',
  label: 'الجدول الزمني: {title}',
  week: 'أسبوع',
  day: 'يوم',
  view: 'أيام أو قاعات',
  whichDay: 'اليوم',
  list: 'قائمة',
  emptyBody: 'لا جلسة بعد. اكتب اسم الأولى في وقت خالٍ: ينشئها مفتاح الإدخال وينتقل إلى ما بعدها.',
  emptyTime: '{time}، {where}: وقت خالٍ. ما يُكتب هو اسم جلسة.',
  name: 'اسم الجلسة، {times}',
  namePlaceholder: 'الاسم ثم مفتاح الإدخال',
  made: 'أُنشئت جلسة «{title}»، {from}–{to}.',
  noRoom: 'بلا قاعة',
  host: 'الحدث المضيف',
  mustAttend: 'حضوره لازم',
  clashes:
    '{count, plural, zero {لا تعارض} one {تعارض واحد} two {تعارضان} few {# تعارضات} many {# تعارضًا} other {# تعارض}}',
  moved: '«{title}»: {from}–{to}',
  hours: 'الأوقات بتوقيت {zone}',
  daysLeft:
    '{count, plural, zero {لا أيام أخرى} one {يوم آخر غير معروض} two {يومان آخران غير معروضين} few {# أيام أخرى غير معروضة} many {# يومًا آخر غير معروض} other {# يوم آخر غير معروض}}؛ وما فيها مذكور في القائمة.',
  noClash: 'لا تتعارض هناك مع شيء.',
  moreClashes:
    '{count, plural, zero {ولا شيء غير ذلك} one {وتعارض واحد آخر} two {وتعارضان آخران} few {و# تعارضات أخرى} many {و# تعارضًا آخر} other {و# تعارض آخر}}',
} satisfies Translated<typeof english>;
