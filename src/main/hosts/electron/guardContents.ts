import type { WebContents } from 'electron';

/** Keeps a page where it is: no navigation but within its own origin, no new windows, no webviews, no WebRTC. */
export function guardContents(contents: WebContents): void {
  const refuse = (event: { readonly url: string; readonly preventDefault: () => void }) => {
    const own = /^hypecheck:\/\/[^/]+\//.exec(contents.getURL())?.[0];
    if (own === undefined || !event.url.startsWith(own)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
