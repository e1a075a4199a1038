import type { ToolDefinitionForm, ToolNameForm } from '@sopwright/clients';
import { isJsonObject } from '@sopwright/document';
import type { WireTool } from '../server-projection.ts';
import { jsonText } from './json-text.ts';
import { type CappedText, capText } from './text-cap.ts';

/** Texts that a form's places stand for. */
export type FormTexts = Readonly<
  Partial<Record<'server' | 'plugin' | 'tool' | 'name' | 'description' | 'instructions', string>>
>;

/** Fills the places of a form, once: what is put in is not read again. */
export function fillForm(form: string, texts: FormTexts, isJson = false): string {
  return form.replace(/<(server|plugin|tool|name|description|instructions)>/g, (place, key: keyof FormTexts) => {
    const text = texts[key];
    if (text === undefined) return place;
    return isJson ? JSON.stringify(text).slice(1, -1) : text;
  });
}

/** The name of a tool; where it is no text, which no client takes, its JSON. */
export function wireName({ name }: WireTool): string {
  return typeof name === 'string' ? name : jsonText(name);
}

/** The description of a tool; `undefined` where it has none that is a text. */
export function wireDescription({ description }: WireTool): string | undefined {
  return typeof description === 'string' ? description : undefined;
}

/** What a tool's name is made of. */
export interface NameParts {
  readonly server: string;
  readonly plugin?: string | undefined;
  readonly tool: string;
}

/** Name under which the model sees a tool; the bare one where the client's form has no record. */
export function exposedName(form: ToolNameForm | undefined, { server, plugin, tool }: NameParts): string {
  if (form === undefined) return tool;
  const template = plugin !== undefined && form.pluginForm !== undefined ? form.pluginForm : form.form;
  let name = fillForm(template, { server, tool, ...(plugin === undefined ? {} : { plugin }) });
  const { prefix, replaced, shortened } = form;
  if (prefix !== undefined && server.startsWith(prefix)) name = name.slice(prefix.length);
  if (replaced !== undefined) name = name.replace(new RegExp(replaced, 'g'), '_');
  if (shortened !== undefined && name.length > shortened.max) {
    name = name.slice(0, shortened.head) + shortened.mark + name.slice(-shortened.tail);
  }
  return name;
}

/** The form of a definition that every count here can be compared by: name, description and schema, as on the wire. */
const plainDefinition: Pick<ToolDefinitionForm, 'keys' | 'droppedSchemaKeys'> = {
  keys: { name: 'name', description: 'description', input_schema: 'schema' },
  droppedSchemaKeys: [],
};

type DefinitionForm = Partial<ToolDefinitionForm> & typeof plainDefinition;

function schemaText(schema: unknown, form: DefinitionForm): string {
  if (!isJsonObject(schema)) return jsonText(schema, form.droppedSchemaKeys);
  const { addedProperty, addsProperties, droppedSchemaKeys } = form;
  const properties = schema.properties ?? {};
  if (addedProperty !== undefined && schema.type === 'object' && isJsonObject(properties)) {
    const added = { ...properties, [addedProperty.name]: addedProperty.schema };
    return jsonText({ ...schema, properties: added }, droppedSchemaKeys);
  }
  if (addsProperties === true && !Object.hasOwn(schema, 'properties')) {
    return jsonText({ ...schema, properties: {} }, droppedSchemaKeys);
  }
  return jsonText(schema, droppedSchemaKeys);
}

function valueText(
  kind: ToolDefinitionForm['keys'][string],
  texts: { readonly name: string; readonly description: string | undefined },
  tool: WireTool,
  form: DefinitionForm,
): string | undefined {
  switch (kind) {
    case 'name':
      return JSON.stringify(texts.name);
    case 'description':
      return texts.description === undefined ? undefined : JSON.stringify(texts.description);
    case 'schema':
      return tool.inputSchema === undefined ? undefined : schemaText(tool.inputSchema, form);
    default:
      return jsonText(kind);
  }
}

/** Definition of a tool as JSON in a client's form, and the text of its description that the client cuts off. */
export function definitionOf(tool: WireTool, name: string, form: DefinitionForm = plainDefinition): CappedText {
  const whole = wireDescription(tool);
  const capped = whole === undefined ? undefined : capText(whole, form.descriptionCap);
  const parts = Object.entries(form.keys).flatMap(([key, kind]) => {
    const text = valueText(kind, { name, description: capped?.text }, tool, form);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return { text: `{${parts.join(',')}}`, lost: capped?.lost ?? '' };
}
