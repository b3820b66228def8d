export const words = {
  one: 'محفل',
  many: 'المحافل',
  new: 'محفل جديد',
  goTo: 'الانتقال إلى المحافل القائمة',
  none: 'لا محافل بعد',
  empty: 'الهيئات والآليات القائمة وما تضطلع به: عمل التحالف مكمّل لها.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف محفل واحد} two {حذف محفلين} few {حذف # محافل} many {حذف # محفلًا} other {حذف # محفل}}',
  added: 'أُضيف محفل.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف محفل واحد.} two {حُذف محفلان.} few {حُذفت # محافل.} many {حُذف # محفلًا.} other {حُذف # محفل.}}',
  did: {
    create: 'إضافة المحفل «{title}»',
    update: 'تعديل المحفل «{title}»',
    delete: 'حذف المحفل «{title}»',
  },
};

export const fields = {
  name: 'الاسم',
  shortName: 'الاسم المختصر',
  kind: 'النوع',
  parentId: 'تابع لـ',
  seat: 'المقر',
  does: 'ما يضطلع به فعلًا',
  areas: 'المجالات',
  cycle: 'دورية الاجتماعات',
  groupIds: 'الأفرقة العاملة المعنية',
  complement: 'كيف يكمّله التحالف',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  actions: 'الإجراءات',
};
