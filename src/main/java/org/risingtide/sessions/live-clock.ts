/// The server's clock is the true one; a phone's may be minutes off.
let ahead = 0;

export const now = (): number => Date.now() + ahead;

/// What the server's clock said just now, in milliseconds.
export function tell(server: number): void {
  if (!Number.isFinite(server) || server <= 0) return;
  ahead = server - Date.now();
  document.dispatchEvent(new Event("live-clock"));
}
