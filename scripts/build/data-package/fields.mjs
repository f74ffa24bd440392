/** What the tables of the data package share: descriptions of fields, and keys. */

export const ID = (what) => ['id', 'string', `Identifies ${what}.`];
export const DATE = (what) => ['date', 'string', `${what}, EDTF (ISO 8601-2).`];
export const IN_ARTICLE = ['in_article', 'boolean', 'Whether the article that the graphics go with says it.'];

/** Writes several values into one cell. */
export const list = (values) => (values ?? []).join(' ');

/** A key that names a row of another table. */
export const to = (resource, fields, reference = 'id') => ({ fields, reference: { resource, fields: reference } });

/** Returns the id of a count of trade, which its file does not have. */
export const tradeId = (pair, { series, period, reporter }) => `${pair}/${series}/${period}/${reporter}`;
