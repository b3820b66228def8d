import type { Translated } from '../translated.ts';
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  title: 'ما يلزم إبلاغه',
  none: 'أُبلغ الجميع',
  noneBody: 'كل وفد حاضر أو سبق إبلاغه لديه ما هو مقرر الآن.',
  never: 'لم يُبلَّغ شيئًا بعد',
  last: 'آخر إبلاغ {time}',
  acknowledged: 'أُقرّ بالاستلام في {date}',
  notAcknowledged: 'لم يُقرّ بالاستلام',
  news: {
    new: 'جديد: «{title}»',
    changed: 'تغيّر: «{title}»',
    cancelled: 'أُلغي: «{title}»',
  },
  void: 'إعلان البطلان',
  voidBody: 'لملف لم يُرسل في النهاية أو لا يُعرف هل وصل. يبقى في القائمة ويُبلَّغ ما قاله من جديد.',
  voided: 'أُعلن باطلًا.',
} satisfies Translated<typeof english>;
