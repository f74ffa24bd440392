import { expect } from '@open-wc/testing';
import type { OptionProblem } from '../../core/options.js';
import { readDataAttributes, type DataAttributes } from './attribute-data.js';
import '../../testing/touch-graphics.js';

function read(own: DataAttributes) {
  const problems: OptionProblem[] = [];
  const { pairs, unit } = readDataAttributes(own, (problem) => problems.push(problem));
  const [pair] = pairs;
  const counts = pair?.actuals.map(({ series, reporter, period, value }) => [series, reporter, period, value]);
  return { counts, target: pair?.target, unit, problems: problems.map(({ attribute, value }) => [attribute, value]) };
}

describe('numbers in attributes', () => {
  it('may be bare', () => {
    const { counts, target, unit, problems } = read({
      actual: '446',
      target: '1000',
      unit: 'USD million',
      deadline: '2027',
    });
    expect(counts).to.deep.equal([['own', '', '', 446]]);
    expect(target?.value).to.equal(1000);
    expect(target?.deadlines).to.deep.equal([{ date: '2027', by: '', sources: [] }]);
    expect(unit).to.equal('USD million');
    expect(problems).to.deep.equal([]);
  });

  it('may tell when and by whom, several parted by semicolons', () => {
    const actual = '2025: 1,445.9 Uzbek statistics; 2024-07/2025-06:142.88 State Bank: revised';
    const { counts, target } = read({ actual, target: '2,000', deadline: '2029 Joint declaration; 2031-02' });
    expect(counts).to.deep.equal([
      ['Uzbek statistics', 'Uzbek statistics', '2025', 1445.9],
      ['State Bank: revised', 'State Bank: revised', '2024-07/2025-06', 142.88],
    ]);
    expect(target?.value).to.equal(2000);
    expect(target?.deadlines.map(({ date, by }) => [date, by])).to.deep.equal([
      ['2029', 'Joint declaration'],
      ['2031-02', ''],
    ]);
  });

  it('put a baseline into the series of the first count unless it names another', () => {
    const { counts } = read({ actual: '2025:446 A; 2025:300 B', baseline: '2023: 300; 2024: 200 B' });
    expect(counts?.slice(2)).to.deep.equal([
      ['A', 'A', '2023', 300],
      ['B', 'B', '2024', 200],
    ]);
    expect(read({ target: '5', baseline: '2024: 320' }).counts, 'no count, no baseline').to.deep.equal([]);
  });

  it('may be negative and zero, but for the target', () => {
    expect(read({ actual: '-12.5; 0' }).counts?.map((count) => count[3])).to.deep.equal([-12.5, 0]);
    for (const target of ['0', '-5', 'many', '10 000']) {
      const { target: none, problems } = read({ actual: '1', target });
      expect(none).to.equal(undefined);
      expect(problems).to.deep.equal([['target', target]]);
    }
  });

  it('are left out and reported where they cannot be read', () => {
    const { counts, target, problems } = read({
      actual: 'many; soon: 5',
      target: '10',
      deadline: 'soon',
      baseline: '',
    });
    expect(counts).to.deep.equal([]);
    expect(target?.deadlines).to.deep.equal([]);
    expect(problems).to.deep.equal([
      ['actual', 'many'],
      ['actual', 'soon: 5'],
      ['deadline', 'soon'],
    ]);
  });

  it('are left out and reported where their time has no end, so that no pace could be reckoned', () => {
    const { counts, target, problems } = read({
      actual: '2024/..: 446; 2025: 500',
      target: '1000',
      deadline: '2029/..; 2030',
      baseline: '2023-05~/..: 310',
    });
    expect(counts).to.deep.equal([['own', '', '2025', 500]]);
    expect(target?.deadlines.map(({ date }) => date)).to.deep.equal(['2030']);
    expect(problems).to.deep.equal([
      ['actual', '2024/..: 446'],
      ['baseline', '2023-05~/..: 310'],
      ['deadline', '2029/..'],
    ]);
  });
});
