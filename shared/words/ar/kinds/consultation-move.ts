export const words = {
  one: 'حالة مشاورة',
  many: 'حالات المشاورات المتعاقبة',
  new: 'حالة جديدة',
  goTo: 'الانتقال إلى حالات المشاورات',
  none: 'لا تزال في حالتها الأولى',
  empty: 'الحالة التي انتقلت إليها المشاورة، واليوم الذي انتقلت فيه.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف حالة واحدة} two {حذف حالتين} few {حذف # حالات} many {حذف # حالة} other {حذف # حالة}}',
  added: 'أُضيفت حالة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت حالة واحدة.} two {حُذفت حالتان.} few {حُذفت # حالات.} many {حُذفت # حالة.} other {حُذفت # حالة.}}',
  did: {
    create: 'إضافة حالة للمشاورة «{title}»',
    update: 'تعديل حالة للمشاورة «{title}»',
    delete: 'حذف حالة للمشاورة «{title}»',
  },
};

export const fields = {
  consultationId: 'المشاورة',
  date: 'منذ',
  state: 'الحالة',
  reason: 'السبب',
  recordedBy: 'سجّلها',
};
