import { EventEmitter as c } from 'node:events';
import { stat as e, watch as n, watchFile as r, unwatchFile as t } from 'node:fs';
import { readdir as d, realpath as f, lstat as l, stat as p, open as u } from 'node:fs/promises';
import { type as m } from 'node:os';
import * as i from 'node:path';
import { join as a, resolve as o, sep as s } from 'node:path';
import { Readable as ee } from 'node:stream';

const h = { FILE_TYPE: `files`, DIR_TYPE: `directories`, FILE_DIR_TYPE: `files_directories`, EVERYTHING_TYPE: `all` },
  g = {
    root: `.`,
    fileFilter: (e) => !0,
    directoryFilter: (e) => !0,
    type: h.FILE_TYPE,
    lstat: !1,
    depth: 2147483648,
    alwaysStat: !1,
    highWaterMark: 256,
  };
Object.freeze(g);
const _ = `READDIRP_RECURSIVE_ERROR`,
  te = /* @__PURE__ */ new Set([`ENOENT`, `EPERM`, `EACCES`, `ELOOP`, _]),
  v = [h.DIR_TYPE, h.EVERYTHING_TYPE, h.FILE_DIR_TYPE, h.FILE_TYPE],
  y = /* @__PURE__ */ new Set([h.DIR_TYPE, h.EVERYTHING_TYPE, h.FILE_DIR_TYPE]),
  ne = /* @__PURE__ */ new Set([h.EVERYTHING_TYPE, h.FILE_DIR_TYPE, h.FILE_TYPE]),
  b = (e) => te.has(e.code),
  re = process.platform === `win32`,
  x = (e) => !0,
  S = (e) => {
    if (e === void 0) return x;
    if (typeof e == `function`) return e;
    if (typeof e == `string`) {
      const t = e.trim();
      return (e) => e.basename === t;
    }
    if (Array.isArray(e)) {
      const t = e.map((e) => e.trim());
      return (e) => t.some((t) => e.basename === t);
    }
    return x;
  };
