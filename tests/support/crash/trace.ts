/** What a program did to the files of a folder, read from what `strace -f -y -xx` wrote of the calls below. */

const CALLS = [
  'openat',
  'write',
  'pwrite64',
  'ftruncate',
  'fsync',
  'fdatasync',
  'rename',
  'renameat',
  'renameat2',
  'unlink',
  'unlinkat',
  'link',
  'linkat',
].join(',');

/** The command that runs another under watch. The longest write of SQLite's is a page, that of a content a part of it. */
export function watched(trace: string, command: readonly string[]): string[] {
  const options = ['-f', '-qq', '--seccomp-bpf', '-y', '-xx', '-s', '1000000', '-e', `trace=${CALLS}`];
  return ['strace', ...options, '-o', trace, ...command];
}

export type Op =
  | { readonly op: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly op: 'truncate'; readonly path: string; readonly size: number }
  | { readonly op: 'sync'; readonly path: string }
  | { readonly op: 'create' | 'unlink'; readonly path: string }
  | { readonly op: 'rename' | 'link'; readonly from: string; readonly to: string }
  /** Something was said on the standard output. */
  | { readonly op: 'said'; readonly text: string };

/** In the order in which the calls returned; those that failed did nothing. What no folder has any more is left out. */
export function opsIn(trace: string): Op[] {
  const begun = new Map<string, string>();
  const ends = new Map<string, number>();
  return trace.split('\n').flatMap((line) => {
    const [, pid = '', said = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (said.endsWith(' <unfinished ...>')) {
      begun.set(pid, said.slice(0, -' <unfinished ...>'.length));
      return [];
    }
    const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(said)?.[1];
    return opOf(rest === undefined ? said : (begun.get(pid) ?? '') + rest, ends);
  });
}

const CALL = /^(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?/;
const FILE = /^\d+<([^>]*)>/;
const TEXT = /"((?:\\x[0-9a-f]{2})*)"/g;

/** @param ends how far each file that is written without a place has been written */
function opOf(call: string, ends: Map<string, number>): Op[] {
  const [, name, given = '', result = '-1', made = ''] = CALL.exec(call) ?? [];
  if (Number(result) < 0) return [];
  const path = plain(FILE.exec(given)?.[1] ?? '').toString();
  const texts = [...given.matchAll(TEXT)].map(([, text = '']) => plain(text));
  const [first = '', second = ''] = texts.map(String);
  switch (name) {
    case 'openat':
      if (given.includes('O_TRUNC') || given.includes('O_EXCL')) ends.delete(plain(made).toString());
      return [
        ...(given.includes('O_CREAT') ? [{ op: 'create', path: plain(made).toString() } as const] : []),
        ...(given.includes('O_TRUNC')
          ? [{ op: 'truncate', path: plain(made).toString(), size: 0 } as const]
          : []),
      ];
    case 'write': {
      if (given.startsWith('1<')) return [{ op: 'said', text: first }];
      const at = ends.get(path) ?? 0;
      ends.set(path, at + Number(result));
      return [{ op: 'write', path, at, bytes: texts[0] ?? Buffer.alloc(0) }];
    }
    case 'pwrite64':
      return [
        {
          op: 'write',
          path,
          at: Number(/, (\d+)$/.exec(given)?.[1]),
          bytes: (texts[0] ?? Buffer.alloc(0)).subarray(0, Number(result)),
        },
      ];
    case 'ftruncate':
      return [{ op: 'truncate', path, size: Number(/, (\d+)$/.exec(given)?.[1]) }];
    case 'fsync':
    case 'fdatasync':
      return [{ op: 'sync', path }];
    case 'unlink':
    case 'unlinkat':
      return [{ op: 'unlink', path: first }];
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return [{ op: 'rename', from: first, to: second }];
    case 'link':
    case 'linkat':
      return [{ op: 'link', from: first, to: second }];
    default:
      return [];
  }
}

function plain(escaped: string): Buffer {
  return Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
}
