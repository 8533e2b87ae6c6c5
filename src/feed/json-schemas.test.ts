import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type JsonSchema, jsonSchemas, schemaDocuments } from './json-schemas.ts';

/** The patterns say what the formats say; ajv knows no format by itself. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, validateFormats: false });

interface Node {
  at: string;
  node: JsonSchema;
}

function nodesOf(value: unknown, at = ''): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    ['examples', 'enum', 'const'].includes(key) ? [] : nodesOf(child, `${at}/${key}`),
  );
  return [{ at, node: value as JsonSchema }, ...inner];
}

describe.each([...jsonSchemas()])('schema %s', (name, schema) => {
  test('is JSON Schema 2020-12 under its own relative address', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `/skema/1/${name}.json`,
    });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('is open to keys and choices of a later 1.x', () => {
    const nodes = nodesOf(schema);
    expect(nodes.filter(({ node }) => node.additionalProperties === false)).toEqual([]);
    const closed = nodes.filter(({ node }) => 'enum' in node && !nodes.some((one) => isOpenedBy(one, node)));
    expect(closed).toEqual([]);
  });

  test('tells every property in words, and every example is a right one', () => {
    for (const { node } of nodesOf(schema).filter(
      ({ node }) => node.type === 'object' && 'properties' in node,
    )) {
      for (const [key, field] of Object.entries(Object(node.properties))) {
        if (key === '$schema') continue;
        expect(field, key).toMatchObject({ title: expect.any(String), description: expect.any(String) });
        const valid = ajv.compile(Object(field));
        for (const example of Object(field).examples ?? [])
          expect(valid(example), `${key}: ${example}`).toBe(true);
      }
    }
  });
});

const isOpenedBy = ({ node }: Node, choice: JsonSchema): boolean =>
  Array.isArray(node.anyOf) && node.anyOf.includes(choice) && node.anyOf.some((one) => isAnyText(one));

const isAnyText = (one: unknown): boolean => JSON.stringify(one) === '{"type":"string"}';

test('at the host of LCC each schema stands at the address that documents name', () => {
  const documents = schemaDocuments('lcc.contohkab.go.id');
  expect(documents.size).toBe(jsonSchemas().size);
  expect(JSON.parse(String(documents.get('/skema/1/lcc.json')?.body)).$id).toBe(
    'https://lcc.contohkab.go.id/skema/1/lcc.json',
  );
});
