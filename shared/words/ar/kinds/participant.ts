export const words = {
  one: 'مشارك',
  many: 'المشاركون',
  new: 'مشارك جديد',
  goTo: 'الانتقال إلى المشاركين',
  none: 'لا مشاركين بعد',
  empty: 'تُدرج هنا الدول والمنظمات الأعضاء في التحالف، بمركزها وجهات التنسيق لديها.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف مشارك واحد} two {حذف مشارِكَين} few {حذف # مشاركين} many {حذف # مشاركًا} other {حذف # مشارك}}',
  added: 'أُضيف مشارك.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف مشارك واحد.} two {حُذف مشاركان.} few {حُذف # مشاركين.} many {حُذف # مشاركًا.} other {حُذف # مشارك.}}',
  did: {
    create: 'إضافة «{title}»',
    update: 'تعديل «{title}»',
    delete: 'حذف «{title}»',
  },
};

export const fields = {
  participantKind: 'دولة أو منظمة',
  iso3: 'رمز ISO',
  shortName: 'الاسم المختصر',
  formalName: 'الاسم الرسمي',
  regionalGroup: 'المجموعة الإقليمية',
  unStatus: 'الصفة في الأمم المتحدة',
  coalitionStatus: 'الصفة في التحالف',
  memberSince: 'عضو منذ',
  instrument: 'صك الانضمام',
  enteredOn: 'في الدليل منذ',
  notes: 'ملاحظات',
  sameAsId: 'هو نفسه',
  focalPoints: 'جهات الاتصال',
  standing: 'من يقوم مقامه',
};
