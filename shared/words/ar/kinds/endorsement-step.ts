export const words = {
  one: 'خطوة تأييد',
  many: 'خطوات التأييد',
  new: 'خطوة تأييد جديدة',
  goTo: 'الانتقال إلى خطوات التأييد',
  none: 'لا خطوات تأييد بعد',
  empty: 'ما أبداه المشاركون بشأن وثيقة، مؤرخًا ومشفوعًا بما يثبته.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف خطوة تأييد واحدة} two {حذف خطوتي تأييد} few {حذف # خطوات تأييد} many {حذف # خطوة تأييد} other {حذف # خطوة تأييد}}',
  added: 'أُضيفت خطوة تأييد.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت خطوة تأييد واحدة.} two {حُذفت خطوتا تأييد.} few {حُذفت # خطوات تأييد.} many {حُذفت # خطوة تأييد.} other {حُذفت # خطوة تأييد.}}',
  did: {
    create: 'إضافة خطوة تأييد من {title}',
    update: 'تعديل خطوة تأييد من {title}',
    delete: 'حذف خطوة تأييد من {title}',
  },
};

export const fields = {
  documentId: 'الوثيقة',
  suggestionId: 'من الاقتراح',
  participantId: 'المشارك',
  axis: 'المحور',
  value: 'القيمة',
  date: 'التاريخ',
  time: 'الساعة',
  capacity: 'بصفة',
  onBehalfOfIds: 'باسم',
  place: 'المكان',
  evidence: 'الدليل',
  paragraphIds: 'الفقرات',
  wording: 'النص',
  reason: 'السبب',
  embargoWall: 'محظور النشر حتى',
  embargoZone: 'المنطقة الزمنية للحظر',
  embargoUntil: 'نهاية الحظر',
  sheetId: 'الورقة',
  sheetRow: 'السطر في الورقة',
  files: 'الملفات',
  recordedBy: 'سجّلها',
  aside: 'حلّ محله ما لسجل آخر',
};
