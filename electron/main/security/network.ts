import { app } from 'electron';

/** Before the program is ready: Chromium's own services stay quiet, and a name that slips through leads nowhere. */
export function closeNetwork(): void {
  for (const [name, value] of [
    ['disable-background-networking', ''],
    ['disable-component-update', ''],
    ['disable-domain-reliability', ''],
    ['disable-sync', ''],
    ['disable-quic', ''],
    ['dns-prefetch-disable', ''],
    ['no-pings', ''],
    // The proxy keeps its address: to look up a name, even one that does not exist, Chromium asks for a route to a server outside.
    ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    ['proxy-server', 'http://127.0.0.1:9'],
    ['proxy-bypass-list', '<-loopback>'],
    [
      'disable-features',
      'OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,WebRtcHideLocalIpsWithMdns',
    ],
  ] as const) {
    app.commandLine.appendSwitch(name, value);
  }
}
