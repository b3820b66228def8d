import type { Translated } from '../translated.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  button: 'تصدير التقويم',
  title: 'ملف التقويم',
  save: 'حفظ التقويم',
  changes: 'حفظ التغييرات، ملف لكل تغيير',
  changesSaved:
    '{count, plural, zero {لا شيء للحفظ: أُبلغ كل شيء.} one {حُفظ في {name}: تغيير واحد} two {حُفظ في {name}: تغييران} few {حُفظ في {name}: # تغييرات} many {حُفظ في {name}: # تغييرًا} other {حُفظ في {name}: # تغيير}}',
  none: 'لا شيء يوضع في التقويم بعد: لا جلسة مؤكدة ومفتوحة لهذا القارئ.',
  events:
    '{count, plural, zero {لن يحتوي الملف أي حدث.} one {سيحتوي الملف حدثًا واحدًا.} two {سيحتوي الملف حدثين.} few {سيحتوي الملف # أحداث.} many {سيحتوي الملف # حدثًا.} other {سيحتوي الملف # حدث.}}',
  news: '{count, plural, zero {لا يقول ما لا يعرفه متلقّيه.} one {يقول أمرًا واحدًا لا يعرفه متلقّيه بعد:} two {يقول أمرين لا يعرفهما متلقّيه بعد:} few {يقول # أمور لا يعرفها متلقّيه بعد:} many {يقول # أمرًا لا يعرفه متلقّيه بعد:} other {يقول # أمر لا يعرفه متلقّيه بعد:}}',
  leftOut:
    '{count, plural, zero {لم يُترك شيء} one {تُركت جلسة واحدة} two {تُركت جلستان} few {تُركت # جلسات} many {تُركت # جلسة} other {تُركت # جلسة}}',
  reasons: {
    draft: '«{title}» مسودة',
    notInvited: '«{title}» غير مفتوحة لهذا المشارك',
    notComing: '«{title}» ليست لوفد لا يحضر',
    toldAlready: 'سبق إبلاغ إلغاء «{title}»',
    neverAnnounced: 'أُلغيت «{title}» قبل أن يذكرها أي ملف',
  },
  asUtc: 'كُتبت بالتوقيت العالمي لأن لبرامج التقويم قواعد ساعة أخرى في: {zones}.',
  advice:
    'في برنامج التقويم، يوضع الملف في تقويم خاص به ويُستبدل ذلك التقويم عند وصول ملف جديد. الاستيراد فوق ملف قديم قد يُبقي ما نُقل في مكانه. أما التغيير المرسل بالبريد في ملف خاص به فيُؤخذ تحديثًا.',
  saved:
    '{count, plural, zero {حُفظ باسم {name}: بلا أحداث} one {حُفظ باسم {name}: حدث واحد} two {حُفظ باسم {name}: حدثان} few {حُفظ باسم {name}: # أحداث} many {حُفظ باسم {name}: # حدثًا} other {حُفظ باسم {name}: # حدث}}',
} satisfies Translated<typeof english>;
