export const words = {
  one: 'مشاورة',
  many: 'المشاورات',
  new: 'مشاورة جديدة',
  goTo: 'الانتقال إلى المشاورات',
  none: 'لا مشاورات بعد',
  empty: 'المحادثات مع الدول والمنظمات بشأن ما يعتزمه التحالف: متى وكيف ومن تكلّم وماذا قيل.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف مشاورة واحدة} two {حذف مشاورتين} few {حذف # مشاورات} many {حذف # مشاورة} other {حذف # مشاورة}}',
  added: 'أُضيفت مشاورة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت مشاورة واحدة.} two {حُذفت مشاورتان.} few {حُذفت # مشاورات.} many {حُذفت # مشاورة.} other {حُذفت # مشاورة.}}',
  did: {
    create: 'إضافة المشاورة «{title}»',
    update: 'تعديل المشاورة «{title}»',
    delete: 'حذف المشاورة «{title}»',
  },
};

export const fields = {
  subject: 'الموضوع',
  participantIds: 'مع',
  actionIds: 'بشأن',
  way: 'الطريقة',
  startWall: 'الموعد',
  zone: 'المنطقة الزمنية',
  startUtc: 'الموعد (UTC)',
  place: 'المكان',
  sessionId: 'على هامش',
  theirPersonIds: 'من تكلّم باسمهم',
  ourPersonIds: 'من تكلّم باسم التحالف',
  said: 'ما قيل',
  state: 'الحالة',
  stateDate: 'في هذه الحالة منذ',
  stateReason: 'سبب الحالة',
  notes: 'ملاحظات',
  stances: 'المواقف',
};
