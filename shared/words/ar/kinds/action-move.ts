export const words = {
  one: 'حالة إجراء',
  many: 'حالات الإجراءات المتعاقبة',
  new: 'حالة جديدة',
  goTo: 'الانتقال إلى حالات الإجراءات',
  none: 'لا يزال في حالته الأولى',
  empty: 'الحالة التي انتقل إليها الإجراء، واليوم الذي انتقل فيه.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف حالة واحدة} two {حذف حالتين} few {حذف # حالات} many {حذف # حالة} other {حذف # حالة}}',
  added: 'أُضيفت حالة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت حالة واحدة.} two {حُذفت حالتان.} few {حُذفت # حالات.} many {حُذفت # حالة.} other {حُذفت # حالة.}}',
  did: {
    create: 'إضافة حالة للإجراء «{title}»',
    update: 'تعديل حالة للإجراء «{title}»',
    delete: 'حذف حالة للإجراء «{title}»',
  },
};

export const fields = {
  actionId: 'الإجراء ذو الأولوية',
  date: 'منذ',
  state: 'الحالة',
  reason: 'السبب',
  recordedBy: 'سجّلها',
};
