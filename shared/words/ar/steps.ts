import type { Translated } from '../translated.ts';
import type { steps as english } from '../en/steps.ts';

export const steps = {
  statusTitle: 'تغيير الصفة…',
  statusDone: 'سُجّلت الصفة.',
  ruleTitle: 'الاحتساب…',
  ruleDone: 'سُجّلت قاعدة الاحتساب.',
  statusReason: 'يلزم للانسحاب والعودة والدعوة من جديد.',
  timeNote: 'إن عُرفت، مثلًا 17:30.',
} satisfies Translated<typeof english>;
