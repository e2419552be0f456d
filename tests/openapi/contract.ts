/** The platform’s contract as tests hold exchanges against it: `openapi/` and `schemas/` as they stand, by ajv. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

type Node = { readonly [key: string]: unknown };

/** One request and the answer to it, as a server or a client saw them. */
export interface Exchange {
  readonly method: string;
  /** Below the base path, with the query. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string | undefined>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string | undefined>>;
  readonly responseBody: string;
}

/** An operation of the contract. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
}

const base = 'https://contract.invalid/';
const files = (root: string, end: string): string[] =>
  readdirSync(root, { recursive: true })
    .map((file) => path.posix.join(root, String(file).replaceAll('\\', '/')))
    .filter((file) => file.endsWith(end));

const documents = new Map<string, Node>([
  ...files('openapi', '.yaml').map((file): [string, Node] => [file, parse(readFileSync(file, 'utf8')) as Node]),
  ...files('schemas', '.json')
    .filter((file) => /^schemas\/(records|codes|common)\/|^schemas\/batch\.json$/.test(file))
    .map((file): [string, Node] => [file, JSON.parse(readFileSync(file, 'utf8')) as Node]),
]);

/** Formats of the standard are judged by the rules’ own tests; here their patterns and lengths count. */
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const [file, document] of documents) ajv.addSchema({ ...document, $id: base + file });

/** A node of the contract and where it stands. */
interface Place {
  readonly node: Node;
  readonly file: string;
  readonly pointer: string;
}

function deref(node: Node, from: string): Place {
  const [target = '', pointer = ''] = String(node['$ref']).split('#');
  const file = target === '' ? from : path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  let at: Place = { node: documents.get(file)!, file, pointer: '' };
  for (const part of pointer.split('/').slice(1)) {
    const inside = follow(at.node, at.file, at.pointer);
    const next = inside.node[part.replaceAll('~1', '/')] as Node | undefined;
    if (next === undefined) throw new Error(`${from}: nothing at ${String(node['$ref'])}`);
    at = { node: next, file: inside.file, pointer: `${inside.pointer}/${part}` };
  }
  return at;
}

/** Follows references until there is none; says where the node stands. */
function follow(node: Node, file: string, pointer = ''): Place {
  let at: Place = { node, file, pointer };
  while (typeof at.node['$ref'] === 'string') at = deref(at.node, at.file);
  return at;
}

const main = 'openapi/platform.yaml';
const paths = documents.get(main)!['paths'] as Readonly<Record<string, Node>>;

/** Every operation of the contract. */
export const contractOperations: readonly ContractOperation[] = Object.entries(paths).flatMap(([route, item]) =>
  Object.entries(follow(item, main).node).map(([method, node]) => ({
    id: String((node as Node)['operationId']),
    method: method.toUpperCase(),
    path: route,
    node: node as Node,
  })),
);

const patterns = contractOperations.map((operation) => ({
  operation,
  // templates without parameters come first, so that /records/x does not swallow what stands beside it
  specific: !operation.path.includes('{'),
  pattern: new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '[^/]+').replace(/^\/$/, '/?')}$`),
}));

/** The operation a request is for. */
export function operationOf(method: string, route: string): ContractOperation | undefined {
  const bare = route.split('?')[0]!;
  return patterns
    .filter(({ operation, pattern }) => operation.method === method && pattern.test(bare))
    .sort((a, b) => Number(b.specific) - Number(a.specific))[0]?.operation;
}

const compiled = new Map<string, ValidateFunction>();
function validatorAt(file: string, pointer: string): ValidateFunction {
  const id = `${base}${file}#${pointer}`;
  let validate = compiled.get(id);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: id });
    compiled.set(id, validate);
  }
  return validate;
}

const resourceOf = (operation: ContractOperation): { file: string; pointer: string } => {
  const at = follow(paths[operation.path]!, main);
  return { file: at.file, pointer: `${at.pointer}/${operation.method.toLowerCase()}` };
};

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where the schema of a body stands in the contract. */
export function bodySchema(
  operation: ContractOperation,
  which: 'request' | number,
  type: string,
): { file: string; pointer: string } | undefined {
  const { file, pointer } = resourceOf(operation);
  const holder =
    which === 'request'
      ? { node: operation.node['requestBody'] as Node | undefined, file, pointer: `${pointer}/requestBody` }
      : responseOf(operation, which);
  if (holder?.node === undefined) return undefined;
  const content = holder.node['content'] as Node | undefined;
  if (content?.[type] === undefined) return undefined;
  return { file: holder.file, pointer: `${holder.pointer}/content/${escaped(type)}/schema` };
}

function responseOf(
  operation: ContractOperation,
  status: number,
): { node: Node; file: string; pointer: string } | undefined {
  const { file, pointer } = resourceOf(operation);
  const node = (operation.node['responses'] as Node)[String(status)] as Node | undefined;
  return node && follow(node, file, `${pointer}/responses/${status}`);
}

/** What is wrong with a value by a schema of the contract; empty where nothing is. */
export function problemsOf(schema: { file: string; pointer: string }, value: unknown): string[] {
  const validate = validatorAt(schema.file, schema.pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

const mediaType = (header: string | undefined): string => (header ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * What an answer breaks of the contract: a status, a header or a body it does not know. Faults that a sandbox was told to make are
 * for the caller to leave out.
 */
export function brokenBy(exchange: Exchange): string[] {
  const operation = operationOf(exchange.method, exchange.path);
  const what = `${exchange.method} ${exchange.path} ${exchange.status}`;
  if (operation === undefined)
    return exchange.status === 404 || exchange.status === 405 ? [] : [`${what}: no such operation`];
  const response = responseOf(operation, exchange.status);
  if (response === undefined) return [`${what}: ${operation.id} has no such status`];
  const broken: string[] = [];
  for (const [name, header] of Object.entries((response.node['headers'] ?? {}) as Record<string, Node>)) {
    const { node } = follow(header, response.file);
    if (node['required'] === true && exchange.responseHeaders[name.toLowerCase()] === undefined)
      broken.push(`${what}: no ${name}`);
  }
  const type = mediaType(exchange.responseHeaders['content-type']);
  if (response.node['content'] === undefined) {
    if (exchange.responseBody !== '') broken.push(`${what}: a body where there is none`);
    return broken;
  }
  const schema = bodySchema(operation, exchange.status, type);
  if (schema === undefined) return [...broken, `${what}: content type ${type}`];
  return [...broken, ...problemsOf(schema, JSON.parse(exchange.responseBody)).map((one) => `${what}: ${one}`)];
}

/** What a request breaks of the contract; records are judged by the platform one by one, and are left out here. */
export function brokenByRequest(exchange: Exchange): string[] {
  const operation = operationOf(exchange.method, exchange.path);
  if (operation?.node['requestBody'] === undefined) return [];
  const type = mediaType(exchange.requestHeaders['content-type']);
  const schema = bodySchema(operation, 'request', type);
  const what = `${exchange.method} ${exchange.path}`;
  if (schema === undefined) return [`${what}: content type ${type}`];
  const value =
    type === 'application/json'
      ? (JSON.parse(exchange.requestBody) as unknown)
      : Object.fromEntries(new URLSearchParams(exchange.requestBody));
  return problemsOf(schema, value)
    .filter((problem) => !/^\/entries\/\d+\/record[ /]/.test(problem))
    .map((problem) => `${what}: ${problem}`);
}
