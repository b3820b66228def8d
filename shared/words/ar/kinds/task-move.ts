export const words = {
  one: 'حالة مهمة',
  many: 'حالات المهام المتعاقبة',
  new: 'حالة جديدة',
  goTo: 'الانتقال إلى حالات المهام',
  none: 'لا تزال مفتوحة',
  empty: 'الحالة التي انتقلت إليها المهمة واليوم والسبب.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف حالة واحدة} two {حذف حالتين} few {حذف # حالات} many {حذف # حالة} other {حذف # حالة}}',
  added: 'أُضيفت حالة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت حالة واحدة.} two {حُذفت حالتان.} few {حُذفت # حالات.} many {حُذفت # حالة.} other {حُذفت # حالة.}}',
  did: {
    create: 'إضافة حالة للمهمة «{title}»',
    update: 'تعديل حالة للمهمة «{title}»',
    delete: 'حذف حالة للمهمة «{title}»',
  },
};

export const fields = {
  taskId: 'المهمة',
  date: 'منذ',
  state: 'الحالة',
  reason: 'السبب',
  recordedBy: 'سجّلها',
};
