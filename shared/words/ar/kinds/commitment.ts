export const words = {
  one: 'التزام',
  many: 'الالتزامات',
  new: 'التزام جديد',
  goTo: 'الانتقال إلى الالتزامات',
  none: 'لا التزامات بعد',
  empty: 'ما التزمت به الدول والمنظمات وموعده وما آل إليه.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف التزام واحد} two {حذف التزامين} few {حذف # التزامات} many {حذف # التزامًا} other {حذف # التزام}}',
  added: 'أُضيف التزام.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف التزام واحد.} two {حُذف التزامان.} few {حُذفت # التزامات.} many {حُذف # التزامًا.} other {حُذف # التزام.}}',
  did: {
    create: 'إضافة الالتزام «{title}»',
    update: 'تعديل الالتزام «{title}»',
    delete: 'حذف الالتزام «{title}»',
  },
};

export const fields = {
  title: 'العنوان',
  participantId: 'الجهة الملتزمة',
  withIds: 'بالاشتراك مع',
  onBehalfOfIds: 'نيابةً عن',
  actionId: 'الإجراء ذو الأولوية',
  documentId: 'بموجب الوثيقة',
  what: 'المضمون بالتحديد',
  dueDate: 'تاريخ الاستحقاق',
  scope: 'أين قُدّم',
  place: 'مكان الإعلان',
  state: 'الحالة',
  stateDate: 'في هذه الحالة منذ',
  stateReason: 'سبب الحالة',
  publicity: 'العلنية',
  embargoWall: 'محظور النشر حتى',
  embargoZone: 'منطقة حظر النشر الزمنية',
  embargoUntil: 'انتهاء حظر النشر',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  iso3: 'الرمز',
  reports: 'التقارير',
  lastReport: 'آخر تقرير',
};
