/** Formats numbers, dates and lists that are not missing. */
export interface Writer {
  number(value: number, digits: number): string;
  percent(ratio: number, digits: number, signed: boolean): string;
  money(amount: number, digits: number, currency: string): string;
  unit(value: number, unit: string, display: 'short' | 'long', digits: number): string;
  date(time: number, options: Intl.DateTimeFormatOptions): string;
  /** Formats a range of dates, both ends included. */
  range(from: number, to: number, options: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
  plural(value: number): Intl.LDMLPluralRule;
  /** Returns the name of an ISO 3166-1 alpha-2 code; the code itself where it has no name. */
  country(code: string): string;
}
