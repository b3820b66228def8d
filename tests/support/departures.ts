/** Finds in what `strace -f -s 0 -yy` wrote of the calls below each try to reach something outside this machine. */

export interface Departure {
  readonly pid: number;
  /** The system call. */
  readonly call: string;
  /** An address, or the family of one that is neither of this machine nor of the internet. */
  readonly to: string;
  /** Whether nothing was sent by it: a datagram socket that is tied to an end asks the kernel for the route and no more. */
  readonly isSilent: boolean;
}

/** The calls that name another end, and the starts of programs. What is sent without naming an end was connected before. */
export const CALLS = 'connect,sendto,sendmsg,sendmmsg,bind,execve';

const NAMING = /^(\d+)\s+(connect|sendto|sendmsg|sendmmsg|bind)\(/;
/** Between processes of one machine, with its kernel, and a socket that is set free. */
const INSIDE = new Set(['AF_UNIX', 'AF_NETLINK', 'AF_UNSPEC']);
const SILENT = /^\d+\s+(connect|bind)\(\d+<UDP/;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** A connection that was only tried, a datagram, a look for a route and a door opened to others count alike. */
export function departures(trace: string): Departure[] {
  return trace.split('\n').flatMap((line) => {
    const [, pid, call = ''] = NAMING.exec(line) ?? [];
    if (pid === undefined) return [];
    return otherEnds(line)
      .filter((to) => !INSIDE.has(to) && !LOOPBACK.test(to))
      .map((to) => ({ pid: Number(pid), call, to, isSilent: SILENT.test(line) }));
  });
}

/** The addresses a line names; a family that has none that can be read stands for itself. */
function otherEnds(line: string): string[] {
  const addresses = [...line.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g)].map(
    ([, four, six]) => four ?? six ?? '',
  );
  const families = [...line.matchAll(/sa_family=(\w+)/g)].map(([, family = '']) => family);
  const unread = families.filter((family) => !/^AF_INET6?$/.test(family));
  return families.length === addresses.length + unread.length ? [...addresses, ...unread] : families;
}

/** The programs that the traced processes ran, by path. */
export function programsRun(trace: string): string[] {
  return [...trace.matchAll(/^\d+\s+execve\("([^"]+)"/gm)].map(([, path = '']) => path);
}
