import type { Translated } from '../translated.ts';
import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  title: 'التفضيلات',
  language: 'لغة الواجهة',
  theme: 'المظهر',
  system: 'كالنظام',
  light: 'فاتح',
  dark: 'داكن',
  paper: 'الورق',
  density: 'الكثافة',
  normal: 'عادية',
  compact: 'مضغوطة',
  actor: 'اسمك في السجل',
  workspace: 'مساحة العمل هذه',
  homeZoneSet: 'حُددت المنطقة الزمنية الأساسية لكل من يعمل في مساحة العمل هذه.',
  backups: 'النسخ الاحتياطية',
  backupsBeside: 'في مجلد بجانب كل مساحة عمل',
  backupsKept:
    'تُؤخذ نسخة في كل يوم تغير فيه شيء ونسخة قبل كل عمل كبير. وتُحفظ نسخ آخر 7 أيام و4 أسابيع و12 شهراً.',
  backupsShow: 'إظهار المجلد',
  backupsChoose: 'اختيار مجلد',
  backupsBack: 'بجانب كل مساحة عمل من جديد',
} satisfies Translated<typeof english>;
