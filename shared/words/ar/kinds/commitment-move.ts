export const words = {
  one: 'حالة التزام',
  many: 'حالات الالتزامات المتعاقبة',
  new: 'حالة جديدة',
  goTo: 'الانتقال إلى حالات الالتزامات',
  none: 'لا يزال في حالته الأولى',
  empty: 'الحالة التي انتقل إليها الالتزام، واليوم الذي انتقل فيه، وبأي مستند.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف حالة واحدة} two {حذف حالتين} few {حذف # حالات} many {حذف # حالة} other {حذف # حالة}}',
  added: 'أُضيفت حالة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت حالة واحدة.} two {حُذفت حالتان.} few {حُذفت # حالات.} many {حُذفت # حالة.} other {حُذفت # حالة.}}',
  did: {
    create: 'إضافة حالة للالتزام «{title}»',
    update: 'تعديل حالة للالتزام «{title}»',
    delete: 'حذف حالة للالتزام «{title}»',
  },
};

export const fields = {
  commitmentId: 'الالتزام',
  date: 'منذ',
  state: 'الحالة',
  evidence: 'الإثبات',
  reason: 'السبب',
  recordedBy: 'سجّلها',
};
