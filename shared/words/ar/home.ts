import type { Translated } from '../translated.ts';
import type { home as english } from '../en/home.ts';

export const home = {
  title: 'ما ينتظرني الآن',
  next: 'اليوم وما بعده',
  noNext: 'لا جلسة قادمة.',
  talksPassed:
    '{count, plural, zero {لا مشاورات مضى موعدها} one {مشاورة مضى موعدها ولم يُذكر بعد هل عُقدت} two {مشاورتان مضى موعدهما ولم يُذكر بعد هل عُقدتا} few {# مشاورات مضى موعدها ولم يُذكر بعد هل عُقدت} many {# مشاورة مضى موعدها ولم يُذكر بعد هل عُقدت} other {# مشاورة مضى موعدها ولم يُذكر بعد هل عُقدت}}',
  noRoom: 'بلا قاعة بعد',
  days: '{count, plural, zero {اليوم} one {غدًا} two {خلال يومين} few {خلال # أيام} many {خلال # يومًا} other {خلال # يوم}}',
  daysAgo:
    '{count, plural, zero {اليوم} one {أمس} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  meeting: '{title}: لا جلسة قادمة',
  decide: 'ما ينتظر القرار',
  nothing: 'لا شيء ينتظر القرار.',
  clashes:
    '{count, plural, zero {لا تعارض مفتوح} one {تعارض مفتوح واحد} two {تعارضان مفتوحان} few {# تعارضات مفتوحة} many {# تعارضًا مفتوحًا} other {# تعارض مفتوح}}',
  notices:
    '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
  showAll:
    '{count, plural, zero {إظهار الكل} one {إظهار الكل} two {إظهار الاثنين} few {إظهار الكل (#)} many {إظهار الكل (#)} other {إظهار الكل (#)}}',
  showFirst:
    '{count, plural, zero {إظهار الأولى} one {إظهار الأول} two {إظهار الأولين} few {إظهار أول #} many {إظهار أول #} other {إظهار أول #}}',
  deadlines: 'المواعيد النهائية للوثائق',
  replies:
    '{count, plural, zero {لا ردود منتظرة} one {رد واحد منتظر} two {ردان منتظران} few {# ردود منتظرة} many {# ردًا منتظرًا} other {# رد منتظر}}',
  replyBy: 'قبل {date}',
  more: '{count, plural, zero {ولا غير ذلك} one {وواحد آخر} two {واثنان آخران} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  toTell:
    '{count, plural, zero {لا أحد ينتظر الإبلاغ} one {متلق واحد ينتظر الإبلاغ} two {متلقيان ينتظران الإبلاغ} few {# متلقين ينتظرون الإبلاغ} many {# متلقيًا ينتظرون الإبلاغ} other {# متلق ينتظرون الإبلاغ}}',
  suggestions:
    '{count, plural, zero {لا اقتراح يُبَتّ فيه} one {اقتراح واحد يُبَتّ فيه} two {اقتراحان يُبَتّ فيهما} few {# اقتراحات يُبَتّ فيها} many {# اقتراحًا يُبَتّ فيه} other {# اقتراح يُبَتّ فيه}}',
  tasks:
    '{count, plural, zero {لا مهام مفتوحة} one {مهمة مفتوحة واحدة} two {مهمتان مفتوحتان} few {# مهام مفتوحة} many {# مهمة مفتوحة} other {# مهمة مفتوحة}}',
  unheardTitle: 'ما فات موعده ولا تقرير عنه',
  unheard:
    '{count, plural, zero {لا التزامات فات موعدها بلا تقرير} one {التزام واحد فات موعده بلا تقرير} two {التزامان فات موعدهما بلا تقرير} few {# التزامات فات موعدها بلا تقرير} many {# التزامًا فات موعدها بلا تقرير} other {# التزام فات موعدها بلا تقرير}}',
  overdue:
    '{count, plural, zero {لا متأخر منها} one {واحدة متأخرة} two {اثنتان متأخرتان} few {# متأخرة} many {# متأخرة} other {# متأخرة}}',
  taskOfNobody: 'لا أحد بعد',
  ownerWithdrawn: 'انسحب',
  ownerClosed: 'مغلق',
  taskDone: 'أُنجزت',
  taskDoneOf: 'أُنجزت: {title}',
  changed: 'ما تغير',
  sinceYesterday: 'منذ أمس',
  sinceHere: 'منذ كنت هنا آخر مرة',
  since: 'منذ متى',
  unchanged: 'لم يتغير شيء.',
  changes:
    '{count, plural, =1000 {ألف تغيير أو أكثر} zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
} satisfies Translated<typeof english>;
