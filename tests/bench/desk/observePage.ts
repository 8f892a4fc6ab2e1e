/** What `observePage` leaves in the page for the measurements. */
export type Observed = Window & {
  /** When the first row of claims was painted, in milliseconds since the page began. */
  claimsPaintedMs?: number;
  /** Calls of the core under way. */
  callsUnderWay: number;
  /** How long the input that was waited for took to be painted, in milliseconds. */
  inputPainted?: Promise<number>;
  /** Lengths of tasks that held the page up, in milliseconds. */
  longTasksMs: number[];
};

/** Runs in the page before anything else: notes the first claims, calls under way and long tasks. */
export function observePage(): void {
  const observed = window as unknown as Observed;
  observed.callsUnderWay = 0;
  observed.longTasksMs = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.longTasksMs.push(entry.duration);
  }).observe({ type: 'longtask' });
  const fetchBefore = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    if (!String(input).startsWith('/rpc/')) return fetchBefore(input, init);
    observed.callsUnderWay += 1;
    try {
      return await fetchBefore(input, init);
    } finally {
      observed.callsUnderWay -= 1;
    }
  };
  const look = () => {
    // A row with a number in it: not the heads, not a place held for a row.
    const row = document.querySelector('#claims-grid [aria-rowindex="2"]');
    if (row && /\d/.test(row.textContent ?? '')) {
      requestAnimationFrame(() => {
        observed.claimsPaintedMs = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
