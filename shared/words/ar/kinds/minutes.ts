export const words = {
  one: 'محضر',
  many: 'المحاضر',
  new: 'محضر جديد',
  goTo: 'الانتقال إلى المحاضر',
  none: 'لا محاضر بعد',
  empty: 'ما دُوّن عن كل جلسة: من حضر وما تقرر وما يجب فعله.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف محضر واحد} two {حذف محضرين} few {حذف # محاضر} many {حذف # محضرًا} other {حذف # محضر}}',
  added: 'بدأ المحضر.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف محضر واحد.} two {حُذف محضران.} few {حُذفت # محاضر.} many {حُذف # محضرًا.} other {حُذف # محضر.}}',
  did: {
    create: 'بدء محضر «{title}»',
    update: 'تعديل محضر «{title}»',
    delete: 'حذف محضر «{title}»',
  },
};

export const fields = {
  sessionId: 'الجلسة',
  presentIds: 'المشاركون الحاضرون',
  personIds: 'الأشخاص الحاضرون',
  alsoPresent: 'حضر أيضًا',
  opening: 'قبل البند الأول',
  notes: 'ملاحظات',
  released: 'صدر باسم',
  decisions: 'القرارات',
  openTasks: 'المهام المفتوحة',
};
