import { visibleClip } from '@sopwright/document';
import type { ServedSops } from './served-sops.ts';
import { answer, refuse, type SopTool } from './sop-tool.ts';

/** UTF-16 units of an unknown name that are said back. */
const SHOWN_NAME = 100;

function unknownName(sops: ServedSops, name: string): string {
  const near = sops.near(name);
  const advice =
    near.length === 0
      ? 'Call search_documentation and copy a name verbatim.'
      : `Did you mean ${near.map((each) => JSON.stringify(each)).join(' or ')}?`;
  return `There is no SOP "${visibleClip(name, SHOWN_NAME)}". ${advice}`;
}

function retrieveTool(name: string, description: string, argument: string): SopTool {
  return {
    definition: {
      name,
      description,
      inputSchema: { type: 'object', properties: { [argument]: { type: 'string' } }, required: [argument] },
      annotations: { readOnlyHint: true },
    },
    call(sops, input) {
      const asked = input[argument];
      if (typeof asked !== 'string' || asked === '')
        return refuse(`${argument} is missing: copy it from a search hit.`);
      const sop = sops.find(asked);
      return sop === undefined ? refuse(unknownName(sops, asked)) : answer(sop.text);
    },
  };
}

/** `retrieve_agent_sop` and, as the AWS MCP Server calls it since May 2026, `retrieve_skill`: the text, nothing else. */
export const retrieveTools: readonly SopTool[] = [
  retrieveTool('retrieve_agent_sop', 'Gives the SOP of a sop_name: follow its steps in order.', 'sop_name'),
  retrieveTool('retrieve_skill', 'The same by skill_name.', 'skill_name'),
];
