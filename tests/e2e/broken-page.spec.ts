import { expect, test } from '@playwright/test';
import { launch } from '../support/electron.ts';

test('a page that cannot be drawn says so in words, with the ways on; the rest of the window works', async () => {
  const program = await launch();
  try {
    const { page, call } = program;
    await call('shell.openSample', {});
    await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    await page.evaluate(() => {
      const whole = ResizeObserver;
      Reflect.set(globalThis, 'mend', () => Reflect.set(globalThis, 'ResizeObserver', whole));
      function Broken(): never {
        throw new RangeError('a fault in drawing');
      }
      Reflect.set(globalThis, 'ResizeObserver', Broken);
    });
    await page.getByRole('link', { name: 'Rooms' }).click();
    const broken = page.getByRole('alert').filter({ hasText: 'This page could not be shown' });
    await expect(broken).toContainText('Everything that was saved is safe');
    await expect(broken).toContainText('a fault in drawing');
    await expect(broken.getByRole('button', { name: 'Save a copy' })).toBeVisible();
    await page.screenshot({ path: 'test-results/broken-page.png' });
    await page.evaluate(() => void Reflect.get(globalThis, 'mend')());
    await broken.getByRole('button', { name: 'Load it again' }).click();
    await expect(page.getByRole('heading', { name: 'Rooms' })).toBeVisible();
    await expect(broken).toBeHidden();

    for (const address of ['records/nonsense', 'records/room?q={}', 'nonsense']) {
      await program.go(`/${address}`);
      await expect(page.getByText('There is no such page')).toBeVisible();
      await expect(broken).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Go to Home' }).click();
    await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  } finally {
    await program.close();
  }
});
