const beat = 5_000;

/**
 * Tells when the device comes back: `visible` (somebody looks), or `changed` (it was asleep or offline, so connections that look
 * open may be dead).
 * @returns stops watching
 */
export function watchWaking(woken: (how: 'visible' | 'changed') => void): () => void {
  const page = typeof document === 'undefined' ? undefined : document;
  const online = () => woken('changed');
  const seen = () => {
    if (page?.visibilityState === 'visible') woken('visible');
  };
  globalThis.addEventListener?.('online', online);
  page?.addEventListener('visibilitychange', seen);

  // Timers stand still while a device sleeps. Pages in the background are slowed to a beat a minute; that is no sleep.
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last > beat + 75_000) woken('changed');
    last = now;
  }, beat);
  (timer as { unref?(): void }).unref?.();

  return () => {
    globalThis.removeEventListener?.('online', online);
    page?.removeEventListener('visibilitychange', seen);
    clearInterval(timer);
  };
}
