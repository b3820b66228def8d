export const words = {
  one: 'حالة اقتراح',
  many: 'حالات الاقتراحات المتعاقبة',
  new: 'حالة جديدة',
  goTo: 'الانتقال إلى حالات الاقتراحات',
  none: 'لا يزال في حالته الأولى',
  empty: 'الحالة التي انتقل إليها الاقتراح، واليوم الذي انتقل فيه.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف حالة واحدة} two {حذف حالتين} few {حذف # حالات} many {حذف # حالة} other {حذف # حالة}}',
  added: 'أُضيفت حالة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت حالة واحدة.} two {حُذفت حالتان.} few {حُذفت # حالات.} many {حُذفت # حالة.} other {حُذفت # حالة.}}',
  did: {
    create: 'إضافة حالة للاقتراح «{title}»',
    update: 'تعديل حالة للاقتراح «{title}»',
    delete: 'حذف حالة للاقتراح «{title}»',
  },
};

export const fields = {
  suggestionId: 'الاقتراح',
  date: 'منذ',
  state: 'الحالة',
  reason: 'السبب',
  recordedBy: 'سجّلها',
};
