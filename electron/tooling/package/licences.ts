import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const notice = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.string(),
  text: z.string().min(1),
});
type Notice = z.infer<typeof notice>;

const about = z.object({ name: z.string(), version: z.string(), license: z.string() });
const ownPackage = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** What the bundler lists of each build, in its own folder of out/. */
const BUNDLED = ['main', 'renderer'].map((build) => join('out', build, 'licences.json'));
/** Fonts come into a bundle through style sheets, which the bundler does not list. */
const FONTS = '@fontsource/';

/**
 * Writes the licences of all that a package holds of others' work to `target`; Electron brings its own beside it.
 * Fails with an Error where one of them comes without a licence text.
 */
export function writeLicences(target: string): void {
  const { dependencies, devDependencies } = ownPackage.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith(FONTS));
  const notices = [
    ...BUNDLED.flatMap((file) => z.array(notice).parse(JSON.parse(readFileSync(file, 'utf8')))),
    ...[...Object.keys(dependencies), ...fonts].map(noticeOf),
  ];
  writeFileSync(target, licencesPage(notices));
}

/** One entry a package and version, in the order of their names. */
export function licencesPage(notices: readonly Notice[]): string {
  const byTitle = new Map(
    notices.map(({ name, version, identifier, text }) => [
      `## ${name} ${version} (${identifier})`,
      text.trim(),
    ]),
  );
  const entries = [...byTitle].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return [
    '# Licences',
    'Reconvene holds the work of others under these licences.',
    ...entries.flatMap(([title, text]) => [title, text]),
    '',
  ].join('\n\n');
}

function noticeOf(name: string): Notice {
  const folder = join('node_modules', name);
  const { version, license } = about.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (file === undefined) throw new Error(`${name} comes without a licence text`);
  return { name, version, identifier: license, text: readFileSync(join(folder, file), 'utf8') };
}
