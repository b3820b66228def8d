import type { Translated } from '../translated.ts';
import type { outbox as english } from '../en/outbox.ts';

export const outbox = {
  title: 'ما يلزم إبلاغه',
  none: 'أُبلغ الجميع',
  noneBody: 'كل مشارك حاضر أو سبق إبلاغه لديه ما هو مقرر الآن.',
  never: 'لم يُبلَّغ شيئًا بعد',
  last: 'آخر إبلاغ {time}',
  acknowledged: 'أُقرّ بالاستلام في {date}',
  notAcknowledged: 'لم يُقرّ بالاستلام',
  news: {
    new: 'جديد: «{title}»',
    changed: 'تغيّر: «{title}»',
    cancelled: 'أُلغي: «{title}»',
  },
  releases: 'إصدارات للتسليم',
  programme: 'برنامج «{title}»، {label}',
  agenda: 'جدول أعمال «{title}»، {label}',
  release: {
    new: 'لم يُسلَّم بعد: {name}',
    changed: 'لم يُسلَّم بعد: {name}؛ ولدى المشارك {held}',
    void: 'باطل ولا يزال لدى المشارك: {name}',
  },
  allChanges:
    '{count, plural, zero {لا مشاركين.} one {لمشارك واحد: ملف لكل تغيير، يُرسل بالبريد.} two {لمشاركين اثنين: ملف لكل تغيير، يُرسل بالبريد.} few {لـ# مشاركين: ملف لكل تغيير، يُرسل بالبريد.} many {لـ# مشاركًا: ملف لكل تغيير، يُرسل بالبريد.} other {لـ# مشارك: ملف لكل تغيير، يُرسل بالبريد.}}',
  due: '{count, plural, zero {لدى جميع المشاركين} one {ليس لدى مشارك واحد} two {ليس لدى مشاركين اثنين} few {ليس لدى # مشاركين} many {ليس لدى # مشاركًا} other {ليس لدى # مشارك}}',
  voidDue:
    '{count, plural, zero {باطل؛ ليس لدى أي مشارك} one {باطل؛ لدى مشارك واحد} two {باطل؛ لدى مشاركين اثنين} few {باطل؛ لدى # مشاركين} many {باطل؛ لدى # مشاركًا} other {باطل؛ لدى # مشارك}}',
  tell: 'تسجيل التسليم',
  tellVoid: 'تسجيل الإبلاغ',
  recipients: 'المُبلَّغون',
  recordFor:
    '{count, plural, zero {لا مشارك للتسجيل} one {تسجيل لمشارك واحد} two {تسجيل لمشاركين اثنين} few {تسجيل لـ# مشاركين} many {تسجيل لـ# مشاركًا} other {تسجيل لـ# مشارك}}',
  told: '{count, plural, zero {لم يُسجَّل لأحد.} one {سُجّل لمشارك واحد.} two {سُجّل لمشاركين اثنين.} few {سُجّل لـ# مشاركين.} many {سُجّل لـ# مشاركًا.} other {سُجّل لـ# مشارك.}}',
  tellNote:
    'لا يرسل البرنامج شيئًا: يجري التسليم كالمعتاد ويُسجَّل هنا. وما سُجّل خطأً يُعلن بطلانه في قائمة الإرساليات.',
  items: 'المحتوى',
  nothingTold: 'لم يتضمن شيئًا',
  personally: 'ملغاة لهذا المتلقي',
  unknownItem: 'من نوع تعرفه نسخة أحدث من البرنامج:',
  void: 'إعلان البطلان',
  voidBody: 'لما لم يُرسل في النهاية أو لا يُعرف هل وصل. يبقى في القائمة ويُبلَّغ ما قاله من جديد.',
  voided: 'أُعلن باطلًا.',
} satisfies Translated<typeof english>;
