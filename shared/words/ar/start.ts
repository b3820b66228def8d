import type { Translated } from '../translated.ts';
import type { start as english } from '../en/start.ts';

export const start = {
  welcome: 'ما قرره التحالف وخططه ووقّعه في ملف واحد على هذا الحاسوب.',
  sample: 'فتح مساحة العمل النموذجية',
  sampleHint: 'السجل العلني للتحالف من تموز/يوليه 2023 إلى خطة 2027',
  new: 'مساحة عمل جديدة',
  newHint: 'ملف فارغ حيثما تريد حفظه',
  chooseFile: 'اختيار مكان حفظها',
  homeZoneNote:
    'بتقويمها وساعتها يؤرَّخ ما لا يخص أي حدث: قائمة التحالف كله أو تغيير في العضوية. وهي واحدة لكل من يعمل في مساحة العمل هذه أينما كان حاسوبه.',
  open: 'فتح مساحة عمل',
  openHint: 'ملف ينتهي بـ ‎.reconvene',
  recent: 'الأخيرة',
  opening: 'جارٍ فتح {name}',
  failed: 'لم يُفتح {name}',
  backups: 'النسخ الاحتياطية لمساحة العمل هذه',
  noBackups: 'لا توجد نسخة احتياطية بجانب هذا الملف.',
  restoredLacking:
    'استُعيد كل شيء ما عدا محتوى هذه الملفات، فهو ليس مع النسخة الاحتياطية ولا في أي مكان آخر: {names}.',
  restore: 'وضعها مكانه',
  asItIs: 'فتحه كما هو',
  checking: 'يُقرأ الملف كله أولاً لأنه لم يُغلق على النحو السليم أو لأنه من مكان آخر.',
  tryAgain: 'إعادة المحاولة',
  toStart: 'العودة إلى البداية',
  copyNote: 'يُحفظ الملف الموجود الآن باسم مستقل.',
} satisfies Translated<typeof english>;
