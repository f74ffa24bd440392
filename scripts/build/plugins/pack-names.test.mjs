import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../lib/load-source.mjs';
import { packed } from './pack-names.mjs';

const { factTranslator, wordsOf } = await load('src/i18n/language-loader.ts');
const facts = { legs: [{ name: 'Kabul' }, { name: 'Herat' }, { says: '0' }, { name: 'Mary' }, { name: 'Kabul' }] };
const names = { Kabul: 'Кабул', Mary: 'Мары' };

test('names without their English are told as names with it', async () => {
  const places = wordsOf(facts);
  const code = `export const names = ${packed(names, places)}`;
  assert.ok(!code.includes('Kabul'));
  const short = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const told = factTranslator(names)(facts);
  assert.deepEqual(factTranslator(short.names, places)(facts), told);
  assert.deepEqual(
    told.legs.map(({ name, says }) => name ?? says),
    ['Кабул', 'Herat', '0', 'Мары', 'Кабул'],
  );
});

test('names that come later are told beside those that came without their English', async () => {
  const places = wordsOf(facts);
  const short = { 0: 'Кабул', 3: 'Мары' };
  const told = factTranslator({ ...short, Herat: 'Герат' }, places)({ by: 'Herat', name: 'Mary', label: '3' });
  assert.deepEqual(told, { by: 'Герат', name: 'Мары', label: '3' });
});
