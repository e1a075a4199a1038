import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  s as clientIds,
  f as createLineIndex,
  a as defaultClientIds,
  m as findNodeAtLocation,
  h as getNodeValue,
  _ as parseTree,
  c as presetNames,
  v as printParseErrorCode,
} from './esm-CE0K-vIJ.js';
import { t as expectation, r as ProblemError } from './nearest-DK_rpk-U.js';
import { o as __toESM } from './rolldown-runtime-COqNOauY.js';

// ../lint/src/plan.ts
/** True for a rule over all documents. */
function isWorkspaceRule(rule) {
  return rule.on === 'workspace';
}
function activeRules(rules, settings) {
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.meta.id);
    return setting === void 0 || setting.severity === 'off'
      ? []
      : [
          {
            rule,
            options: setting.options,
          },
        ];
  });
}
function isHandler(value) {
  return typeof value === 'function';
}
function makePlan(rules, settings, kind) {
  const checks = [];
  const collectors = [];
  const visiting = [];
  const visitors = /* @__PURE__ */ new Map();
  for (const { rule, options } of activeRules(rules, settings)) {
    if (isWorkspaceRule(rule)) {
      collectors.push({
        rule,
        options,
      });
      continue;
    }
    if (!rule.on.includes(kind)) continue;
    const active = {
      rule,
      options,
    };
    if (rule.check !== void 0) checks.push(active);
    if (rule.visit !== void 0) visiting.push(active);
    for (const [type, handler] of Object.entries(rule.visit ?? {})) {
      if (!isHandler(handler)) continue;
      const handlers = visitors.get(type) ?? [];
      handlers.push({
        active,
        handler,
      });
      visitors.set(type, handlers);
    }
  }
  return {
    checks,
    collectors,
    visiting,
    visitors,
  };
}
/** Returns the plan of a kind under given settings; made once per pair. */
function createPlanner(rules) {
  const plans = /* @__PURE__ */ new WeakMap();
  return (settings, kind) => {
    const byKind = plans.get(settings) ?? /* @__PURE__ */ new Map();
    plans.set(settings, byKind);
    const plan = byKind.get(kind) ?? makePlan(rules, settings, kind);
    byKind.set(kind, plan);
    return plan;
  };
}
// ../workspace/src/directories.ts
/** Error code of a failed system call. */
function errorCode(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
/** Says in words why a file cannot be read. */
function unreadableReason(code) {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'ENOENT':
      return 'it is gone, or a link to nothing';
    case 'EFBIG':
      return 'it has more than 1 MiB';
    case 'ELOOP':
      return 'its links run in a circle';
    default:
      return `the system says ${code}`;
  }
}
const nothing = /* @__PURE__ */ new Map();
function readListing(absolute) {
  try {
    const entries = /* @__PURE__ */ new Map();
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      const kind = entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'directory'
          : entry.isSymbolicLink()
            ? 'link'
            : 'other';
      entries.set(entry.name, kind);
    }
    return { entries };
  } catch (error) {
    return {
      entries: nothing,
      problem: errorCode(error),
    };
  }
}
/** Makes the listings of one run. */
function createDirectories() {
  const known = /* @__PURE__ */ new Map();
  return {
    list(absolute) {
      const listing = known.get(absolute) ?? readListing(absolute);
      known.set(absolute, listing);
      return listing;
    },
  };
}
// ../workspace/src/config-problems.ts
/** The whole configuration as a value. */
function rootOf(source) {
  return {
    source,
    path: [],
    value: source.value,
  };
}
/** How a value is named in messages: `rules["body/empty"][0]`, or "The configuration" for the whole. */
function nameOf(path) {
  if (path.length === 0) return 'The configuration';
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[$\w]+$/.test(part)) return `[${JSON.stringify(part)}]`;
      return at === 0 ? part : `.${part}`;
    })
    .join('');
}
function quote(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** Refuses a configuration. @throws ProblemError `config`, always. */
function refuse(at, message, part = 'value') {
  throw new ProblemError('config', message, { place: at.source.place(at.path, part) });
}
/** Refuses a value for what it is. @throws ProblemError `config`, always. */
function refuseValue(at, expected) {
  return refuse(at, `${nameOf(at.path)} is ${quote(at.value)}, expected ${expected}.`);
}
/** Entries of an object. @throws ProblemError `config` where it is none, or has a key that is not `known`. */
function readEntries(at, known) {
  const { value, source, path } = at;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuseValue(at, 'an object');
  return Object.entries(value).map(([key, inner]) => {
    const entry = {
      source,
      path: [...path, key],
      value: inner,
    };
    if (known !== void 0 && !known.includes(key))
      refuse(
        entry,
        `"${key}" is no key of ${path.length === 0 ? 'the configuration' : nameOf(path)}, ${expectation(key, known)}.`,
        'key',
      );
    return [key, entry];
  });
}
/** Items of a list. @throws ProblemError `config` where it is none. */
function readItems(at) {
  const { value, source, path } = at;
  if (!Array.isArray(value)) return refuseValue(at, 'a list');
  return value.map((item, index) => ({
    source,
    path: [...path, index],
    value: item,
  }));
}
/** A text that is not empty. @throws ProblemError `config` where it is none. */
function readText(at, expected = 'a text') {
  return typeof at.value === 'string' && at.value !== '' ? at.value : refuseValue(at, expected);
}
/** One of some words, such as a severity. @throws ProblemError `config` where it is none of them. */
function readWord(at, what, words) {
  const word = words.find((known) => known === at.value);
  if (word !== void 0) return word;
  if (typeof at.value !== 'string') return refuseValue(at, words.map((known) => `"${known}"`).join(', '));
  return refuse(at, `"${at.value}" is no ${what}, ${expectation(at.value, words)}.`);
}
// ../workspace/src/config-shape.ts
/** All values of `failOn`. */
const failOnLevels = ['error', 'warning', 'info', 'never'];
/** Keys of {@link Config}. */
const configKeys = ['$schema', 'extends', 'preset', 'clients', 'ignores', 'failOn', 'rules', 'overrides', 'baseline'];
// ../workspace/src/option-problems.ts
function valueAt(value, path) {
  return path.reduce((at, part) => {
    if (Array.isArray(at)) return at[Number(part)];
    return typeof at === 'object' && at !== null ? Reflect.get(at, part) : void 0;
  }, value);
}
function pathOf(pointer, value) {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts.map((part, at) => (Array.isArray(valueAt(value, parts.slice(0, at))) ? Number(part) : part));
}
function expectedBy(error) {
  const { keyword, params } = error;
  if (keyword === 'type') return `expected ${[params.type].flat().join(' or ')}`;
  if (keyword === 'enum') return `expected one of ${JSON.stringify(params.allowedValues)}`;
  if (keyword === 'const') return `expected ${JSON.stringify(params.allowedValue)}`;
  return `which ${error.message ?? 'its schema does not allow'}`;
}
function report(error, schema, options) {
  const below = pathOf(error.instancePath, options.value);
  const at = {
    source: options.source,
    path: [...options.path, ...below],
    value: valueAt(options.value, below),
  };
  const key = error.params.additionalProperty;
  if (typeof key === 'string') {
    const known = below.length === 0 ? Object.keys(schema.properties) : [];
    const expected = known.length === 0 ? 'expected none' : expectation(key, known);
    refuse(
      {
        ...at,
        path: [...at.path, key],
      },
      `"${key}" is no option of ${ruleOf(options)}, ${expected}.`,
      'key',
    );
  }
  return refuse(at, `${nameOf(at.path)} is ${JSON.stringify(at.value)}, ${expectedBy(error)}.`);
}
function ruleOf(options) {
  return String(options.path.at(-2) ?? 'the rule');
}
/** Loads the validator; its import takes longer than a small run, so it waits until a configuration has options. */
async function loadOptionsCheck() {
  const { Ajv } = await import('./ajv-BxytN7Iq.js').then((m) => /* @__PURE__ */ __toESM(m.default, 1));
  const ajv = new Ajv({
    strict: false,
    allErrors: false,
    useDefaults: false,
  });
  const validators = /* @__PURE__ */ new Map();
  return (schema, options) => {
    const validate = validators.get(schema) ?? ajv.compile(schema);
    validators.set(schema, validate);
    if (validate(options.value)) return;
    const [error] = validate.errors ?? [];
    if (error !== void 0) report(error, schema, options);
  };
}
// ../workspace/src/config-check.ts
/** Severities as a configuration writes them. */
const severitySettings = ['error', 'warning', 'info', 'off'];
function readRuleEntry(rule, at, known) {
  if (!Array.isArray(at.value)) return readWord(at, 'severity', severitySettings);
  const [severity, options, ...more] = readItems(at);
  if (severity === void 0 || more.length > 0) return refuseValue(at, 'a severity, or a list of severity and options');
  const word = readWord(severity, 'severity', severitySettings);
  if (options === void 0) return word;
  const schema = rule.meta.options?.schema;
  if (schema === void 0) return refuse(options, `${rule.meta.id} has options in the configuration, but takes none.`);
  readEntries(options);
  known.check?.(schema, options);
  return typeof options.value === 'object' && options.value !== null ? [word, options.value] : word;
}
function readRules(at, known) {
  const entries = readEntries(at).map(([id, entry]) => {
    const rule = known.rules.get(id);
    if (rule !== void 0) return [id, readRuleEntry(rule, entry, known)];
    return refuse(entry, `"${id}" is no rule, ${expectation(id, [...known.rules.keys()])}.`, 'key');
  });
  return Object.fromEntries(entries);
}
function readTexts(at) {
  return readItems(at).map((item) => readText(item));
}
function readOverride(at, known) {
  const fields = new Map(readEntries(at, ['files', 'rules']));
  const files = fields.get('files');
  const rules = fields.get('rules');
  if (files === void 0 || rules === void 0) return refuseValue(at, '"files" and "rules"');
  const entries = readRules(rules, known);
  for (const id of Object.keys(entries)) {
    const rule = known.rules.get(id);
    const [entry] = [entries[id]];
    if (rule !== void 0 && isWorkspaceRule(rule) && Array.isArray(entry))
      refuse(
        {
          ...rules,
          path: [...rules.path, id],
        },
        `${id} compares all files, its options stand in "rules".`,
      );
  }
  return {
    files: readTexts(files),
    rules: entries,
  };
}
function readExtends(at) {
  const items = Array.isArray(at.value)
    ? readItems(at)
    : [
        {
          ...at,
          value: readText(at, 'a preset or "./file"'),
        },
      ];
  const presets = [];
  for (const item of items) {
    const text = readText(item, 'a preset or "./file"');
    if (/^\.{1,2}\//.test(text)) continue;
    presets.push(readWord(item, 'preset (a file begins with "./")', presetNames));
    if (presets.length > 1) refuse(item, `extends names the presets ${presets.join(' and ')}, expected one.`);
  }
  return items.map((item) => readText(item));
}
function readClients(at) {
  const ids = readItems(at).map((item) => readWord(item, 'client', clientIds));
  return ids.length === 0 ? refuseValue(at, 'at least one client') : [...new Set(ids)];
}
function readField(key, at, known) {
  switch (key) {
    case '$schema':
      return { $schema: readText(at) };
    case 'extends':
      return { extends: readExtends(at) };
    case 'preset':
      return { preset: readWord(at, 'preset', presetNames) };
    case 'clients':
      return { clients: readClients(at) };
    case 'ignores':
      return { ignores: readTexts(at) };
    case 'failOn':
      return { failOn: readWord(at, 'level of failOn', failOnLevels) };
    case 'rules':
      return { rules: readRules(at, known) };
    case 'overrides':
      return { overrides: readItems(at).map((item) => readOverride(item, known)) };
    case 'baseline':
      return { baseline: readText(at, 'a path') };
  }
}
function hasOptions(value) {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 1 && typeof value[1] === 'object';
  return Object.values(value).some(hasOptions);
}
/**
 * Checks a configuration: every key, rule, option, client, preset and severity is known and every value is one that is
 * taken.
 *
 * @throws ProblemError `config` at the first problem, with the place and the name that was probably meant.
 */
async function checkConfig(source, rules) {
  const known = {
    rules: new Map(rules.map((rule) => [rule.meta.id, rule])),
    check: hasOptions(source.value) ? await loadOptionsCheck() : void 0,
  };
  const config = {};
  for (const [key, at] of readEntries(rootOf(source), configKeys)) {
    const field = configKeys.find((candidate) => candidate === key);
    if (field !== void 0 && at.value !== void 0) Object.assign(config, readField(field, at, known));
  }
  return config;
}
// ../workspace/src/config-source.ts
/** Source for a configuration that is code: it has no positions. */
function codeSource(file, shown, value) {
  return {
    file,
    value,
    place: () => ({ file: shown }),
  };
}
const SYNTAX = {
  InvalidSymbol: 'A word has no quotes',
  InvalidNumberFormat: 'A number is malformed',
  PropertyNameExpected: 'A key is missing, or has no double quotes',
  ValueExpected: 'A value is missing',
  ColonExpected: 'A colon is missing',
  CommaExpected: 'A comma is missing',
  CloseBraceExpected: 'A closing brace is missing',
  CloseBracketExpected: 'A closing bracket is missing',
  EndOfFileExpected: 'Something follows the configuration',
  UnexpectedEndOfComment: 'A comment is not closed',
  UnexpectedEndOfString: 'A string is not closed',
};
/**
 * Reads JSON with comments and trailing commas, in `.json` files as well.
 *
 * @param shown - the file's path in messages
 * @throws ProblemError `config` at the first syntax error.
 */
function jsonSource(file, shown, content) {
  const text = content.startsWith('﻿') ? ` ${content.slice(1)}` : content;
  const lines = createLineIndex(text);
  const errors = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const placeAt = (offset) => ({
    file: shown,
    ...lines.position(offset),
  });
  const [error] = errors;
  if (error !== void 0 || root === void 0) {
    const code = error === void 0 ? 'ValueExpected' : printParseErrorCode(error.error);
    const message = root === void 0 ? 'The configuration is empty, expected an object.' : `${SYNTAX[code] ?? code}.`;
    throw new ProblemError('config', message, { place: placeAt(error?.offset ?? 0) });
  }
  const nodeAt = (path) =>
    findNodeAtLocation(root, [...path]) ?? (path.length === 0 ? root : nodeAt(path.slice(0, -1)));
  return {
    file,
    value: getNodeValue(root),
    place(path, part = 'value') {
      const value = nodeAt(path);
      const node = part === 'key' ? (value.parent?.children?.[0] ?? value) : value;
      return placeAt(node.offset);
    },
  };
}
// ../workspace/src/paths.ts
/** A path with forward slashes, relative to `root`; `.` for the root itself. */
function shownPath(root, absolute) {
  const relative = path.relative(root, absolute);
  return relative === '' ? '.' : relative.replaceAll(path.sep, '/');
}
/** True where `absolute` is `folder` or lies below it. Both absolute and normalised. */
function isWithin(folder, absolute) {
  return absolute === folder || absolute.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
/** The folder itself and the folders above it, nearest first, up to `top` or, without one, the root of the disk. */
function foldersUpward(from, top) {
  const folders = [from];
  let at = from;
  while (at !== top && path.dirname(at) !== at) {
    at = path.dirname(at);
    folders.push(at);
  }
  return folders;
}
/** The folder with `.git` that `folder` belongs to, or `undefined` outside a repository. */
function repositoryTop(folder) {
  return foldersUpward(folder).find((candidate) => existsSync(path.join(candidate, '.git')));
}
// ../workspace/src/config.ts
/** Names of a configuration file. */
const configFileNames = [
  'sopwright.config.jsonc',
  'sopwright.config.json',
  'sopwright.config.mjs',
  'sopwright.config.ts',
];
/** The configuration of a project that has none. */
const defaultConfig = {
  files: [],
  preset: 'recommended',
  clients: defaultClientIds,
  ignores: [],
  failOn: 'error',
  rules: {},
  overrides: [],
};
function isCode(file) {
  return !/\.jsonc?$/.test(file);
}
/** True where this Node runs TypeScript by itself. */
function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
async function importCode(file, shown) {
  if (file.endsWith('.ts') && !runsTypeScript())
    throw new ProblemError(
      'config',
      `A configuration in TypeScript needs Node 22.18, this is ${process.versions.node}.`,
      {
        hint: `Rename ${shown} to sopwright.config.mjs.`,
        place: { file: shown },
      },
    );
  const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
  try {
    const module = await import(
      /* @vite-ignore */
      url
    );
    if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('config', `The configuration cannot be run: ${reason}`, {
      place: { file: shown },
      cause: error,
    });
  }
  throw new ProblemError('config', 'The configuration has no default export.', { place: { file: shown } });
}
async function readSource(file, input) {
  const shown = shownPath(input.cwd, file);
  if (!/\.(?:jsonc?|mjs|ts)$/.test(file))
    throw new ProblemError('config', `"${shown}" is no configuration file, expected .jsonc, .json, .mjs or .ts.`);
  let content;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = unreadableReason(errorCode(error));
    throw new ProblemError('config', `The configuration cannot be read: ${reason}.`, { place: { file: shown } });
  }
  return isCode(file) ? codeSource(file, shown, await importCode(file, shown)) : jsonSource(file, shown, content);
}
function laidOver(below, above) {
  const options = typeof below === 'object' ? below[1] : {};
  const [severity, own] = typeof above === 'object' ? above : [above, {}];
  const merged = {
    ...options,
    ...own,
  };
  return Object.keys(merged).length === 0 ? severity : [severity, merged];
}
function layOver(below, config, file) {
  const base = path.dirname(file);
  const { preset, clients, failOn, ignores, rules = {}, overrides = [], baseline } = config;
  const laid = Object.entries(rules).map(([id, entry]) => [id, laidOver(below.rules[id], entry)]);
  return {
    ...below,
    file,
    files: [...below.files, file],
    ...(preset === void 0 ? {} : { preset }),
    ...(clients === void 0 ? {} : { clients }),
    ...(failOn === void 0 ? {} : { failOn }),
    ...(baseline === void 0 ? {} : { baseline: path.resolve(base, baseline) }),
    ignores:
      ignores === void 0
        ? below.ignores
        : [
            ...below.ignores,
            {
              base,
              globs: ignores,
            },
          ],
    rules: {
      ...below.rules,
      ...Object.fromEntries(laid),
    },
    overrides: [
      ...below.overrides,
      ...overrides.map((override) => ({
        ...override,
        base,
      })),
    ],
  };
}
/** The file that `extends` names. @throws ProblemError `config` where it cannot be had. */
function extendedFile(name, { input, chain, from, place }) {
  const file = path.resolve(path.dirname(from), name);
  const problem = !existsSync(file)
    ? 'does not exist'
    : [...chain, from].includes(file)
      ? 'extends this file in turn'
      : input.noCodeConfig === true && isCode(file)
        ? 'is code and was not to be run'
        : void 0;
  if (problem === void 0) return file;
  throw new ProblemError('config', `extends names "${name}", which ${problem}.`, { place });
}
async function loadOver(below, file, loading) {
  const source = await readSource(file, loading.input);
  const config = await checkConfig(source, loading.input.rules);
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  let laid = below;
  for (const [at, name] of names.entries()) {
    const preset = presetNames.find((known) => known === name);
    if (preset !== void 0)
      laid = {
        ...laid,
        preset,
      };
    else {
      const next = extendedFile(name, {
        ...loading,
        from: file,
        place: source.place(['extends', at]),
      });
      laid = await loadOver(laid, next, {
        ...loading,
        chain: [...loading.chain, file],
      });
    }
  }
  return layOver(laid, config, file);
}
function findFile(cwd) {
  for (const folder of foldersUpward(cwd)) {
    const [found, other] = configFileNames.filter((name) => existsSync(path.join(folder, name)));
    if (found === void 0) continue;
    if (other !== void 0)
      throw new ProblemError('config', `${found} and ${other} stand side by side, expected one.`, {
        place: { file: shownPath(cwd, path.join(folder, found)) },
      });
    return path.join(folder, found);
  }
}
/**
 * Loads the configuration: the file named, or the nearest one upward from the working directory, laid over everything
 * it extends. Where `noCodeConfig` meets a code configuration, the defaults hold and `skippedCode` says so.
 *
 * @throws ProblemError `config` where it cannot be read, or anything in it is not known.
 */
async function loadConfig(input) {
  const file = input.file === void 0 ? findFile(input.cwd) : path.resolve(input.cwd, input.file);
  if (file === void 0) return defaultConfig;
  if (input.noCodeConfig === true && isCode(file)) {
    if (input.file === void 0)
      return {
        ...defaultConfig,
        skippedCode: file,
      };
    throw new ProblemError('config', `"${input.file}" is code and was not to be run.`);
  }
  return loadOver(defaultConfig, file, {
    input,
    chain: [],
  });
}

export {
  configFileNames as t,
  createDirectories as u,
  createPlanner as p,
  defaultConfig as n,
  errorCode as d,
  failOnLevels as l,
  foldersUpward as i,
  isWithin as a,
  isWorkspaceRule as m,
  loadConfig as r,
  repositoryTop as o,
  severitySettings as c,
  shownPath as s,
  unreadableReason as f,
};
