import { expect, test } from 'vitest';
import { workspaceIn } from '../../../electron/main/command-line.ts';

const HERE = '/home/officer';

test.each([
  ['a path', ['/data/spring.reconvene'], '/data/spring.reconvene'],
  ['a name in the folder it is called from', ['spring.reconvene'], '/home/officer/spring.reconvene'],
  ['an ending in capitals', ['SPRING.RECONVENE'], '/home/officer/SPRING.RECONVENE'],
  [
    'an address, as desktops give it',
    ['file:///data/r%C3%A9union%202024.reconvene'],
    '/data/réunion 2024.reconvene',
  ],
  [
    'what comes after other arguments',
    ['.', '--lang=fr', 'spring.reconvene'],
    '/home/officer/spring.reconvene',
  ],
  ['the first of several', ['/a.reconvene', '/b.reconvene'], '/a.reconvene'],
])('a command line names a workspace by %s', (_case, args, path) => {
  expect(workspaceIn(args, HERE)).toBe(path);
});

test.each([
  ['nothing', []],
  ['a folder', ['.']],
  ['a file of another kind', ['/data/letter.pdf']],
  ['a switch whose value looks like one', ['--user-data-dir=/data/spring.reconvene']],
])('a command line with %s names none', (_case, args) => {
  expect(workspaceIn(args, HERE)).toBeNull();
});

test.each([
  ['file://elsewhere/data/spring.reconvene'],
  ['file:///data/%2Fspring.reconvene'],
  ['file:///%zz.reconvene'],
  ['file:///data/spring%00.reconvene'],
])('the address %s means no file here, and is kept to be told of as not found', (address) => {
  expect(workspaceIn([address], HERE)).toMatch(/^\/home\/officer\/file:.*\.reconvene$/);
});
