import type { Translated } from '../translated.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = {
  none: 'لا شيء اسمه «{text}»، ولا أمر يفعل ذلك.',
  also: {
    tour: 'جولة بداية تعلم خطوات أولى',
    changes: 'تغييرات سجل من أمس تراجع',
    backup: 'نسخ احتياطي نسخة احتياطية حفظ',
    restore: 'نسخة احتياطية استرجاع رجوع نسخة سابقة',
    jobs: 'مهام أعمال جارية تقدم',
    check: 'فحص تحقق سلامة تلف',
    share: 'إرسال شركاء مشاركة',
    saveCopy: 'تصدير نسخ احتياطي',
    quit: 'خروج إغلاق',
    reindex: 'بحث فهرس بناء',
    open: 'ملف تحميل',
    window: 'شاشة ثانية',
    undo: 'رجوع سجل التغييرات',
    redo: 'تكرار مرة أخرى',
    preferences: 'إعدادات خيارات لغة نسخ احتياطية',
    help: 'دليل مفاتيح اختصارات طباعة سجل محو',
    print: 'طباعة ورق طابعة',
    erase: 'حذف نسيان خصوصية بيانات شخصية',
    history: 'تغييرات سجل من غيّر',
    persons: 'ناس محو اتصال',
  },
} satisfies Translated<typeof english>;
