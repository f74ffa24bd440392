/** Whether an address is an http or https URL, absolute or relative. */
export function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://a.example/').protocol);
  } catch {
    // Not an address at all.
    return false;
  }
}
