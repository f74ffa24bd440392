import { expect } from '@open-wc/testing';
import { writeCsv } from './csv-write.js';

describe('written CSV', () => {
  it('has a byte order mark, and CRLF after every line', () => {
    expect(writeCsv(['a', 'b'], [['x', 'y']])).to.equal('\ufeffa,b\r\nx,y\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(writeCsv(['a'], [['x, y'], ['say "x"'], ['two\nlines']])).to.equal(
      '\ufeffa\r\n"x, y"\r\n"say ""x"""\r\n"two\nlines"\r\n',
    );
  });

  it('keeps numbers as machines read them, negative ones too, and leaves gaps empty', () => {
    expect(writeCsv(['a'], [[1234.5], [-28.2], [NaN], [null], [undefined], [true]])).to.equal(
      '\ufeffa\r\n1234.5\r\n-28.2\r\n\r\n\r\n\r\nyes\r\n',
    );
  });

  it('lets no text run as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
      expect(writeCsv(['a'], [[text]])).to.equal(`\ufeffa\r\n'${text}\r\n`);
    }
    expect(writeCsv(['a'], [['=HYPERLINK("x")']])).to.contain('"\'=HYPERLINK(""x"")"');
  });
});
