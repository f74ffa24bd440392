import assert from 'node:assert/strict';
import test from 'node:test';
import { compileTemplate } from './compile-templates.mjs';

const ATTRIBUTE = 1;
const CHILD = 2;
const PROPERTY = 3;
const BOOLEAN = 4;
const EVENT = 5;

test('counts elements and expressions as a browser will meet them', () => {
  assert.deepEqual(compileTemplate(['<p>', '</p><b>', ' and ', '</b>'], 'html'), {
    markup: '<p><?></p><b><?> and <?></b>',
    parts: [
      [CHILD, 1],
      [CHILD, 3],
      [CHILD, 4],
    ],
  });
});

test('knows attributes, properties, flags and listeners, and keeps the text around a value', () => {
  const { markup, parts } = compileTemplate(
    ['<p class="item ', ' ', '" id=', '><input .value=', ' ?hidden=', ' @input=', '></p>'],
    'html',
  );
  assert.equal(markup, '<p><input></p>');
  assert.deepEqual(parts, [
    [ATTRIBUTE, 0, 'class', ['item ', ' ', '']],
    [ATTRIBUTE, 0, 'id'],
    [PROPERTY, 1, 'value'],
    [BOOLEAN, 1, 'hidden'],
    [EVENT, 1, 'input'],
  ]);
});

test('keeps what is always the same', () => {
  const { markup, parts } = compileTemplate(['<a href="#x" class=', '>1 &lt; 2</a>'], 'html');
  assert.equal(markup, '<a href="#x">1 &lt; 2</a>');
  assert.deepEqual(parts, [[ATTRIBUTE, 0, 'class']]);
});

test('counts the rows that a browser puts into a table', () => {
  assert.deepEqual(compileTemplate(['<table><tr><td>', '</td></tr></table>'], 'html').parts, [[CHILD, 4]]);
});

test('keeps the names of SVG, and counts from inside the element that holds them for the parser', () => {
  assert.deepEqual(compileTemplate(['<linearGradient viewBox=', '><path d=', ' /></linearGradient>'], 'svg'), {
    markup: '<svg><linearGradient><path></path></linearGradient></svg>',
    parts: [
      [ATTRIBUTE, 0, 'viewBox'],
      [ATTRIBUTE, 1, 'd'],
    ],
  });
});

test('refuses an expression that it cannot follow', () => {
  assert.throws(() => compileTemplate(['<title>', '</title>'], 'html'), /An expression stands where.*<title>/);
  assert.throws(() => compileTemplate(['<!-- ', ' -->'], 'html'), /An expression stands where/);
});
