export const words = {
  one: 'قاعة',
  many: 'القاعات',
  new: 'قاعة جديدة',
  goTo: 'الانتقال إلى القاعات',
  none: 'لا قاعات بعد',
  empty: 'القاعات بأماكنها وسعتها، ليُلاحَظ حجز القاعة الواحدة لجلستين.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف قاعة واحدة} two {حذف قاعتين} few {حذف # قاعات} many {حذف # قاعة} other {حذف # قاعة}}',
  added: 'أُضيفت قاعة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت قاعة واحدة.} two {حُذفت قاعتان.} few {حُذفت # قاعات.} many {حُذفت # قاعة.} other {حُذفت # قاعة.}}',
  did: {
    create: 'إضافة القاعة «{title}»',
    update: 'تعديل القاعة «{title}»',
    delete: 'حذف القاعة «{title}»',
  },
};

export const fields = {
  name: 'الاسم',
  venue: 'المكان',
  city: 'المدينة',
  capacity: 'السعة',
  notes: 'ملاحظات',
};
