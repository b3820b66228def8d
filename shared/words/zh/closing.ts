import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: '此窗口中有尚未保存的内容。',
  detail: '关闭窗口将放弃表单中已输入的内容。',
  stay: '继续编辑',
  leave: '放弃并关闭',
} satisfies Translated<typeof english>;
