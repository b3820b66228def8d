import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Line {
  readonly name: string;
  readonly bytes: number;
  readonly holds: string;
  readonly seconds: number;
}

/** What was made: each file with its size, what it holds and how long it took. */
export class Made {
  readonly #folder: string;
  readonly #lines: Line[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Has a file made and writes it down; a file that is missing or empty afterwards is a failure. */
  async file(name: string, make: (path: string) => Promise<string>): Promise<void> {
    const path = join(this.#folder, name);
    await mkdir(dirname(path), { recursive: true });
    const began = performance.now();
    const holds = await make(path);
    const seconds = (performance.now() - began) / 1000;
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    if (size === 0) throw new Error(`${name} was not written`);
    this.#lines.push({ name, bytes: size, holds, seconds });
  }

  print(): void {
    const rows = [
      ['file', 'size', 'holds', 'seconds'],
      ...this.#lines.map(({ name, bytes, holds, seconds }) => [
        name,
        `${(bytes / 1024).toFixed(1)} KiB`,
        holds,
        seconds.toFixed(2),
      ]),
    ];
    const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    for (const row of rows)
      console.log(
        row
          .map((text, at) => text.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    console.log(`in ${this.#folder}`);
  }
}
