import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Writes the types of what travels, from the schemas: the part of JSON Schema that they use, and nothing else.

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, '..', 'wire', 'schema');
const target = join(here, 'src', 'wire', 'schema-types.ts');

const read = (...path) => JSON.parse(readFileSync(join(schemas, ...path), 'utf8'));
const common = read('common.schema.json').$defs;
const capital = (name) => name[0].toUpperCase() + name.slice(1);

const named = new Map();

function typeOf(schema) {
  // What has a name inside a document gets a type of that name.
  if (schema.title && !named.has(schema.title)) named.set(schema.title, declared(schema.title, schema));
  if (schema.title) return schema.title;
  return shapeOf(schema);
}

function shapeOf(schema) {
  if (schema === false) return 'never';
  if (schema.$ref) return typeOfRef(schema.$ref.split('/').at(-1));
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map(typeOf).join(' | ');
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return `readonly (${typeOf(schema.items)})[]`;
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(`No type is known for ${JSON.stringify(schema)}`);
  }
}

/** Names are for what has a shape of its own; a text is a text. */
function typeOfRef(name) {
  const schema = common[name];
  return schema.type === 'string' || schema.type === 'integer' ? typeOf(schema) : capital(name);
}

function objectOf({ properties, additionalProperties, dependentRequired, required = [] }) {
  if (!properties) return additionalProperties ? `Readonly<Record<string, ${typeOf(additionalProperties)}>>` : 'object';
  // All of them or none.
  const wanted = dependentRequired ? Object.keys(properties) : required;
  const members = Object.entries(properties).map(([name, schema]) => {
    const said = schema.description ? `/** ${schema.description} */ ` : '';
    return `${said}readonly ${name}${wanted.includes(name) ? '' : '?'}: ${typeOf(schema)};`;
  });
  const none = Object.keys(properties).map((name) => `readonly ${name}?: never;`);
  return `{ ${members.join(' ')} }${dependentRequired ? ` | { ${none.join(' ')} }` : ''}`;
}

function declared(name, schema) {
  return `/** ${schema.description} */\nexport type ${name} = ${shapeOf(schema)};\n`;
}

const all = (folder) => readdirSync(join(schemas, folder)).sort().map((file) => read(folder, file));
const union = (name, schemasOf) => `export type ${name} =\n${schemasOf.map(({ title }) => `  | ${title}`).join('\n')};\n`;

/** Leaves the file alone if it says the same already. */
export function writeWireTypes() {
  const [messages, commands, answers] = ['message', 'command', 'answer'].map(all);
  const shapes = Object.entries(common).filter(([name]) => typeOfRef(name) === capital(name));
  const text = [
    '// Made from wire/schema by wire-types.mjs; not to be changed by hand.\n',
    ...shapes.map(([name, schema]) => declared(capital(name), schema)),
    ...[...messages, ...commands, ...answers].map((schema) => declared(schema.title, schema)),
    ...named.values(),
    union('AnyMessage', messages),
    union('AnyCommand', commands),
  ].join('\n');
  let before;
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    before = undefined;
  }
  if (before !== text) writeFileSync(target, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeWireTypes();
