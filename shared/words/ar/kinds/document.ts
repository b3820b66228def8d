export const words = {
  one: 'وثيقة ختامية',
  many: 'الوثائق الختامية',
  new: 'وثيقة ختامية جديدة',
  goTo: 'الانتقال إلى الوثائق الختامية',
  none: 'لا وثائق ختامية بعد',
  empty: 'البيانات المشتركة والإعلانات والتعهدات، بصيغها وتأييداتها.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف وثيقة ختامية واحدة} two {حذف وثيقتين ختاميتين} few {حذف # وثائق ختامية} many {حذف # وثيقة ختامية} other {حذف # وثيقة ختامية}}',
  added: 'أُضيفت وثيقة ختامية.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت وثيقة ختامية واحدة.} two {حُذفت وثيقتان ختاميتان.} few {حُذفت # وثائق ختامية.} many {حُذفت # وثيقة ختامية.} other {حُذفت # وثيقة ختامية.}}',
  did: {
    create: 'إضافة الوثيقة «{title}»',
    update: 'تعديل الوثيقة «{title}»',
    delete: 'حذف الوثيقة «{title}»',
  },
};

export const fields = {
  reconveningId: 'الاجتماع',
  symbol: 'الرمز',
  title: 'العنوان',
  kind: 'النوع',
  state: 'الحالة',
  stateReason: 'سبب الحالة',
  stateDate: 'منذ',
  brokenById: 'من كسر إجراء الموافقة الصامتة',
  undertaking: 'نص التعهد',
  countsFrom: 'يُحتسب ابتداء من',
  behalf: 'نيابة عن آخرين',
  target: 'الهدف',
  deadlineWall: 'الموعد النهائي',
  deadlineZone: 'منطقة الموعد النهائي',
  deadlineUtc: 'الموعد النهائي (بالتوقيت العالمي)',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  version: 'الصيغة',
};
