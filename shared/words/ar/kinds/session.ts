export const words = {
  one: 'جلسة',
  many: 'الجلسات',
  new: 'جلسة جديدة',
  goTo: 'الانتقال إلى الجلسات',
  none: 'لا جلسات بعد',
  empty:
    'فترات الاجتماع: الجلسات العامة والمشاورات والأحداث الجانبية ومراسم التوقيع؛ وجلسات الأفرقة العاملة.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف جلسة واحدة} two {حذف جلستين} few {حذف # جلسات} many {حذف # جلسة} other {حذف # جلسة}}',
  added: 'أُضيفت جلسة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت جلسة واحدة.} two {حُذفت جلستان.} few {حُذفت # جلسات.} many {حُذفت # جلسة.} other {حُذفت # جلسة.}}',
  did: {
    create: 'إضافة الجلسة «{title}»',
    update: 'تعديل الجلسة «{title}»',
    delete: 'حذف الجلسة «{title}»',
  },
};

export const fields = {
  reconveningId: 'الاجتماع',
  groupId: 'الفريق العامل',
  title: 'العنوان',
  kind: 'النوع',
  status: 'الحالة',
  startWall: 'البداية',
  endWall: 'النهاية',
  zone: 'المنطقة الزمنية',
  startUtc: 'البداية (بالتوقيت العالمي)',
  endUtc: 'النهاية (بالتوقيت العالمي)',
  startSecond: 'البدء في الساعة الثانية من ساعتين متماثلتين',
  endSecond: 'الانتهاء في الساعة الثانية من ساعتين متماثلتين',
  roomId: 'القاعة',
  chairPersonId: 'الرئاسة (الشخص)',
  chairId: 'الرئاسة (الدولة أو المنظمة)',
  chairTitle: 'الرئيس (المنصب)',
  access: 'من يحق له الحضور',
  invitedIds: 'المدعوون',
  personIds: 'الحاضرون بالاسم',
  isNew: 'لا يضطلع به أي محفل قائم',
  languages: 'اللغات',
  description: 'الوصف',
  internalNotes: 'ملاحظات داخلية',
  items: 'البنود',
};
