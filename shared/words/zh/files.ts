import type { Translated } from '../translated.ts';
import type { files as english } from '../en/files.ts';

export const files = {
  secretariat: '联盟秘书处',
  programme: '联盟公开日程',
  cancelled: '已取消：{title}',
  postponed: '延期：{title}',
  provisional: '暂定：{title}',
  chair: '主席：{chair}',
  interpretation: '口译：{languages}',
  agenda: '议程（{clock}）：',
  localTime: '{zone}时间',
} satisfies Translated<typeof english>;
