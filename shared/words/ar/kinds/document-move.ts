export const words = {
  one: 'حالة في يوم',
  many: 'الحالات المتعاقبة',
  new: 'حالة جديدة',
  goTo: 'الانتقال إلى حالات الوثائق',
  none: 'لا تزال في حالتها الأولى',
  empty: 'الحالة التي انتقل إليها النص، واليوم الذي انتقل فيه: يتبعها العدّ حتى يوم مضى.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف حالة واحدة} two {حذف حالتين} few {حذف # حالات} many {حذف # حالة} other {حذف # حالة}}',
  added: 'أُضيفت حالة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت حالة واحدة.} two {حُذفت حالتان.} few {حُذفت # حالات.} many {حُذفت # حالة.} other {حُذفت # حالة.}}',
  did: {
    create: 'إضافة حالة للوثيقة «{title}»',
    update: 'تعديل حالة للوثيقة «{title}»',
    delete: 'حذف حالة للوثيقة «{title}»',
  },
};

export const fields = {
  documentId: 'الوثيقة',
  date: 'منذ',
  state: 'الحالة',
  reason: 'السبب',
  recordedBy: 'سجّلها',
};
