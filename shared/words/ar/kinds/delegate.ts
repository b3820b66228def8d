export const words = {
  one: 'عضو وفد',
  many: 'أعضاء الوفود',
  new: 'عضو وفد جديد',
  goTo: 'الانتقال إلى أعضاء الوفود',
  none: 'لا أعضاء وفود بعد',
  empty: 'أعضاء الوفد، بأدوارهم ورتبهم.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف عضو وفد واحد} two {حذف عضوي وفد} few {حذف # أعضاء وفود} many {حذف # عضو وفد} other {حذف # عضو وفد}}',
  added: 'أُضيف عضو وفد.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف عضو وفد واحد.} two {حُذف عضوا وفد.} few {حُذف # أعضاء وفود.} many {حُذف # عضو وفد.} other {حُذف # عضو وفد.}}',
  did: {
    create: 'إضافة عضو الوفد {title}',
    update: 'تعديل عضو الوفد {title}',
    delete: 'حذف عضو الوفد {title}',
  },
};

export const fields = {
  delegationId: 'الوفد',
  personId: 'الشخص',
  title: 'المنصب',
  role: 'الدور',
  rank: 'المرتبة',
  notes: 'ملاحظات',
  aside: 'حلّ محله ما لسجل آخر',
};
