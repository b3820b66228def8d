export const words = {
  one: 'مادة',
  many: 'المواد',
  new: 'مادة جديدة',
  goTo: 'الانتقال إلى المواد',
  none: 'لا مواد بعد',
  empty: 'العقاقير والمواد الغاشّة والسلائف: أسماؤها وكيف تُراقب دوليًا.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف مادة واحدة} two {حذف مادتين} few {حذف # مواد} many {حذف # مادة} other {حذف # مادة}}',
  added: 'أُضيفت مادة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت مادة واحدة.} two {حُذفت مادتان.} few {حُذفت # مواد.} many {حُذفت # مادة.} other {حُذفت # مادة.}}',
  did: {
    create: 'إضافة المادة «{title}»',
    update: 'تعديل المادة «{title}»',
    delete: 'حذف المادة «{title}»',
  },
};

export const fields = {
  name: 'الاسم',
  synonyms: 'أسماء أخرى',
  cas: 'رقم CAS',
  casSource: 'مصدر الرقم',
  kind: 'النوع',
  family: 'الفئة',
  convention: 'الاتفاقية',
  schedule: 'الجدول',
  controlledSince: 'خاضعة للمراقبة منذ',
  precursorOfIds: 'سليفة لـ',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  alerts: 'الإنذارات',
  markedAs: 'تُحجب بوصفها',
};
