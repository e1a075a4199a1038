// Written by `pnpm catalogue` from packages/mcp/catalogue/sopwright.mcp.lock.json. Do not edit.
import type { KitFigures } from './kit-figures.ts';

/** Figures of the catalogue by name of the server; tokens are of `o200k_base`. */
export const figures: Readonly<Record<string, KitFigures>> = {
  'aws-api': { status: 'measured', tools: 2, wireBytes: 7995, wireTokens: 1829, definitionTokens: 1690, instructionsTokens: 78 },
  'aws-bedrock-kb-retrieval': { status: 'measured', tools: 3, wireBytes: 9370, wireTokens: 2071, definitionTokens: 1961, instructionsTokens: 239 },
  'aws-billing-cost-management': { status: 'measured', tools: 47, wireBytes: 185115, wireTokens: 42983, definitionTokens: 41654, instructionsTokens: 945 },
  'aws-cloudwatch': { status: 'measured', tools: 19, wireBytes: 94495, wireTokens: 20686, definitionTokens: 13341, instructionsTokens: 106 },
  'aws-documentation': { status: 'measured', tools: 5, wireBytes: 22370, wireTokens: 5008, definitionTokens: 3367, instructionsTokens: 408 },
  'aws-dynamodb': { status: 'measured', tools: 8, wireBytes: 31327, wireTokens: 7173, definitionTokens: 6886, instructionsTokens: 783 },
  'aws-eks': { status: 'measured', tools: 16, wireBytes: 47181, wireTokens: 9688, definitionTokens: 9687, instructionsTokens: 673 },
  'aws-iam': { status: 'measured', tools: 29, wireBytes: 64680, wireTokens: 14765, definitionTokens: 10673, instructionsTokens: 389 },
  'aws-prometheus': { status: 'measured', tools: 5, wireBytes: 11450, wireTokens: 2853, definitionTokens: 2442, instructionsTokens: 129 },
  'aws-serverless': { status: 'measured', tools: 25, wireBytes: 57922, wireTokens: 12375, definitionTokens: 11413, instructionsTokens: 749 },
};
