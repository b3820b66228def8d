export const words = {
  one: 'صيغة',
  many: 'الصيغ',
  new: 'صيغة جديدة',
  goTo: 'الانتقال إلى الصيغ',
  none: 'لا صيغ بعد',
  empty: 'كل صيغة من النص، من المسودة الأولية إلى الصيغة النهائية.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف صيغة واحدة} two {حذف صيغتين} few {حذف # صيغ} many {حذف # صيغة} other {حذف # صيغة}}',
  added: 'أُضيفت صيغة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت صيغة واحدة.} two {حُذفت صيغتان.} few {حُذفت # صيغ.} many {حُذفت # صيغة.} other {حُذفت # صيغة.}}',
  did: {
    create: 'إضافة الصيغة {title}',
    update: 'تعديل الصيغة {title}',
    delete: 'حذف الصيغة {title}',
  },
};

export const fields = {
  documentId: 'الوثيقة',
  label: 'الصيغة',
  position: 'الموضع في الترتيب',
  date: 'التاريخ',
  change: 'التغيير',
  notes: 'ملاحظات',
};
