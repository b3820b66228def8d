import type { Translated } from '../translated.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  savedAt: 'حُفظ في {time}',
  allSaved: 'حُفظت جميع التغييرات',
  searchBox: 'ابحث أو نفّذ أي أمر',
  rail: 'خريطة البرنامج',
  reconvening: 'الاجتماع',
  coalition: 'التحالف',
  chooseReconvening: 'اختيار الاجتماع',
  noReconvening: 'لا يوجد اجتماع بعد',
  home: 'الرئيسية',
  timetable: 'الجدول الزمني',
  help: 'المساعدة',
  preferences: 'التفضيلات',
  undo: 'تراجع: {deed}',
  nothingToUndo: 'لا شيء للتراجع عنه',
  drafts:
    '{count, plural, zero {لا توجد استمارات غير محفوظة} one {استمارة واحدة غير محفوظة} two {استمارتان غير محفوظتين} few {# استمارات غير محفوظة} many {# استمارة غير محفوظة} other {# استمارة غير محفوظة}}',
  notFound: 'لا وجود لهذه الصفحة',
  toHome: 'الانتقال إلى الرئيسية',
  folderSynced:
    'مساحة العمل هذه موجودة في مجلد يزامنه برنامج آخر. احتفظ بها في مجلد عادي واستخدم «حفظ نسخة» لمشاركتها.',
  folderNetwork:
    'مساحة العمل هذه موجودة على محرك أقراص شبكي. قد تضيع تغييرات إذا انقطعت الشبكة. احتفظ بها على هذا الحاسوب.',
  commands: {
    palette: 'البحث أو تنفيذ أمر',
    home: 'الانتقال إلى الرئيسية',
    timetable: 'الانتقال إلى الجدول الزمني',
    undo: 'تراجع',
    redo: 'إعادة التنفيذ',
    preferences: 'التفضيلات',
    help: 'المساعدة',
    open: 'فتح مساحة عمل',
    saveCopy: 'حفظ نسخة',
    backup: 'إجراء نسخ احتياطي الآن',
    close: 'إغلاق مساحة العمل',
    newWindow: 'نافذة جديدة',
    theme: 'التبديل بين المظهر الفاتح والداكن',
  },
  groups: {
    go: 'الانتقال إلى',
    create: 'إضافة',
    record: 'هذا السجل',
    view: 'العرض',
    workspace: 'مساحة العمل',
    help: 'المساعدة',
  },
  copySaved: 'حُفظت النسخة باسم {name}',
  backedUp: 'تم النسخ الاحتياطي، {size}',
} satisfies Translated<typeof english>;
