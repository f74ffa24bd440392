/** The words of a table that can be sorted, which arrives after the first drawing. */
export const enSort = {
  ascending: (column: string) => `Sorted by ${column}, lowest first.`,
  descending: (column: string) => `Sorted by ${column}, highest first.`,
  given: 'In the order given.',
  hint: 'The buttons in the head of the table sort it.',
};

export interface SortStrings extends Readonly<typeof enSort> {
  /** The alphabet of a language that not every browser can sort, letters parted by spaces. */
  letters?: string;
}
