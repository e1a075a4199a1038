// What the bundle holds in place of js-yaml. gray-matter loads that for its own YAML engine, which is never asked: the
// command always brings one (packages/document/src/frontmatter.ts).
function refuse() {
  throw new Error('js-yaml is not part of the command');
}

export { refuse as dump, refuse as load };
