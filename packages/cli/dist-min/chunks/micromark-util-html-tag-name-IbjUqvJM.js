const e = {};
function t(t, r) {
  const i = r || e;
  return n(
    t,
    typeof i.includeImageAlt != `boolean` || i.includeImageAlt,
    typeof i.includeHtml != `boolean` || i.includeHtml,
  );
}
function n(e, t, n) {
  if (i(e)) {
    if (`value` in e) return e.type === `html` && !n ? `` : e.value;
    if (t && `alt` in e && e.alt) return e.alt;
    if (`children` in e) return r(e.children, t, n);
  }
  return Array.isArray(e) ? r(e, t, n) : ``;
}
function r(e, t, r) {
  let i = [],
    a = -1;
  for (; ++a < e.length; ) i[a] = n(e[a], t, r);
  return i.join(``);
}
function i(e) {
  return !!(e && typeof e == `object`);
}
const a =
    /* @__PURE__ */ `address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul`.split(
      `.`,
    ),
  o = [`pre`, `script`, `style`, `textarea`];

export { a as t, o as n, t as r };