var ie = class extends ee {
  parents;
  reading;
  parent;
  _stat;
  _maxDepth;
  _wantsDir;
  _wantsFile;
  _wantsEverything;
  _root;
  _isDirent;
  _statsProp;
  _rdOptions;
  _fileFilter;
  _directoryFilter;
  _relStart;
  constructor(e = {}) {
    super({ objectMode: !0, autoDestroy: !0, highWaterMark: e.highWaterMark ?? g.highWaterMark });
    const t = { ...g, ...e },
      n = t.root ?? g.root,
      r = t.type ?? g.type;
    (this._fileFilter = S(t.fileFilter)), (this._directoryFilter = S(t.directoryFilter));
    const i = t.lstat ? l : p;
    (this._stat = re ? (e) => i(e, { bigint: !0 }) : i),
      (this._maxDepth = t.depth != null && Number.isSafeInteger(t.depth) ? t.depth : g.depth),
      (this._wantsDir = y.has(r)),
      (this._wantsFile = ne.has(r)),
      (this._wantsEverything = r === h.EVERYTHING_TYPE),
      (this._root = o(n)),
      (this._relStart = this._root.endsWith(s) ? this._root.length : this._root.length + 1),
      (this._isDirent = !t.alwaysStat),
      (this._statsProp = this._isDirent ? `dirent` : `stats`),
      (this._rdOptions = { encoding: `utf8`, withFileTypes: this._isDirent });
    const a = { path: this._root, depth: 1 };
    (a.pending = this._exploreDir(this._root, 1)), (this.parents = [a]), (this.reading = !1), (this.parent = void 0);
  }
  async _read(e) {
    if (!this.reading) {
      this.reading = !0;
      try {
        for (; !this.destroyed && e > 0; ) {
          const t = this.parent,
            n = t && t.files;
          if (n && n.length > 0) {
            const { path: r, depth: i } = t,
              a = n.splice(0, e).map((e) => this._formatEntry(e, r)),
              o = this._isDirent ? a : await Promise.all(a);
            for (const t of o) {
              if (!t) continue;
              if (this.destroyed) return;
              let n = this._getEntryType(t);
              typeof n != `string` && (n = await n),
                n === `directory` && this._directoryFilter(t)
                  ? (i <= this._maxDepth && this.parents.push({ path: t.fullPath, depth: i + 1 }),
                    this._wantsDir && (this.push(t), e--))
                  : (n === `file` || this._includeAsFile(t)) &&
                    this._fileFilter(t) &&
                    this._wantsFile &&
                    (this.push(t), e--);
            }
          } else {
            const e = this.parents.pop();
            if (!e) {
              this.push(null);
              break;
            }
            const t = e.pending ?? this._exploreDir(e.path, e.depth),
              n = this.parents[this.parents.length - 1];
            if (
              (n && !n.pending && (n.pending = this._exploreDir(n.path, n.depth)),
              (this.parent = await t),
              this.destroyed)
            )
              return;
          }
        }
      } catch (e) {
        this.destroy(e);
      } finally {
        this.reading = !1;
      }
    }
  }
  async _exploreDir(e, t) {
    let n;
    try {
      n = await d(e, this._rdOptions);
    } catch (e) {
      this._onError(e);
    }
    return { files: n, depth: t, path: e };
  }
  _formatEntry(e, t) {
    const n = this._isDirent ? e.name : e,
      r = a(t, n),
      i = { path: r.slice(this._relStart), fullPath: r, basename: n };
    return this._isDirent
      ? ((i.dirent = e), i)
      : this._stat(r).then(
          (e) => ((i.stats = e), i),
          (e) => {
            this._onError(e);
          },
        );
  }
  _onError(e) {
    b(e) && !this.destroyed ? this.emit(`warn`, e) : this.destroy(e);
  }
  _getEntryType(e) {
    if (!e || !(this._statsProp in e)) return ``;
    const t = e[this._statsProp];
    return t.isFile() ? `file` : t.isDirectory() ? `directory` : t.isSymbolicLink() ? this._getSymlinkEntryType(e) : ``;
  }
  async _getSymlinkEntryType(e) {
    const t = e.fullPath;
    try {
      const e = await f(t),
        n = await l(e);
      if (n.isFile()) return `file`;
      if (n.isDirectory()) {
        const n = e.length;
        if (t.startsWith(e) && t[n] === s) {
          const n = /* @__PURE__ */ Error(`Circular symlink detected: "${t}" points to "${e}"`);
          return ((n.code = _), this._onError(n), ``);
        }
        return `directory`;
      }
    } catch (e) {
      this._onError(e);
    }
    return ``;
  }
  _includeAsFile(e) {
    const t = e && e[this._statsProp];
    return t && this._wantsEverything && !t.isDirectory();
  }
};
function ae(e, t = {}) {
  let n = t.entryType || t.type;
  if ((n === `both` && (n = h.FILE_DIR_TYPE), !e))
    throw Error(`readdirp: root argument is required. Usage: readdirp(root, options)`);
  if (typeof e != `string`) throw TypeError(`readdirp: root argument must be a string. Usage: readdirp(root, options)`);
  if (n && !v.includes(n)) throw Error(`readdirp: Invalid type passed. Use one of ${v.join(`, `)}`);
  const r = { ...t, root: e };
  return (n && (r.type = n), new ie(r));
}
const C = () => {},
  w = process.platform,
  T = w === `win32`,
  E = w === `darwin`,
  D = w === `linux`,
  O = w === `freebsd`,
  k = m() === `OS400`,
  A = {
    ALL: `all`,
    READY: `ready`,
    ADD: `add`,
    CHANGE: `change`,
    ADD_DIR: `addDir`,
    UNLINK: `unlink`,
    UNLINK_DIR: `unlinkDir`,
    RAW: `raw`,
    ERROR: `error`,
  },
  j = A,
  oe = { lstat: l, stat: p },
  M = `listeners`,
  N = `errHandlers`,
  P = `rawEmitters`,
  se = [M, N, P],
  ce = /* @__PURE__ */ new Set(
    /* @__PURE__ */ `3dm.3ds.3g2.3gp.7z.a.aac.adp.afdesign.afphoto.afpub.ai.aif.aiff.alz.ape.apk.appimage.ar.arj.asf.au.avi.bak.baml.bh.bin.bk.bmp.btif.bz2.bzip2.cab.caf.cgm.class.cmx.cpio.cr2.cur.dat.dcm.deb.dex.djvu.dll.dmg.dng.doc.docm.docx.dot.dotm.dra.DS_Store.dsk.dts.dtshd.dvb.dwg.dxf.ecelp4800.ecelp7470.ecelp9600.egg.eol.eot.epub.exe.f4v.fbs.fh.fla.flac.flatpak.fli.flv.fpx.fst.fvt.g3.gh.gif.graffle.gz.gzip.h261.h263.h264.icns.ico.ief.img.ipa.iso.jar.jpeg.jpg.jpgv.jpm.jxr.key.ktx.lha.lib.lvp.lz.lzh.lzma.lzo.m3u.m4a.m4v.mar.mdi.mht.mid.midi.mj2.mka.mkv.mmr.mng.mobi.mov.movie.mp3.mp4.mp4a.mpeg.mpg.mpga.mxu.nef.npx.numbers.nupkg.o.odp.ods.odt.oga.ogg.ogv.otf.ott.pages.pbm.pcx.pdb.pdf.pea.pgm.pic.png.pnm.pot.potm.potx.ppa.ppam.ppm.pps.ppsm.ppsx.ppt.pptm.pptx.psd.pya.pyc.pyo.pyv.qt.rar.ras.raw.resources.rgb.rip.rlc.rmf.rmvb.rpm.rtf.rz.s3m.s7z.scpt.sgi.shar.snap.sil.sketch.slk.smv.snk.so.stl.suo.sub.swf.tar.tbz.tbz2.tga.tgz.thmx.tif.tiff.tlz.ttc.ttf.txz.udf.uvh.uvi.uvm.uvp.uvs.uvu.viv.vob.war.wav.wax.wbmp.wdp.weba.webm.webp.whl.wim.wm.wma.wmv.wmx.woff.woff2.wrm.wvx.xbm.xif.xla.xlam.xls.xlsb.xlsm.xlsx.xlt.xltm.xltx.xm.xmind.xpi.xpm.xwd.xz.z.zip.zipx`.split(
      `.`,
    ),
  ),
  le = (e) => ce.has(i.extname(e).slice(1).toLowerCase()),
  F = (e, t) => {
    e instanceof Set ? e.forEach(t) : t(e);
  },
  I = (e, t, n) => {
    let r = e[t];
    r instanceof Set || (e[t] = r = /* @__PURE__ */ new Set([r])), r.add(n);
  },
  L = (e) => (t) => {
    const n = e[t];
    n instanceof Set ? n.clear() : delete e[t];
  },
  R = (e, t, n) => {
    const r = e[t];
    r instanceof Set ? r.delete(n) : r === n && delete e[t];
  },
  z = (e) => (e instanceof Set ? e.size === 0 : !e),
  B = /* @__PURE__ */ new Map();
