import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { describeFields, jsonSchema } from './write-schemas.mjs';

const FILES = {
  'corridor-map': 'corridors',
  'trade-target-gauge': 'trade-targets',
  'visit-timeline': 'visits',
  'incident-trend': 'incidents',
};
const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

test('the doc comment of a field becomes its description', () => {
  assert.equal(
    describeFields('const x = v.object({\n  /** Who counted. */\n  by: v.string(),\n  plain: v.number(),\n});'),
    'const x = v.object({\n  /** Who counted. */\n  by: v.pipe(v.string(), v.description("Who counted.")),\n  plain: v.number(),\n});',
  );
});

for (const [tag, name] of Object.entries(FILES)) {
  test(`the JSON Schema of <${tag}> fits the bundled facts, tells what fields mean, and refuses what has no date`, async () => {
    const schema = await jsonSchema(tag);
    // Formats are for editors: what they say is checked by the elements.
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    assert.ok(validate(read(name)), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...read(name), asOf: undefined }));
    assert.ok(!validate({ ...read(name), sources: [] }));
    assert.match(JSON.stringify(schema), /"description":"/);
  });
}
