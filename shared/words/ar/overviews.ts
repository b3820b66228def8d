import type { Translated } from '../translated.ts';
import type { overviews as english } from '../en/overviews.ts';

export const overviews = {
  all: '{count, plural, =0 {إضافة} zero {إضافة} one {عرض الكل (#)} two {عرض الكل (#)} few {عرض الكل (#)} many {عرض الكل (#)} other {عرض الكل (#)}}',
  allOf: '{what}: {count}',
  noFocalPoint: 'لا يُعرف من يُكتب إليه.',
  saidNothing: 'لم يقل شيئا بشأن أي وثيقة.',
  invitedToNothing: 'ليس له وفد في أي اجتماع.',
  delegates:
    '{count, plural, =0 {لم يُسمَّ أحد} zero {لم يُسمَّ أحد} one {مندوب واحد} two {مندوبان} few {# مندوبين} many {# مندوبا} other {# مندوب}}',
  missing: 'ما ينقص',
  nothingMissing: 'لا شيء: سيحضر الوفد، وله رئيس ووثائق تفويضه مستوفاة.',
  replyOpen: 'لا رد نهائيا بعد',
  replyOpenBy: 'لا رد نهائيا بعد؛ مطلوب بحلول {date}',
  replyLate: 'لا رد نهائيا بعد؛ كان مطلوبا بحلول {date}',
  noDelegate: 'لم يُسمَّ أحد',
  noHead: 'لا رئيس للوفد',
  credentials: 'وثائق التفويض: {state}',
  mayCome: 'الجلسات التي يجوز لهم حضورها: {count} من {of}',
  writeAgenda: 'كتابته',
  changeAgenda: 'تعديله',
  textOf: 'النص: {version}، {date}',
  openText: 'فتح النص',
  noText: 'ليس لهذه الصيغة نص بعد.',
} satisfies Translated<typeof english>;
