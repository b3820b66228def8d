import type { Translated } from '../translated.ts';
import type { planner as english } from '../en/planner.ts';

export const planner = {
  title: 'من يُستشار',
  command: 'الانتقال إلى ترتيب المشاورات',
  none: 'لا إجراء مفتوح في هذا اليوم',
  empty: 'يُستشار المشاركون في الإجراءات المقترحة أو المتفق عليها، ولا يوجد منها شيء.',
  until:
    '{count, plural, zero {يبدأ اليوم: {title}} one {يوم واحد حتى {title} ({day})} two {يومان حتى {title} ({day})} few {# أيام حتى {title} ({day})} many {# يومًا حتى {title} ({day})} other {# يوم حتى {title} ({day})}}',
  noNext: 'لا اجتماع مقبل.',
  done: 'اكتملت مشاورة {done} من {all}',
  of: '{done} من {all}',
  byGroup: 'ما اكتمل، حسب المجموعة الإقليمية',
  doneHead: 'اكتمل',
  allHead: 'مجموع من يُستشارون',
  place: 'الرقم',
  leads: 'يقود',
  need: 'ما بقي للسؤال عنه',
  notAsked:
    '{count, plural, zero {لا شيء لم يُسأل عنه} one {واحد لم يُسأل عنه} two {اثنان لم يُسأل عنهما} few {# لم يُسأل عنها} many {# لم يُسأل عنها} other {# لم يُسأل عنها}}',
  silent:
    '{count, plural, zero {لا شيء بلا رد} one {واحد بلا رد} two {اثنان بلا رد} few {# بلا رد} many {# بلا رد} other {# بلا رد}}',
  withChanges:
    '{count, plural, zero {لا شيء بتعديلات} one {واحد بتعديلات} two {اثنان بتعديلات} few {# بتعديلات} many {# بتعديلات} other {# بتعديلات}}',
  nothing: 'لا شيء: أُجيب عن كل شيء',
  planned: 'المقرر',
  hour: '{time} ({zone})',
  noHour: 'بلا ساعة',
  last: 'آخر اتصال',
  never: 'لم يحدث',
  openOnly: 'من بقي للاستشارة',
  order:
    'الترتيب: القادة أولًا؛ ثم من لم يُسأل أو لم يُجب قبل من طلب تعديلات؛ والمجموعات الإقليمية بالتناوب، أقلها اكتمالًا أولًا؛ والأقدم اتصالًا أولًا. ومن أجاب عن كل شيء يأتي أخيرًا.',
  keys: 'المسافة تؤشر، P لتقرير مشاورة، T لواحدة مع الجميع، والإدخال يعرض صفحة واحدة.',
  plan: 'تقرير مشاورة',
  planTogether: 'مشاورة واحدة مع الجميع',
  planOne:
    '{count, plural, zero {تقرير مشاورة} one {تقرير مشاورة} two {تقرير مشاورة واحدة مع مشاركين اثنين} few {تقرير مشاورة واحدة مع # مشاركين} many {تقرير مشاورة واحدة مع # مشاركًا} other {تقرير مشاورة واحدة مع # مشارك}}',
  planEach: 'تقرير مشاورات منفصلة مع كل مشارك ({count})',
  plannedEach: 'تقررت المشاورات.',
  subject: 'الإجراءات المفتوحة ذات الأولوية',
  subjectBefore: 'الإجراءات المفتوحة ذات الأولوية، قبل {title}',
  known: 'ما يُعرف عن {name}',
  noContact: 'لم يتحدث معه أحد بعد.',
  nothingWritten: 'لم يُدوَّن شيء مما قيل.',
  noPlan: 'لا شيء مقرر.',
} satisfies Translated<typeof english>;
