import { expect } from '@open-wc/testing';
import { readAsOf, CsvSources, readCsv } from './csv.js';
import { checkRows, CsvText } from './csv-text.js';
import { DataError, A_DATE } from './data-error.js';

const rowsOf = (text: string, ...required: string[]) => readCsv(new CsvText(text, '/x.csv'), required);
const cells = (text: string) => rowsOf(text).map((row) => [row.text('a'), row.text('b')]);

function shapeError(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DataError && error.kind === 'csv') return error.message;
    throw error;
  }
  return expect.fail('it read');
}

describe('readCsv()', () => {
  it('reads commas, semicolons and tabs, by the header', () => {
    for (const delimiter of [',', ';', '\t']) {
      expect(cells(`a${delimiter}b\n1${delimiter}"x, y; z"`), delimiter).to.deep.equal([['1', 'x, y; z']]);
    }
  });

  it('reads quotes, doubled quotes, line breaks in cells, CRLF and a byte order mark', () => {
    expect(cells('\uFEFFa,b\r\n"say ""yes""","two\r\nlines"\r\n\r\n3,4\r\n')).to.deep.equal([
      ['say "yes"', 'two\r\nlines'],
      ['3', '4'],
    ]);
  });

  it('knows columns by name, however they are written, and empty cells as nothing', () => {
    expect(cells(' B ,A,other\n 2 ,,x')).to.deep.equal([[undefined, '2']]);
  });

  it('counts lines as an editor shows them', () => {
    expect(rowsOf('a,b\n1,2\n\n3,4\n').map(({ line }) => line)).to.deep.equal([2, 4]);
  });

  it('names the line of a row with too few cells, or with a quote that never ends', () => {
    expect(shapeError(() => rowsOf('a,b\n1,2\n3'))).to.match(/^\/x\.csv: line 3: /);
    expect(shapeError(() => rowsOf('a,b\n1,"2'))).to.match(/^\/x\.csv: line 2: /);
  });

  it('names columns that are missing, or there twice', () => {
    expect(shapeError(() => rowsOf('a,b\n1,2', 'a', 'period'))).to.equal(
      '/x.csv: line 1: expected the columns period, got a, b',
    );
    expect(shapeError(() => rowsOf('a,A\n1,2'))).to.equal('/x.csv: line 1: expected the column a once, got a, a');
    expect(shapeError(() => rowsOf('', 'a'))).to.equal('/x.csv: line 1: expected the columns a, got none');
  });

  it('reads numbers as JSON writes them, and names line and column of any other', () => {
    const [good, bad] = rowsOf('a,b\n-12.5,x\n"1,234",x');
    expect(good?.number('a')).to.equal(-12.5);
    expect(shapeError(() => bad?.number('a'))).to.equal(
      '/x.csv: line 3, a: expected a number such as 1234.5, got "1,234"',
    );
  });

  it('reads EDTF dates and words, and says what it expected', () => {
    const [row] = rowsOf('date,how\nsoon,maybe');
    expect(shapeError(() => row?.date('date'))).to.equal(`/x.csv: line 2, date: expected ${A_DATE}, got "soon"`);
    expect(shapeError(() => row?.choice('how', ['yes', 'no']))).to.equal(
      '/x.csv: line 2, how: expected one of yes, no, got "maybe"',
    );
    expect(shapeError(() => row?.required('none'))).to.equal('/x.csv: line 2, none: expected a text, got nothing');
  });
});

describe('readAsOf()', () => {
  it('takes the date from a row, and guesses none', () => {
    expect(readAsOf(rowsOf('as_of\n2026-02'), '/x.csv')).to.equal('2026-02');
    expect(shapeError(() => readAsOf(rowsOf('as_of,b\n,1'), '/x.csv'))).to.contain('as_of: expected a date (EDTF)');
    expect(
      shapeError(() => readAsOf(rowsOf('as_of\n2026/..'), '/x.csv')),
      'one that is open',
    ).to.match(/^\/x\.csv: line 2, as_of: expected a date \(EDTF\) with an end, .*, got "2026\/\.\."$/);
  });
});

describe('CsvSources', () => {
  it('gathers each address once, and takes what is left out from it', () => {
    const sources = new CsvSources();
    const rows = rowsOf(
      'source_url,source_publisher\nhttps://a.example/x,A\nhttps://b.example/y,\nhttps://a.example/x,A\n,',
    );
    expect(rows.map((row) => sources.of(row))).to.deep.equal([['s1'], ['s2'], ['s1'], []]);
    expect(sources.table['s2']).to.deep.equal({
      publisher: 'b.example',
      title: 'https://b.example/y',
      url: 'https://b.example/y',
      date: null,
    });
  });

  it('asks for the address of a publisher', () => {
    const [row] = rowsOf('source_url,source_publisher\n,A');
    expect(row && shapeError(() => new CsvSources().of(row))).to.contain('line 2, source_url: expected a text');
  });
});

describe('checkRows()', () => {
  it('names the line of the innermost row that an error lies in', () => {
    const [series, point] = [{ points: [{}] }, {}];
    series.points = [point];
    const lines = new WeakMap<object, number>([
      [series, 2],
      [point, 7],
    ]);
    const parse = () => {
      throw new DataError('shape', 'series[0].points[0].value: expected a number, got "x"');
    };
    expect(shapeError(() => checkRows({ data: { series: [series] }, lines }, '/x.csv', parse))).to.equal(
      '/x.csv: line 7: series[0].points[0].value: expected a number, got "x"',
    );
  });
});
