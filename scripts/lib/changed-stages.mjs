/** Says which stages of `npm test` a change can touch. */
import { execFileSync } from 'node:child_process';
import { root } from './dependencies.mjs';

/** Stages that read all files of the project. */
const ALWAYS = ['format'];
/** Stages by the files they depend on, most specific first; the first that fits counts. `true` stands for all stages. */
const RULES = [
  [/^(?:LICENSE|CHANGELOG\.md)$/, []],
  [/^(?:README|data\/README|stories\/guides\/.*)\.mdx?$/, ['scripts', 'docs', 'build', 'package', 'hosts']],
  [/^bench\//, ['lint', 'scripts']],
  [/^stories\/pages\//, ['build', 'hosts', 'docs', 'access']],
  [/^stories\//, ['lint', 'types', 'layers', 'build', 'stories']],
  [/^\.storybook\//, ['lint', 'build', 'stories']],
  [/^\.ci\/budgets\.json$/, ['build', 'size', 'pages', 'package']],
  [/^\.ci\/eslint/, ['lint']],
  [/^\.ci\/layers/, ['layers', 'scripts']],
  [/^\.ci\/firefox/, ['firefox']],
  [/^\.ci\/webkit/, ['webkit']],
  [/^\.ci\/shipped/, ['shipped']],
  [/^\.ci\/consumers/, ['build', 'consumers']],
  [/^scripts\/check\/access\//, ['lint', 'build', 'access']],
  [
    /^scripts\/check\/(?:pages|layout-shift|reserved-height|containers|arrival|claims)\.mjs$/,
    ['lint', 'build', 'pages'],
  ],
  [/^scripts\/check\/(?:command-line|amp|render)\.mjs$/, ['lint', 'build', 'command']],
  [/^scripts\/check\/(?:host-pages|page-changes|head)\.mjs$/, ['lint', 'build', 'hosts']],
  [/^scripts\/check\/(?:embed|builder-page)\.mjs$/, ['lint', 'build', 'frames']],
  [/^scripts\/check\/(stories|links|sanitizers)\.mjs$/, (name) => ['lint', 'build', name]],
  [/^scripts\/check\/consumers/, ['lint', 'build', 'consumers']],
  [/^scripts\/check\/(?:apps|frameworks|unit-test-hosts)/, ['lint', 'build', 'frameworks']],
  [/^scripts\/(?:facts|basemap|check)\/.*\.mjs$|^scripts\/(?:facts|basemap)\.mjs$|\.test\.mjs$/, ['lint', 'scripts']],
  [/\.test\.ts$|^src\/testing\//, ['lint', 'types', 'layers', 'unit', 'shipped', 'firefox', 'webkit']],
];

/** Returns the files that differ from a commit, with those that git does not know yet. */
export function changedFiles(since) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  return [...git('diff', '--name-only', since), ...git('ls-files', '--others', '--exclude-standard')];
}

/** Returns the stages, out of `all` and in their order, that changes in files can touch. */
export function stagesFor(files, all) {
  if (files.length === 0) return [];
  const touched = new Set(ALWAYS);
  for (const file of files) {
    const [pattern, stages = all] = RULES.find(([one]) => one.test(file)) ?? [];
    const names = typeof stages === 'function' ? stages(pattern.exec(file)[1]) : stages;
    for (const name of names) touched.add(name);
  }
  return all.filter((name) => touched.has(name));
}
