import { written, type Handlers } from './context.ts';

export const countingHandlers = {
  'counting.record': (writer, rule) => {
    writer.need('document', rule.documentId);
    return written(writer, writer.create('countingRule', { ...rule, recordedBy: writer.author }));
  },
} satisfies Partial<Handlers>;
