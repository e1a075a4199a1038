function e() {}
function t(e) {
  if (typeof e != `string`) throw TypeError(`Expected a string`);
  return e.replace(/[|\\{}()[\]^$+*?.]/g, `\\$&`).replace(/-/g, `\\x2d`);
}

export { e as n, t };