function V(e, t, r, a, o) {
  const s = (t, n) => {
    r(e), o(t, n, { watchedPath: e }), n && e !== n && H(i.resolve(e, n), M, i.join(e, n));
  };
  try {
    return n(e, { persistent: t.persistent }, s);
  } catch (e) {
    a(e);
    return;
  }
}
const H = (e, t, n, r, i) => {
    const a = B.get(e);
    a &&
      F(a[t], (e) => {
        e(n, r, i);
      });
  },
  U = (e, t, n, r) => {
    let { listener: i, errHandler: a, rawEmitter: o } = r,
      s = B.get(t),
      c;
    if (!n.persistent) return ((c = V(e, n, i, a, o)), c ? c.close.bind(c) : void 0);
    if (s) I(s, M, i), I(s, N, a), I(s, P, o);
    else {
      if (((c = V(e, n, H.bind(null, t, M), a, H.bind(null, t, P))), !c)) return;
      c.on(j.ERROR, async (n) => {
        const r = H.bind(null, t, N);
        if ((s && (s.watcherUnusable = !0), T && n.code === `EPERM`))
          try {
            await (await u(e, `r`)).close(), r(n);
          } catch {}
        else r(n);
      }),
        (s = { listeners: i, errHandlers: a, rawEmitters: o, watcher: c }),
        B.set(t, s);
    }
    return () => {
      R(s, M, i),
        R(s, N, a),
        R(s, P, o),
        z(s.listeners) && (s.watcher.close(), B.delete(t), se.forEach(L(s)), (s.watcher = void 0), Object.freeze(s));
    };
  },
  W = /* @__PURE__ */ new Map(),
  ue = (e, n, i, a) => {
    let { listener: o, rawEmitter: s } = a,
      c = W.get(n),
      l = c && c.options;
    return (
      l && (l.persistent < i.persistent || l.interval > i.interval) && (t(n), (c = void 0)),
      c
        ? (I(c, M, o), I(c, P, s))
        : ((c = {
            listeners: o,
            rawEmitters: s,
            options: i,
            watcher: r(n, i, (t, r) => {
              F(c.rawEmitters, (e) => {
                e(j.CHANGE, n, { curr: t, prev: r });
              });
              const i = t.mtimeMs;
              (t.size !== r.size || i > r.mtimeMs || i === 0) && F(c.listeners, (n) => n(e, t));
            }),
          }),
          W.set(n, c)),
      () => {
        R(c, M, o),
          R(c, P, s),
          z(c.listeners) && (W.delete(n), t(n), (c.options = c.watcher = void 0), Object.freeze(c));
      }
    );
  };
