export const words = {
  one: 'وفد',
  many: 'الوفود',
  new: 'وفد جديد',
  goTo: 'الانتقال إلى الوفود',
  none: 'لا وفود بعد',
  empty: 'المشارك في اجتماع بعينه: رده ووثائق تفويضه وأعضاء وفده.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف وفد واحد} two {حذف وفدين} few {حذف # وفود} many {حذف # وفدًا} other {حذف # وفد}}',
  added: 'أُضيف وفد.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف وفد واحد.} two {حُذف وفدان.} few {حُذفت # وفود.} many {حُذف # وفدًا.} other {حُذف # وفد.}}',
  did: {
    create: 'إضافة وفد {title}',
    update: 'تعديل وفد {title}',
    delete: 'حذف وفد {title}',
  },
};

export const fields = {
  reconveningId: 'الاجتماع',
  participantId: 'المشارك',
  attendance: 'الرد',
  repliedOn: 'تاريخ الرد',
  replyBy: 'الرد قبل',
  credentials: 'وثائق التفويض',
  credentialsReason: 'وجه النقص',
  noteVerbale: 'المذكرة الشفوية',
  notes: 'ملاحظات',
  head: 'الرئيس',
  delegates: 'المندوبون',
  aside: 'حلّ محله ما لسجل آخر',
};
