export const words = {
  one: 'اجتماع',
  many: 'الاجتماعات',
  new: 'اجتماع جديد',
  goTo: 'الانتقال إلى الاجتماعات',
  none: 'لا اجتماعات بعد',
  empty: 'كل لقاء للتحالف اجتماع له جلساته ووفوده ووثائقه.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف اجتماع واحد} two {حذف اجتماعين} few {حذف # اجتماعات} many {حذف # اجتماعًا} other {حذف # اجتماع}}',
  added: 'أُضيف اجتماع.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف اجتماع واحد.} two {حُذف اجتماعان.} few {حُذفت # اجتماعات.} many {حُذف # اجتماعًا.} other {حُذف # اجتماع.}}',
  did: {
    create: 'إضافة الاجتماع «{title}»',
    update: 'تعديل الاجتماع «{title}»',
    delete: 'حذف الاجتماع «{title}»',
  },
};

export const fields = {
  title: 'العنوان',
  shortTitle: 'العنوان المختصر',
  symbol: 'رمز وثائقه',
  level: 'المستوى',
  mode: 'الشكل',
  hostEventId: 'الحدث المضيف',
  startDate: 'اليوم الأول',
  endDate: 'اليوم الأخير',
  city: 'المدينة',
  venue: 'المكان',
  zone: 'المنطقة الزمنية',
  state: 'الحالة',
  stateReason: 'سبب الحالة',
  chairId: 'الرئاسة',
  coHostIds: 'المشاركون في الاستضافة',
  languages: 'اللغات',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  sessions: 'الجلسات',
  delegations: 'الوفود',
};
