/** Writes values that are there. */
export interface Writer {
  number(value: number, digits: number): string;
  percent(ratio: number, digits: number, signed: boolean): string;
  money(amount: number, digits: number, currency: string): string;
  unit(value: number, unit: string, display: 'short' | 'long', digits: number): string;
  date(time: number, options: Intl.DateTimeFormatOptions): string;
  /** Both ends are inside. */
  range(from: number, to: number, options: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
  plural(value: number): Intl.LDMLPluralRule;
  /** Of an ISO 3166-1 alpha-2 code; the code where it has no name. */
  country(code: string): string;
}
