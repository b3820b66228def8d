import type { Translated } from '../translated.ts';
import type { printing as english } from '../en/printing.ts';

export const printing = {
  button: {
    agenda: 'طباعة جدول الأعمال',
    participants: 'طباعة المشاركين',
    minutes: 'طباعة المحضر',
    signOff: 'طباعة ورقة التوقيع',
    tally: 'طباعة الحصيلة',
    country: 'طباعة الصفحة',
  },
  rows: 'الصفوف',
  sheetOfChosen: 'طباعة ورقة للمختارين ({count})',
  title: {
    agenda: 'جدول الأعمال',
    participants: 'قائمة المشاركين',
    minutes: 'المحضر',
    signOff: 'ورقة توقيع التأييد',
    tally: 'حصيلة التأييد',
    country: 'مشارك في صفحة واحدة',
  },
  edition: 'النسخة',
  editions: { released: 'كما صدر: {label}', draft: 'كما هو الآن، مسودةً' },
  editionsDiffer: 'تغيّر شيء منذ الإصدار.',
  editionsSame: 'لم يتغير شيء منذ الإصدار.',
  language: 'لغة الوثيقة',
  lotNote: 'من أجراها ومتى وبحضور من يُحفظ بوصفه قرعة: في صفحة الاجتماع المستأنف أو بالأمر «قرعة جديدة».',
  symbol: 'رمز الوثيقة',
  audience: 'لمن',
  audiences: { public: 'علني: لا شيء داخلي', internal: 'الأمانة' },
  preview: 'معاينة',
  save: 'حفظ PDF',
  saveWord: 'الحفظ كملف Word',
  saveAll: 'حفظ باللغات الست كلها',
  savedAll: 'حُفظت في {folder}',
  open: 'فتح في عارض النظام',
  previewed:
    '{count, plural, zero {معاينة: بلا صفحات} one {معاينة: صفحة واحدة} two {معاينة: صفحتان} few {معاينة: # صفحات} many {معاينة: # صفحة} other {معاينة: # صفحة}}',
  saved: 'حُفظ باسم {name}',
  issue: 'إصدار وطباعة',
  again: 'طباعة من جديد',
  issued:
    'صدرت {number}: {count, plural, zero {بلا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}',
  sheetNote:
    'الاطلاع لا يُصدر ورقة. «إصدار وطباعة» يعطيها رقمًا ويثبّتها كما هي: السطور والأسماء والموقّعون. ويمكن طباعتها من جديد، ويُعلن بطلانها إن لم تُستعمل.',
  voidBody: 'تبقى في القائمة برقمها الذي لا يُعطى ثانية، وتُحفظ الصفحة كما صدرت.',
  noVersion: 'ليست لهذه الوثيقة نسخة بعد. تُوقَّع الورقة على نسخة واحدة من النص.',
  printNote: 'المعاينة هي ملف PDF نفسه، ويُطبع من شريط أدواته.',
} satisfies Translated<typeof english>;
