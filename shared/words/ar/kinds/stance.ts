export const words = {
  one: 'موقف من إجراء',
  many: 'المواقف من الإجراءات',
  new: 'موقف جديد',
  goTo: 'الانتقال إلى المواقف من الإجراءات',
  none: 'لا مواقف بعد',
  empty: 'ما قاله المشاركون عن الإجراءات ذات الأولوية، كلٌّ في يومه، والعبرة بآخرها.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف موقف واحد} two {حذف موقفين} few {حذف # مواقف} many {حذف # موقفًا} other {حذف # موقف}}',
  added: 'أُضيف موقف.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف موقف واحد.} two {حُذف موقفان.} few {حُذفت # مواقف.} many {حُذف # موقفًا.} other {حُذف # موقف.}}',
  did: {
    create: 'تسجيل موقف «{title}»',
    update: 'تعديل موقف «{title}»',
    delete: 'حذف موقف «{title}»',
  },
};

export const fields = {
  actionId: 'الإجراء ذو الأولوية',
  participantId: 'المشارك',
  date: 'في',
  stance: 'الموقف',
  wording: 'النص',
  consultationId: 'ورد في',
  publicity: 'لمن',
  recordedBy: 'سجّله',
  iso3: 'الرمز',
  aside: 'حلّ محله ما لسجل آخر',
};
