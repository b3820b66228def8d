export const words = {
  one: 'اقتراح',
  many: 'الاقتراحات',
  new: 'اقتراح جديد',
  goTo: 'الانتقال إلى الاقتراحات',
  none: 'لا اقتراحات بعد',
  empty: 'ما سُمع في المشاورات عن تأييد أو التزام مقبل. لا يُحسب شيء منه قبل أن يُقبل.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف اقتراح واحد} two {حذف اقتراحين} few {حذف # اقتراحات} many {حذف # اقتراحًا} other {حذف # اقتراح}}',
  added: 'أُضيف اقتراح.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف اقتراح واحد.} two {حُذف اقتراحان.} few {حُذفت # اقتراحات.} many {حُذف # اقتراحًا.} other {حُذف # اقتراح.}}',
  did: {
    create: 'إضافة الاقتراح «{title}»',
    update: 'تعديل الاقتراح «{title}»',
    delete: 'حذف الاقتراح «{title}»',
  },
};

export const fields = {
  title: 'مضمون الاقتراح',
  consultationId: 'المشاورة',
  participantId: 'صاحب الاقتراح',
  what: 'موضوعه',
  documentId: 'الوثيقة',
  versionId: 'النسخة',
  formality: 'الشكل المتوقع',
  qualification: 'التحفظ إن وُجد',
  actionId: 'الإجراء ذو الأولوية',
  dueDate: 'الموعد النهائي',
  wording: 'بأي عبارات',
  state: 'الحالة',
  stateDate: 'في هذه الحالة منذ',
  stateReason: 'سبب الحالة',
  certainty: 'درجة اليقين',
  notes: 'ملاحظات',
  iso3: 'الرمز',
  hindrance: 'ما تغيّر منذ ذلك الحين',
};
