// What is loaded when an MCP server is asked for SOPs: a file of its own, so that the bundler takes these two alone.
export { fetchFromServer, listFromServer } from '@sopwright/mcp';
