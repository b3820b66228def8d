import type { Translated } from '../translated.ts';
import type { text as english } from '../en/text.ts';

export const text = {
  title: 'النص',
  changes: 'ما تغيّر',
  language: 'لغة النص',
  paragraphText: 'نص الفقرة {label}',
  paragraphLabel: 'رقم الفقرة {label}',
  add: 'إضافة فقرة',
  renumber: 'إعادة الترقيم',
  renumbered: 'أُعيد ترقيم الفقرات.',
  stands: 'أُبديت مواقف من هذا النص أو عُرض للتوقيع، فيبقى كما هو. لتعديله تُعدّ صيغة جديدة.',
  missing: 'لا يوجد بهذه اللغة بعد.',
  meanwhile: 'كتب غيرك هنا في أثناء ذلك:',
  putMine: 'وضع نصي مكانه',
  newVersion: 'صيغة جديدة انطلاقًا من هذه…',
  newVersionBody: 'تبدأ بفقرات {label}، وتحتفظ كل فقرة بأصلها.',
  copied: 'أُضيفت صيغة بفقراتها.',
  comparedWith: 'بالمقارنة مع',
  nothingBefore: 'لا توجد صيغة أخرى للمقارنة.',
  same: 'لم يتغير شيء بين الصيغتين.',
  counts:
    '{added, plural, zero {لا إضافة} one {إضافة واحدة} two {إضافتان} few {# إضافات} many {# إضافة} other {# إضافة}} · {deleted, plural, zero {لا حذف} one {حذف واحد} two {حذفان} few {# عمليات حذف} many {# عملية حذف} other {# عملية حذف}} · {changed, plural, zero {لا تعديل} one {تعديل واحد} two {تعديلان} few {# تعديلات} many {# تعديلًا} other {# تعديل}} · {moved, plural, zero {لا نقل} one {نقل واحد} two {نقلان} few {# عمليات نقل} many {# عملية نقل} other {# عملية نقل}} · {carried, plural, zero {لا فقرات باقية كما هي} one {فقرة باقية كما هي} two {فقرتان باقيتان كما هما} few {# فقرات باقية كما هي} many {# فقرة باقية كما هي} other {# فقرة باقية كما هي}}',
  marks: {
    added: 'مضافة',
    deleted: 'محذوفة',
    changed: 'معدّلة',
    moved: 'منقولة',
    relabelled: 'كانت {label}',
    carried: 'باقية كما هي',
  },
  qualified: '{name}: {qualification}',
  qualifiedEarlier: '{name}: {qualification} بشأن {label} من {version}',
  showInText: 'إظهارها في النص',
  paste: 'لصق نص…',
  pasteTitle: 'لصق نص',
  pasteHere: 'النص',
  pasteNote: 'يُلصق هنا، وتؤخذ منه الفقرات وأرقامها (PP1 وOP3 bis و4. و(a)) وترتيبها.',
  pasteUnderstood:
    '{count, plural, zero {لم يُفهم شيء بعد.} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}',
  pasteNumbered:
    '{count, plural, zero {لا رقم لأي منها} one {واحدة منها مرقمة} two {اثنتان منها مرقمتان} few {# منها مرقمة} many {# منها مرقمة} other {# منها مرقمة}}',
  pasteAdd:
    '{count, plural, zero {إضافة} one {إضافة فقرة واحدة} two {إضافة فقرتين} few {إضافة # فقرات} many {إضافة # فقرة} other {إضافة # فقرة}}',
  pasted:
    '{count, plural, zero {لم تُضف فقرة.} one {أُضيفت فقرة واحدة.} two {أُضيفت فقرتان.} few {أُضيفت # فقرات.} many {أُضيفت # فقرة.} other {أُضيفت # فقرة.}}',
  leaveOut: 'ترك {label}',
  beside: 'إلى جانبه',
  besideNone: 'لا لغة أخرى',
  besideLabel: '{label} ({language})',
} satisfies Translated<typeof english>;