var de = class {
  fsw;
  _boundHandleError;
  constructor(e) {
    (this.fsw = e), (this._boundHandleError = (t) => e._handleError(t));
  }
  _watchWithNodeFs(e, t) {
    const n = this.fsw.options,
      r = i.dirname(e),
      a = i.basename(e);
    this.fsw._getWatchedDir(r).add(a);
    const o = i.resolve(e),
      s = { persistent: n.persistent };
    t ||= C;
    let c;
    return (
      n.usePolling
        ? ((s.interval = n.interval !== n.binaryInterval && le(a) ? n.binaryInterval : n.interval),
          (c = ue(e, o, s, { listener: t, rawEmitter: this.fsw._emitRaw })))
        : (c = U(e, o, s, { listener: t, errHandler: this._boundHandleError, rawEmitter: this.fsw._emitRaw })),
      c
    );
  }
  _handleFile(e, t, n) {
    if (this.fsw.closed) return;
    let r = i.dirname(e),
      a = i.basename(e),
      o = this.fsw._getWatchedDir(r),
      s = t;
    if (o.has(a)) return;
    const c = async (t, n) => {
        if (this.fsw._throttle(`watch`, e, 5)) {
          if (!n || n.mtimeMs === 0)
            try {
              const n = await p(e);
              if (this.fsw.closed) return;
              const r = n.atimeMs,
                i = n.mtimeMs;
              if (
                ((!r || r <= i || i !== s.mtimeMs) && this.fsw._emit(j.CHANGE, e, n), (E || D || O) && s.ino !== n.ino)
              ) {
                this.fsw._closeFile(t), (s = n);
                const r = this._watchWithNodeFs(e, c);
                r && this.fsw._addPathCloser(t, r);
              } else s = n;
            } catch {
              this.fsw._remove(r, a);
            }
          else if (o.has(a)) {
            const t = n.atimeMs,
              r = n.mtimeMs;
            (!t || t <= r || r !== s.mtimeMs) && this.fsw._emit(j.CHANGE, e, n), (s = n);
          }
        }
      },
      l = this._watchWithNodeFs(e, c);
    if (!(n && this.fsw.options.ignoreInitial) && this.fsw._isntIgnored(e)) {
      if (!this.fsw._throttle(j.ADD, e, 0)) return;
      this.fsw._emit(j.ADD, e, t);
    }
    return l;
  }
  async _handleSymlink(e, t, n, r) {
    if (this.fsw.closed) return;
    const i = e.fullPath,
      a = this.fsw._getWatchedDir(t);
    if (!this.fsw.options.followSymlinks) {
      this.fsw._incrReadyCount();
      let t;
      try {
        t = await f(n);
      } catch {
        return (this.fsw._emitReady(), !0);
      }
      return this.fsw.closed
        ? void 0
        : (a.has(r)
            ? this.fsw._symlinkPaths.get(i) !== t &&
              (this.fsw._symlinkPaths.set(i, t), this.fsw._emit(j.CHANGE, n, e.stats))
            : (a.add(r), this.fsw._symlinkPaths.set(i, t), this.fsw._emit(j.ADD, n, e.stats)),
          this.fsw._emitReady(),
          !0);
    }
    if (this.fsw._symlinkPaths.has(i)) return !0;
    this.fsw._symlinkPaths.set(i, !0);
  }
  _handleRead(e, t, n, r, a, o, s) {
    e = i.join(e, ``);
    const c = r ? `${e}:${r}` : e;
    if (((s = this.fsw._throttle(`readdir`, c, 1e3)), !s)) return;
    let l = this.fsw._getWatchedDir(n.path),
      u = /* @__PURE__ */ new Set(),
      d = this.fsw._readdirp(e, { fileFilter: (e) => n.filterPath(e), directoryFilter: (e) => n.filterDir(e) });
    if (d)
      return (
        d
          .on(`data`, async (s) => {
            if (this.fsw.closed) {
              d = void 0;
              return;
            }
            let c = s.path,
              f = i.join(e, c);
            u.add(c),
              (s.stats.isSymbolicLink() && (await this._handleSymlink(s, e, f, c))) ||
                (this.fsw.closed
                  ? (d = void 0)
                  : (c === r || (!r && !l.has(c))) &&
                    (this.fsw._incrReadyCount(), (f = i.join(a, i.relative(a, f))), this._addToNodeFs(f, t, n, o + 1)));
          })
          .on(j.ERROR, this._boundHandleError),
        new Promise((t, i) => {
          if (!d) return i();
          d.once(`end`, () => {
            if (this.fsw.closed) {
              d = void 0;
              return;
            }
            const i = s ? s.clear() : !1;
            t(void 0),
              l
                .getChildren()
                .filter((t) => t !== e && !u.has(t))
                .forEach((t) => {
                  this.fsw._remove(e, t);
                }),
              (d = void 0),
              i && this._handleRead(e, !1, n, r, a, o, s);
          });
        })
      );
  }
  async _handleDir(e, t, n, r, a, o, s) {
    const c = this.fsw._getWatchedDir(i.dirname(e)),
      l = c.has(i.basename(e));
    (n && this.fsw.options.ignoreInitial) || a || l || this.fsw._emit(j.ADD_DIR, e, t),
      c.add(i.basename(e)),
      this.fsw._getWatchedDir(e);
    let u,
      d,
      f = this.fsw.options.depth;
    if ((f == null || r <= f) && !this.fsw._symlinkPaths.has(s)) {
      if (!a && (await this._handleRead(e, n, o, a, e, r, u), this.fsw.closed)) return;
      d = this._watchWithNodeFs(e, (t, n) => {
        (n && n.mtimeMs === 0) || this._handleRead(t, !1, o, a, e, r, u);
      });
    }
    return d;
  }
  async _addToNodeFs(e, t, n, r, a) {
    const o = this.fsw._emitReady;
    if (this.fsw._isIgnored(e) || this.fsw.closed) return (o(), !1);
    const s = this.fsw._getWatchHelpers(e);
    n && ((s.filterPath = (e) => n.filterPath(e)), (s.filterDir = (e) => n.filterDir(e)));
    try {
      const n = await oe[s.statMethod](s.watchPath);
      if (this.fsw.closed) return;
      if (this.fsw._isIgnored(s.watchPath, n)) return (o(), !1);
      let c = this.fsw.options.followSymlinks,
        l;
      if (n.isDirectory()) {
        const o = i.resolve(e),
          u = c ? await f(e) : e;
        if (this.fsw.closed || ((l = await this._handleDir(s.watchPath, n, t, r, a, s, u)), this.fsw.closed)) return;
        o !== u && u !== void 0 && this.fsw._symlinkPaths.set(o, u);
      } else if (n.isSymbolicLink()) {
        const a = c ? await f(e) : e;
        if (this.fsw.closed) return;
        const o = i.dirname(s.watchPath);
        if (
          (this.fsw._getWatchedDir(o).add(s.watchPath),
          this.fsw._emit(j.ADD, s.watchPath, n),
          (l = await this._handleDir(o, n, t, r, e, s, a)),
          this.fsw.closed)
        )
          return;
        a !== void 0 && this.fsw._symlinkPaths.set(i.resolve(e), a);
      } else l = this._handleFile(s.watchPath, n, t);
      return (o(), l && this.fsw._addPathCloser(e, l), !1);
    } catch (t) {
      if (this.fsw._handleError(t)) return (o(), e);
    }
  }
};
/*! chokidar - MIT License (c) 2012 Paul Miller (paulmillr.com) */
const fe = /\\/g,
  G = /\/\//g,
  pe = /\..*\.(sw[px])$|~$|\.subl.*\.tmp/,
  me = /^\.[/\\]/;
