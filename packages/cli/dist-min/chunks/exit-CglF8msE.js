const e = { clean: 0, findings: 1, failed: 2 };
function t(e) {
  return `hint` in e && typeof e.hint == `string` ? ` ${e.hint}` : ``;
}
function n(e, n) {
  if (!(e instanceof Error)) return `sopwright: ${String(e)}`;
  const r = `sopwright: ${e.message}${t(e)}`.replace(/\s*\n\s*/g, ` `);
  return n && e.stack !== void 0 ? `${r}\n${e.stack}` : r;
}

export { e as t, n };
