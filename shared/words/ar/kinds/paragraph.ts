export const words = {
  one: 'فقرة',
  many: 'الفقرات',
  new: 'فقرة جديدة',
  goTo: 'الانتقال إلى الفقرات',
  none: 'لا فقرات بعد',
  empty: 'الفقرات المرقمة في نص الصيغة، ليتسنى للتحفظ أن يحدد ما يعنيه منها.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف فقرة واحدة} two {حذف فقرتين} few {حذف # فقرات} many {حذف # فقرة} other {حذف # فقرة}}',
  added: 'أُضيفت فقرة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت فقرة واحدة.} two {حُذفت فقرتان.} few {حُذفت # فقرات.} many {حُذفت # فقرة.} other {حُذفت # فقرة.}}',
  did: {
    create: 'إضافة الفقرة {title}',
    update: 'تعديل الفقرة {title}',
    delete: 'حذف الفقرة {title}',
  },
};

export const fields = {
  versionId: 'الصيغة',
  originId: 'منقولة عن',
  position: 'الموضع في الترتيب',
  label: 'الرقم',
  text: 'النص',
};
