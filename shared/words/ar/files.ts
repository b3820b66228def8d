import type { Translated } from '../translated.ts';
import type { files as english } from '../en/files.ts';

export const files = {
  secretariat: 'أمانة التحالف',
  programme: 'البرنامج العلني للتحالف',
  cancelled: 'ملغى: {title}',
  postponed: 'مؤجَّل: {title}',
  provisional: 'مؤقت: {title}',
  chair: 'الرئاسة: {chair}',
  interpretation: 'الترجمة الشفوية: {languages}',
  agenda: 'جدول الأعمال ({clock}):',
  localTime: 'بتوقيت {zone}',
} satisfies Translated<typeof english>;
