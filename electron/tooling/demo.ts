import { parseArgs } from 'node:util';
import { runDemo } from './demo/run.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/demo' } } });
await runDemo(values.out);
