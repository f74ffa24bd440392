/** The words of the table, which arrive with it. A language that arrives later than English has them in its one table. */
export const enTable = {
  tableCaption: 'Visits and events in the order of the list',
  tableColumns: ['Who or what', 'Date', 'Place', 'Kind', 'Documents reported', 'Other counts', 'Remarks'],
  withBilateral: 'with bilateral talks',
  level: 'at the level of heads of government',
  deals: (amount: string) => `business deals put at ${amount}`,
  met: (names: string) => `met ${names}`,
};

export type TableStrings = typeof enTable;
