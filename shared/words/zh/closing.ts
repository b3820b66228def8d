import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: '此窗口中有尚未保存的内容。',
  detail: '关闭窗口将放弃表单中已输入的内容。',
  stay: '继续编辑',
  leave: '放弃并关闭',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: '仍有任务正在进行。',
    detail: '任务显示在状态栏中。如果现在停止，其结果不会保留。',
    stay: '等待完成',
    leave: '停止并关闭',
  },
} satisfies Translated<typeof english>;
