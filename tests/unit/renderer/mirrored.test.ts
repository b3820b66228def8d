import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../../renderer/src');
/** What stays on its side when the language goes from right to left. */
const PHYSICAL =
  /(?:^|[\s;{])(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/m;

test('no style names the left or the right', () => {
  const styles = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(styles.length).toBeGreaterThan(10);
  expect(styles.filter((name) => PHYSICAL.test(readFileSync(join(RENDERER, name), 'utf8')))).toEqual([]);
});
