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
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['proxy-server', 'http://127.0.0.1:9'],
    ['proxy-bypass-list', '<-loopback>'],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
    ['disable-features', 'OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication'],
  ] as const) {
    app.commandLine.appendSwitch(name, value);
  }
}
