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
  releases: 'إصدارات للتسليم',
  programme: 'برنامج «{title}»، {label}',
  agenda: 'جدول أعمال «{title}»، {label}',
  release: {
    new: 'لم يُسلَّم بعد: {name}',
    changed: 'لم يُسلَّم بعد: {name}؛ ولدى الوفد {held}',
    void: 'باطل ولا يزال لدى الوفد: {name}',
  },
  allChanges:
    '{count, plural, zero {لا وفود.} one {لوفد واحد: ملف لكل تغيير، يُرسل بالبريد.} two {لوفدين: ملف لكل تغيير، يُرسل بالبريد.} few {لـ# وفود: ملف لكل تغيير، يُرسل بالبريد.} many {لـ# وفدًا: ملف لكل تغيير، يُرسل بالبريد.} other {لـ# وفد: ملف لكل تغيير، يُرسل بالبريد.}}',
  due: '{count, plural, zero {لدى جميع الوفود} one {ليس لدى وفد واحد} two {ليس لدى وفدين} few {ليس لدى # وفود} many {ليس لدى # وفدًا} other {ليس لدى # وفد}}',
  voidDue:
    '{count, plural, zero {باطل؛ ليس لدى أي وفد} one {باطل؛ لدى وفد واحد} two {باطل؛ لدى وفدين} few {باطل؛ لدى # وفود} many {باطل؛ لدى # وفدًا} other {باطل؛ لدى # وفد}}',
  tell: 'تسجيل التسليم',
  tellVoid: 'تسجيل الإبلاغ',
  recipients: 'المُبلَّغون',
  recordFor:
    '{count, plural, zero {لا وفد للتسجيل} one {تسجيل لوفد واحد} two {تسجيل لوفدين} few {تسجيل لـ# وفود} many {تسجيل لـ# وفدًا} other {تسجيل لـ# وفد}}',
  told: '{count, plural, zero {لم يُسجَّل لأحد.} one {سُجّل لوفد واحد.} two {سُجّل لوفدين.} few {سُجّل لـ# وفود.} many {سُجّل لـ# وفدًا.} other {سُجّل لـ# وفد.}}',
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