function K(e) {
  return Array.isArray(e) ? e : [e];
}
const q = (e) => typeof e == `object` && !!e && !(e instanceof RegExp);
function he(e) {
  return typeof e == `function`
    ? e
    : typeof e == `string`
      ? (t) => e === t
      : e instanceof RegExp
        ? (t) => e.test(t)
        : typeof e == `object` && e
          ? (t) => {
              if (e.path === t) return !0;
              if (e.recursive) {
                const n = i.relative(e.path, t);
                return n ? !n.startsWith(`..`) && !i.isAbsolute(n) : !1;
              }
              return !1;
            }
          : () => !1;
}
function J(e) {
  if (typeof e != `string`) throw Error(`string expected`);
  (e = i.normalize(e)), (e = e.replace(/\\/g, `/`));
  let t = !1;
  return (e.startsWith(`//`) && (t = !0), (e = e.replace(G, `/`)), t && (e = `/` + e), e);
}
function Y(e, t, n) {
  const r = J(t);
  for (let t = 0; t < e.length; t++) {
    const i = e[t];
    if (i(r, n)) return !0;
  }
  return !1;
}
function ge(e, t) {
  if (e == null) throw TypeError(`anymatch: specify first argument`);
  const n = K(e).map((e) => he(e));
  return t == null ? (e, t) => Y(n, e, t) : Y(n, t);
}
const X = (e) => {
    const t = K(e).flat();
    if (!t.every((e) => typeof e == `string`)) throw TypeError(`Non-string provided as watch path: ${t}`);
    return t.map(Q);
  },
  Z = (e) => {
    let t = e.replace(fe, `/`),
      n = !1;
    return (t.startsWith(`//`) && (n = !0), (t = t.replace(G, `/`)), n && (t = `/` + t), t);
  },
  Q = (e) => Z(i.normalize(Z(e))),
  $ =
    (e = ``) =>
    (t) =>
      typeof t == `string` ? Q(i.isAbsolute(t) ? t : i.join(e, t)) : t,
  _e = (e, t) => (i.isAbsolute(e) ? e : i.join(t, e)),
  ve = Object.freeze(/* @__PURE__ */ new Set());
