export const words = {
  one: 'شخص',
  many: 'الأشخاص',
  new: 'شخص جديد',
  goTo: 'الانتقال إلى الأشخاص',
  none: 'لا أشخاص بعد',
  empty:
    'كل من يتعامل معهم التحالف، مرة واحدة لكل منهم: أعضاء الوفود وجهات التنسيق والمتحدثون وموظفو الأمانة.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف شخص واحد} two {حذف شخصين} few {حذف # أشخاص} many {حذف # شخصاً} other {حذف # شخص}}',
  added: 'أُضيف شخص.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف شخص واحد.} two {حُذف شخصان.} few {حُذف # أشخاص.} many {حُذف # شخصاً.} other {حُذف # شخص.}}',
  did: {
    create: 'إضافة {title} إلى الأشخاص',
    update: 'تعديل بيانات {title}',
    delete: 'حذف {title} من الأشخاص',
  },
};

export const fields = {
  name: 'الاسم كما يُكتب',
  sortName: 'يُرتَّب تحت',
  email: 'البريد الإلكتروني',
  telephone: 'الهاتف',
  languages: 'اللغات',
  isSecretariat: 'من الأمانة',
  notes: 'ملاحظات',
  sameAsId: 'هو نفسه',
  iso3: 'آخر وفد حضر معه',
  meetings: 'الاجتماعات',
};
