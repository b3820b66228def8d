import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CALLS, departures, programsRun } from '../../support/departures.ts';

/** The trace of a Node that does what the script says. */
function traceOf(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-trace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'trace.txt');
  const run = spawnSync(
    'strace',
    ['-f', '-qq', '-s', '0', '-yy', '-e', `trace=${CALLS}`, '-o', file, process.execPath, '-e', script],
    { encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  return readFileSync(file, 'utf8');
}

const CONNECT = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";

test('a connection is seen in the trace of a real process, and one to this machine is none of those that leave', () => {
  const trace = traceOf(CONNECT);
  expect(trace).toMatch(/connect\(.*127\.0\.0\.1/);
  expect(programsRun(trace)).toContain(process.execPath);
  expect(departures(trace)).toEqual([]);
  // The same line, had it gone elsewhere.
  expect(departures(trace.replaceAll('127.0.0.1', '198.51.100.7'))).toMatchObject([
    { call: 'connect', to: '198.51.100.7' },
  ]);
});

test('a child of the process is watched too', () => {
  const trace = traceOf(
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(CONNECT)}])`,
  );
  expect(trace).toMatch(/connect\(.*127\.0\.0\.1/);
});

test.each([
  [
    'a connection',
    '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("198.51.100.7")}, 16) = -1 EINPROGRESS (Operation now in progress)',
    '198.51.100.7',
  ],
  [
    'one whose end came later',
    '7 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::7", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>',
    '2001:db8::7',
  ],
  [
    'a question to a name server',
    '7 sendto(9, ""..., 29, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 29',
    '192.0.2.1',
  ],
  [
    'a message to everyone near',
    '7 sendmsg(9, {msg_name={sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, msg_namelen=16, msg_iov=[{iov_base=""..., iov_len=40}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 40',
    '224.0.0.251',
  ],
  [
    'a door opened to others',
    '7 bind(9, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    '0.0.0.0',
  ],
  [
    'a family that nobody thought of',
    '7 connect(3, {sa_family=AF_VSOCK, svm_cid=0x2, svm_port=0x1}, 16) = 0',
    'AF_VSOCK',
  ],
  ['an address that cannot be read', '7 connect(3, {sa_family=AF_INET, sa_data=""...}, 16) = 0', 'AF_INET'],
])('%s is seen', (_what, line, to) => {
  expect(departures(line)).toMatchObject([{ pid: 7, to }]);
});

test('a look for a route that sends nothing is seen, and told from what is sent', () => {
  const trace = traceOf(
    "const socket = require('node:dgram').createSocket('udp4'); socket.connect(9, '127.0.0.1', () => socket.send('x', () => socket.close()))",
  ).replaceAll('127.0.0.1', '198.51.100.7');
  expect(departures(trace)).toContainEqual(
    expect.objectContaining({ call: 'connect', to: '198.51.100.7', isSilent: true }),
  );
  const sent = `7 sendto(9<UDP:[1]>, ""..., 1, 0, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("198.51.100.7")}, 16) = 1`;
  expect(departures(sent)).toMatchObject([{ call: 'sendto', isSilent: false }]);
  expect(departures(traceOf(CONNECT).replaceAll('127.0.0.1', '198.51.100.7'))).toMatchObject([
    { call: 'connect', isSilent: false },
  ]);
});

test('several messages in one call are each seen', () => {
  const one = (address: string): string =>
    `{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("${address}")}, msg_namelen=16}, msg_len=1}`;
  const line = `7 sendmmsg(9, [${one('192.0.2.1')}, ${one('127.0.0.1')}, ${one('192.0.2.2')}], 3, 0) = 3`;
  expect(departures(line).map(({ to }) => to)).toEqual(['192.0.2.1', '192.0.2.2']);
});

test.each([
  ['the display', '7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X1"}, 20) = 0'],
  ['the kernel', '7 bind(12, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x000155}, 12) = 0'],
  [
    'this machine',
    '7 bind(40, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  ],
  [
    'this machine by its newer address',
    '7 connect(4, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  ],
  [
    'nothing, an address only asked for',
    '7 getsockname(9, {sa_family=AF_INET, sin_port=htons(1), sin_addr=inet_addr("198.51.100.7")}, [128 => 16]) = 0',
  ],
])('what goes to %s is not', (_what, line) => {
  expect(departures(line)).toEqual([]);
});
