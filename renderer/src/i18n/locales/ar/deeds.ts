import type { Translated } from '../../languages.ts';
import type { deeds as english } from '../en/deeds.ts';

export const deeds = {
  participant: { addStates: 'إضافة دول، أولها {{what}}' },
  record: { create: 'إضافة {{what}}', update: 'تعديل {{what}}', delete: 'حذف {{what}}' },
  reconvening: { moveState: 'تغيير حالة {{what}}' },
  document: { moveState: 'تغيير حالة {{what}}' },
  agenda: { move: 'إعادة ترتيب {{what}}' },
  session: { moveTo: 'نقل {{what}}' },
  delegate: { makeHead: 'تعيين {{what}} رئيسًا للوفد' },
  delegation: { invite: 'توجيه دعوات إلى اجتماع' },
  clash: { accept: 'قبول تعارض' },
  endorsement: { record: 'تسجيل {{what}}' },
  signOff: { issue: 'إصدار {{what}}' },
  calendar: { exported: 'تصدير تقويم' },
  workspace: { restored: 'استعادة نسخة احتياطية' },
  history: {
    undo: 'تراجع عن تغيير في {{what}}',
    redo: 'إعادة تغيير في {{what}}',
    'take-back': 'استرجاع تغيير في {{what}}',
  },
} satisfies Translated<typeof english>;
