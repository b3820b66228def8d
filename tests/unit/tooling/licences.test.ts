import { expect, test } from 'vitest';
import { licencesPage } from '../../../electron/tooling/package/licences.ts';

test('each package is listed once a version, by name, with its whole licence', () => {
  const page = licencesPage([
    { name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'Of zod.\n' },
    { name: 'clsx', version: '2.1.1', identifier: 'MIT', text: 'Of clsx.' },
    { name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'Of zod.\n' },
    { name: 'zod', version: '3.0.0', identifier: 'MIT', text: 'Of the older zod.' },
  ]);
  expect(page.match(/^## .*$/gm)).toEqual([
    '## clsx 2.1.1 (MIT)',
    '## zod 3.0.0 (MIT)',
    '## zod 4.6.7 (MIT)',
  ]);
  expect(page).toContain('## zod 4.6.7 (MIT)\n\nOf zod.\n');
});
