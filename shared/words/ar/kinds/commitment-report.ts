export const words = {
  one: 'تقرير',
  many: 'التقارير',
  new: 'تقرير جديد',
  goTo: 'الانتقال إلى التقارير',
  none: 'لا تقارير بعد',
  empty: 'ما أُبلغ به عن الالتزام: ما أُنجز، وبأي مقياس، وما يثبته.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف تقرير واحد} two {حذف تقريرين} few {حذف # تقارير} many {حذف # تقريرًا} other {حذف # تقرير}}',
  added: 'أُضيف تقرير.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف تقرير واحد.} two {حُذف تقريران.} few {حُذفت # تقارير.} many {حُذف # تقريرًا.} other {حُذف # تقرير.}}',
  did: {
    create: 'إضافة تقرير عن «{title}»',
    update: 'تعديل تقرير عن «{title}»',
    delete: 'حذف تقرير عن «{title}»',
  },
};

export const fields = {
  commitmentId: 'الالتزام',
  date: 'التاريخ',
  text: 'ما أُنجز',
  measure: 'المقياس',
  evidence: 'الإثبات',
  notes: 'ملاحظات',
};
