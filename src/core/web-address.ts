/** Whether a browser would ask a server for it: an address of the web, or one as seen from a page of the web. */
export function isOfTheWeb(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://a.example/').protocol);
  } catch {
    // No address at all.
    return false;
  }
}
