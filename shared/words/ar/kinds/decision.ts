export const words = {
  one: 'قرار',
  many: 'القرارات',
  new: 'قرار جديد',
  goTo: 'الانتقال إلى القرارات',
  none: 'لا قرارات بعد',
  empty: 'ما قررته جلسة، ولكل قرار رقم لا يُعطى ثانيةً.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف قرار واحد} two {حذف قرارين} few {حذف # قرارات} many {حذف # قرارًا} other {حذف # قرار}}',
  added: 'أُضيف قرار.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف قرار واحد.} two {حُذف قراران.} few {حُذفت # قرارات.} many {حُذف # قرارًا.} other {حُذف # قرار.}}',
  did: {
    create: 'إضافة القرار «{title}»',
    update: 'تعديل القرار «{title}»',
    delete: 'حذف القرار «{title}»',
  },
};

export const fields = {
  number: 'الرقم',
  text: 'القرار',
  sessionId: 'الجلسة',
  agendaItemId: 'ضمن البند',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  day: 'تاريخ القرار',
};
