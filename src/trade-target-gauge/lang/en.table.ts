/** The words of the table, which comes after the first drawing. */
export const enTable = {
  tableCaption: 'Trade in goods, in millions of US dollars, by who counted',
  tableColumns: [
    'Countries',
    'Period',
    'Counted by',
    'Total',
    'Exports of the first',
    'Imports of the first',
    'Remarks',
  ],
  partial: 'part of a year',
  approximate: 'approximate',
  derived: 'sum of exports and imports',
  elsewhere: (says: string) => `elsewhere: ${says}`,
};

export type TableStrings = typeof enTable;
