import type { Translated } from '../translated.ts';
import type { evidence as english } from '../en/evidence.ts';

export const evidence = {
  files: 'المستندات المؤيِّدة',
  attach: 'إرفاق ملفات…',
  attached:
    '{count, plural, zero {لم يُرفق شيء.} one {أُرفق الملف.} two {أُرفق ملفان.} few {أُرفقت # ملفات.} many {أُرفق # ملفًا.} other {أُرفق # ملف.}}',
  choose: 'اختيار ملفات…',
  orDrop: 'أو أفلتها هنا',
  drop: 'أفلت للإرفاق',
  open: 'فتح',
  openNamed: 'فتح {name}',
  saveCopy: 'حفظ نسخة…',
  saveNamed: 'حفظ نسخة من {name}',
  saved: 'حُفظ باسم {name}',
  notHere: 'لم يأتِ المحتوى مع السجل. قد يكون في نسخة أخرى من مساحة العمل.',
  damaged: 'هذه الصورة تالفة ولذلك لا تُعرض. قد تكون سليمة في نسخة احتياطية أو لدى من أرسلها.',
  steps: 'مواقف {name}',
  noSteps: 'لم يُسجَّل شيء بعد.',
} satisfies Translated<typeof english>;
