export const words = {
  one: 'بند جدول الأعمال',
  many: 'بنود جدول الأعمال',
  new: 'بند جديد',
  goTo: 'الانتقال إلى بنود جدول الأعمال',
  none: 'لا بنود بعد',
  empty: 'ما تتناوله الجلسة بالترتيب، ولكل بند مدة مقررة.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف بند واحد} two {حذف بندين} few {حذف # بنود} many {حذف # بندًا} other {حذف # بند}}',
  added: 'أُضيف بند.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف بند واحد.} two {حُذف بندان.} few {حُذفت # بنود.} many {حُذف # بندًا.} other {حُذف # بند.}}',
  did: {
    create: 'إضافة البند «{title}»',
    update: 'تعديل البند «{title}»',
    delete: 'حذف البند «{title}»',
  },
};

export const fields = {
  sessionId: 'الجلسة',
  parentId: 'تحت البند',
  position: 'الموضع في الترتيب',
  title: 'العنوان',
  kind: 'النوع',
  minutes: 'الدقائق',
  presenterPersonIds: 'المتحدثون (أشخاص)',
  presenterParticipantIds: 'المتحدثون (دول ومنظمات)',
  presenters: 'المتحدثون (نص حر)',
  documentIds: 'الوثائق',
  minuted: 'ما قيل',
  taskIds: 'المهام المدرجة',
  annotation: 'الشرح',
  internal: 'داخلي',
};
