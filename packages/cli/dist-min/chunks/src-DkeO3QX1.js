function e(e) {
  return (
    typeof e == `object` &&
    !!e &&
    `bpe_ranks` in e &&
    typeof e.bpe_ranks == `string` &&
    `pat_str` in e &&
    typeof e.pat_str == `string` &&
    `special_tokens` in e &&
    typeof e.special_tokens == `object`
  );
}
function t(e) {
  return typeof e == `object` && e && `default` in e ? e.default : void 0;
}
function n(n) {
  const r = t(n),
    i = [r, t(r)].find(e);
  if (i === void 0) throw Error(`the tiktoken encoder module holds no merge ranks`);
  return i;
}
const r = /([\p{L}\p{M}]{500}|[^\s\p{L}\p{N}]{500}|\s{500})/u,
  i = /* @__PURE__ */ new Map(),
  a = /* @__PURE__ */ new Map();
async function o(e) {
  switch (e) {
    case `o200k_base`:
      return import(`tiktoken/encoders/o200k_base`);
    case `cl100k_base`:
      return import(`tiktoken/encoders/cl100k_base`);
  }
}
async function s(e) {
  const [{ Tiktoken: t }, i] = await Promise.all([import(`tiktoken/lite`), o(e)]),
    s = n(i),
    c = new t(s.bpe_ranks, s.special_tokens, s.pat_str),
    l = (e) => c.encode_ordinary(e).length,
    u = { encoding: e, count: (e) => e.split(r).reduce((e, t) => e + l(t), 0) };
  return (a.set(e, u), u);
}
function c(e) {
  const t = i.get(e);
  if (t !== void 0) return t;
  const n = s(e);
  return (i.set(e, n), n.catch(() => i.delete(e)), n);
}
function l(e) {
  return a.get(e);
}

export { c as t, l as n };
