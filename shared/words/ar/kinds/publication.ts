export const words = {
  one: 'منشور',
  many: 'المنشورات',
  new: 'منشور جديد',
  goTo: 'الانتقال إلى المنشورات',
  none: 'لا منشورات بعد',
  empty: 'ما أُطلع عليه الآخرون: ماذا، وعمّا، ومن، ومتى.',
  delete:
    '{count, plural, zero {حذف # منشور} one {حذف منشور واحد} two {حذف منشورين} few {حذف # منشورات} many {حذف # منشورا} other {حذف # منشور}}',
  added: 'أُضيف المنشور.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف المنشور.} two {حُذف منشوران.} few {حُذفت # منشورات.} many {حُذف # منشورا.} other {حُذف # منشور.}}',
  did: {
    create: 'إضافة المنشور «{title}»',
    update: 'تعديل المنشور «{title}»',
    delete: 'حذف المنشور «{title}»',
  },
};

export const fields = {
  title: 'العنوان',
  date: 'التاريخ',
  sharedWith: 'متاح لـ',
  recipientIds: 'سُلّم إلى',
  languages: 'اللغات',
  reconveningId: 'من الاجتماع',
  groupId: 'من الفريق العامل',
  documentId: 'من الوثيقة',
  actionId: 'من الإجراء ذي الأولوية',
  link: 'عنوان الإنترنت',
  fileName: 'الملف',
  notes: 'ملاحظات',
};