var ye = class {
    path;
    _removeWatcher;
    items;
    constructor(e, t) {
      (this.path = e), (this._removeWatcher = t), (this.items = /* @__PURE__ */ new Set());
    }
    add(e) {
      const { items: t } = this;
      t && e !== `.` && e !== `..` && t.add(e);
    }
    async remove(e) {
      const { items: t } = this;
      if (!t || (t.delete(e), t.size > 0)) return;
      const n = this.path;
      try {
        await d(n);
      } catch {
        this._removeWatcher && this._removeWatcher(i.dirname(n), i.basename(n));
      }
    }
    has(e) {
      const { items: t } = this;
      if (t) return t.has(e);
    }
    getChildren() {
      const { items: e } = this;
      return e ? [...e.values()] : [];
    }
    dispose() {
      this.items.clear(), (this.path = ``), (this._removeWatcher = C), (this.items = ve), Object.freeze(this);
    }
  },
  be = class {
    fsw;
    path;
    watchPath;
    fullWatchPath;
    dirParts;
    followSymlinks;
    statMethod;
    constructor(e, t, n) {
      this.fsw = n;
      const r = e;
      (this.path = e = e.replace(me, ``)),
        (this.watchPath = r),
        (this.fullWatchPath = i.resolve(r)),
        (this.dirParts = []),
        this.dirParts.forEach((e) => {
          e.length > 1 && e.pop();
        }),
        (this.followSymlinks = t),
        (this.statMethod = t ? `stat` : `lstat`);
    }
    entryPath(e) {
      return i.join(this.watchPath, i.relative(this.watchPath, e.fullPath));
    }
    filterPath(e) {
      const { stats: t } = e;
      if (t && t.isSymbolicLink()) return this.filterDir(e);
      const n = this.entryPath(e);
      return this.fsw._isntIgnored(n, t) && this.fsw._hasReadPermissions(t);
    }
    filterDir(e) {
      return this.fsw._isntIgnored(this.entryPath(e), e.stats);
    }
  },
  xe = class extends c {
    closed;
    options;
    _closers;
    _ignoredPaths;
    _throttled;
    _streams;
    _symlinkPaths;
    _watched;
    _pendingWrites;
    _pendingUnlinks;
    _readyCount;
    _emitReady;
    _closePromise;
    _userIgnored;
    _readyEmitted;
    _emitRaw;
    _boundRemove;
    _nodeFsHandler;
    constructor(e = {}) {
      super(),
        (this.closed = !1),
        (this._closers = /* @__PURE__ */ new Map()),
        (this._ignoredPaths = /* @__PURE__ */ new Set()),
        (this._throttled = /* @__PURE__ */ new Map()),
        (this._streams = /* @__PURE__ */ new Set()),
        (this._symlinkPaths = /* @__PURE__ */ new Map()),
        (this._watched = /* @__PURE__ */ new Map()),
        (this._pendingWrites = /* @__PURE__ */ new Map()),
        (this._pendingUnlinks = /* @__PURE__ */ new Map()),
        (this._readyCount = 0),
        (this._readyEmitted = !1);
      const t = e.awaitWriteFinish,
        n = { stabilityThreshold: 2e3, pollInterval: 100 },
        r = {
          persistent: !0,
          ignoreInitial: !1,
          ignorePermissionErrors: !1,
          interval: 100,
          binaryInterval: 300,
          followSymlinks: !0,
          usePolling: !1,
          atomic: !0,
          ...e,
          ignored: e.ignored ? K(e.ignored) : K([]),
          awaitWriteFinish: t === !0 ? n : typeof t == `object` && { ...n, ...t },
        };
      k && (r.usePolling = !0), r.atomic === void 0 && (r.atomic = !r.usePolling);
      const i = process.env.CHOKIDAR_USEPOLLING;
      if (i !== void 0) {
        const e = i.toLowerCase();
        r.usePolling = e === `false` || e === `0` ? !1 : e === `true` || e === `1` || !!e;
      }
      const a = process.env.CHOKIDAR_INTERVAL;
      a && (r.interval = Number.parseInt(a, 10));
      let o = 0;
      (this._emitReady = () => {
        o++,
          o >= this._readyCount &&
            ((this._emitReady = C), (this._readyEmitted = !0), process.nextTick(() => this.emit(A.READY)));
      }),
        (this._emitRaw = (...e) => this.emit(A.RAW, ...e)),
        (this._boundRemove = this._remove.bind(this)),
        (this.options = r),
        (this._nodeFsHandler = new de(this)),
        Object.freeze(r);
    }
    _addIgnoredPath(e) {
      if (q(e)) {
        for (const t of this._ignoredPaths) if (q(t) && t.path === e.path && t.recursive === e.recursive) return;
      }
      this._ignoredPaths.add(e);
    }
    _removeIgnoredPath(e) {
      if ((this._ignoredPaths.delete(e), typeof e == `string`))
        for (const t of this._ignoredPaths) q(t) && t.path === e && this._ignoredPaths.delete(t);
    }
    add(e, t, n) {
      const { cwd: r } = this.options;
      (this.closed = !1), (this._closePromise = void 0);
      let a = X(e);
      return (
        r && (a = a.map((e) => _e(e, r))),
        a.forEach((e) => {
          this._removeIgnoredPath(e);
        }),
        (this._userIgnored = void 0),
        (this._readyCount ||= 0),
        (this._readyCount += a.length),
        Promise.all(
          a.map(async (e) => {
            const r = await this._nodeFsHandler._addToNodeFs(e, !n, void 0, 0, t);
            return (r && this._emitReady(), r);
          }),
        ).then((e) => {
          this.closed ||
            e.forEach((e) => {
              e && this.add(i.dirname(e), i.basename(t || e));
            });
        }),
        this
      );
    }
    unwatch(e) {
      if (this.closed) return this;
      const t = X(e),
        { cwd: n } = this.options;
      return (
        t.forEach((e) => {
          !i.isAbsolute(e) && !this._closers.has(e) && (n && (e = i.join(n, e)), (e = i.resolve(e))),
            this._closePath(e),
            this._addIgnoredPath(e),
            this._watched.has(e) && this._addIgnoredPath({ path: e, recursive: !0 }),
            (this._userIgnored = void 0);
        }),
        this
      );
    }
    close() {
      if (this._closePromise) return this._closePromise;
      (this.closed = !0), this.removeAllListeners();
      const e = [];
      return (
        this._closers.forEach((t) =>
          t.forEach((t) => {
            const n = t();
            n instanceof Promise && e.push(n);
          }),
        ),
        this._streams.forEach((e) => e.destroy()),
        (this._userIgnored = void 0),
        (this._readyCount = 0),
        (this._readyEmitted = !1),
        this._watched.forEach((e) => e.dispose()),
        this._closers.clear(),
        this._watched.clear(),
        this._streams.clear(),
        this._symlinkPaths.clear(),
        this._throttled.clear(),
        (this._closePromise = e.length ? Promise.all(e).then(() => void 0) : Promise.resolve()),
        this._closePromise
      );
    }
    getWatched() {
      const e = {};
      return (
        this._watched.forEach((t, n) => {
          const r = (this.options.cwd ? i.relative(this.options.cwd, n) : n) || `.`;
          e[r] = t.getChildren().sort();
        }),
        e
      );
    }
    emitWithAll(e, t) {
      this.emit(e, ...t), e !== A.ERROR && this.emit(A.ALL, e, ...t);
    }
    async _emit(e, t, n) {
      if (this.closed) return;
      const r = this.options;
      T && (t = i.normalize(t)), r.cwd && (t = i.relative(r.cwd, t));
      const a = [t];
      n != null && a.push(n);
      let o = r.awaitWriteFinish,
        s;
      if (o && (s = this._pendingWrites.get(t))) return ((s.lastChange = /* @__PURE__ */ new Date()), this);
      if (r.atomic) {
        if (e === A.UNLINK)
          return (
            this._pendingUnlinks.set(t, [e, ...a]),
            setTimeout(
              () => {
                this._pendingUnlinks.forEach((e, t) => {
                  this.emit(...e), this.emit(A.ALL, ...e), this._pendingUnlinks.delete(t);
                });
              },
              typeof r.atomic == `number` ? r.atomic : 100,
            ),
            this
          );
        e === A.ADD && this._pendingUnlinks.has(t) && ((e = A.CHANGE), this._pendingUnlinks.delete(t));
      }
      if (o && (e === A.ADD || e === A.CHANGE) && this._readyEmitted)
        return (
          this._awaitWriteFinish(t, o.stabilityThreshold, e, (t, n) => {
            t
              ? ((e = A.ERROR), (a[0] = t), this.emitWithAll(e, a))
              : n && (a.length > 1 ? (a[1] = n) : a.push(n), this.emitWithAll(e, a));
          }),
          this
        );
      if (e === A.CHANGE && !this._throttle(A.CHANGE, t, 50)) return this;
      if (r.alwaysStat && n === void 0 && (e === A.ADD || e === A.ADD_DIR || e === A.CHANGE)) {
        let e = r.cwd ? i.join(r.cwd, t) : t,
          n;
        try {
          n = await p(e);
        } catch {}
        if (!n || this.closed) return;
        a.push(n);
      }
      return (this.emitWithAll(e, a), this);
    }
    _handleError(e) {
      const t = e && e.code;
      return (
        e &&
          t !== `ENOENT` &&
          t !== `ENOTDIR` &&
          (!this.options.ignorePermissionErrors || (t !== `EPERM` && t !== `EACCES`)) &&
          this.emit(A.ERROR, e),
        e || this.closed
      );
    }
    _throttle(e, t, n) {
      this._throttled.has(e) || this._throttled.set(e, /* @__PURE__ */ new Map());
      const r = this._throttled.get(e);
      if (!r) throw Error(`invalid throttle`);
      const i = r.get(t);
      if (i) return (i.count++, !1);
      let a,
        o = () => {
          const e = r.get(t),
            n = e ? e.count : 0;
          return (r.delete(t), clearTimeout(a), e && clearTimeout(e.timeoutObject), n);
        };
      a = setTimeout(o, n);
      const s = { timeoutObject: a, clear: o, count: 0 };
      return (r.set(t, s), s);
    }
    _incrReadyCount() {
      return this._readyCount++;
    }
    _awaitWriteFinish(t, n, r, a) {
      const o = this.options.awaitWriteFinish;
      if (typeof o != `object`) return;
      let s = o.pollInterval,
        c,
        l = t;
      this.options.cwd && !i.isAbsolute(t) && (l = i.join(this.options.cwd, t));
      const u = /* @__PURE__ */ new Date(),
        d = this._pendingWrites;
      function f(r) {
        e(l, (e, i) => {
          if (e || !d.has(t)) {
            e && e.code !== `ENOENT` && a(e);
            return;
          }
          const o = Number(/* @__PURE__ */ new Date());
          r && i.size !== r.size && (d.get(t).lastChange = o),
            o - d.get(t).lastChange >= n ? (d.delete(t), a(void 0, i)) : (c = setTimeout(f, s, i));
        });
      }
      d.has(t) ||
        (d.set(t, { lastChange: u, cancelWait: () => (d.delete(t), clearTimeout(c), r) }), (c = setTimeout(f, s)));
    }
    _isIgnored(e, t) {
      if (this.options.atomic && pe.test(e)) return !0;
      if (!this._userIgnored) {
        const { cwd: e } = this.options,
          t = (this.options.ignored || []).map($(e)),
          n = [...[...this._ignoredPaths].map($(e)), ...t];
        this._userIgnored = ge(n, void 0);
      }
      return this._userIgnored(e, t);
    }
    _isntIgnored(e, t) {
      return !this._isIgnored(e, t);
    }
    _getWatchHelpers(e) {
      return new be(e, this.options.followSymlinks, this);
    }
    _getWatchedDir(e) {
      const t = i.resolve(e);
      return (this._watched.has(t) || this._watched.set(t, new ye(t, this._boundRemove)), this._watched.get(t));
    }
    _hasReadPermissions(e) {
      return this.options.ignorePermissionErrors ? !0 : !!(Number(e.mode) & 256);
    }
    _remove(e, t, n) {
      const r = i.join(e, t),
        a = i.resolve(r);
      if (((n ??= this._watched.has(r) || this._watched.has(a)), !this._throttle(`remove`, r, 100))) return;
      !n && this._watched.size === 1 && this.add(e, t, !0),
        this._getWatchedDir(r)
          .getChildren()
          .forEach((e) => this._remove(r, e));
      const o = this._getWatchedDir(e),
        s = o.has(t);
      o.remove(t), this._symlinkPaths.has(a) && this._symlinkPaths.delete(a);
      let c = r;
      if (
        (this.options.cwd && (c = i.relative(this.options.cwd, r)),
        this.options.awaitWriteFinish &&
          this._pendingWrites.has(c) &&
          this._pendingWrites.get(c).cancelWait() === A.ADD)
      )
        return;
      this._watched.delete(r), this._watched.delete(a);
      const l = n ? A.UNLINK_DIR : A.UNLINK;
      s && !this._isIgnored(r) && this._emit(l, r), this._closePath(r);
    }
    _closePath(e) {
      this._closeFile(e);
      const t = i.dirname(e);
      this._getWatchedDir(t).remove(i.basename(e));
    }
    _closeFile(e) {
      const t = this._closers.get(e);
      t && (t.forEach((e) => e()), this._closers.delete(e));
    }
    _addPathCloser(e, t) {
      if (!t) return;
      let n = this._closers.get(e);
      n || ((n = []), this._closers.set(e, n)), n.push(t);
    }
    _readdirp(e, t) {
      if (this.closed) return;
      let n = ae(e, { type: A.ALL, alwaysStat: !0, lstat: !0, ...t, depth: 0 });
      return (
        this._streams.add(n),
        n.once(`close`, () => {
          n = void 0;
        }),
        n.once(`end`, () => {
          n &&= (this._streams.delete(n), void 0);
        }),
        n
      );
    }
  };
function Se(e, t = {}) {
  const n = new xe(t);
  return (n.add(e), n);
}

export { Se as watch };
