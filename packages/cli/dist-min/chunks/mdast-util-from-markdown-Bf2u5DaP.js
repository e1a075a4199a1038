import { c as a, r as c, a as i, s as l, i as o, n as s, t as u } from './blank-line-DCaU40Zu.js';
import {
  r as _,
  u as b,
  a as d,
  c as f,
  o as g,
  n as h,
  l as m,
  i as p,
  s as v,
  t as y,
} from './micromark-util-character-yInBYKlV.js';
import { t as S, n as x } from './micromark-util-classify-character-B30wHoLv.js';
import { r as n, t as r, n as t } from './micromark-util-html-tag-name-IbjUqvJM.js';
import { r as e } from './rolldown-runtime-_8HjFqer.js';

const C = {
    AElig: `Æ`,
    AMP: `&`,
    Aacute: `Á`,
    Abreve: `Ă`,
    Acirc: `Â`,
    Acy: `А`,
    Afr: `𝔄`,
    Agrave: `À`,
    Alpha: `Α`,
    Amacr: `Ā`,
    And: `⩓`,
    Aogon: `Ą`,
    Aopf: `𝔸`,
    ApplyFunction: `⁡`,
    Aring: `Å`,
    Ascr: `𝒜`,
    Assign: `≔`,
    Atilde: `Ã`,
    Auml: `Ä`,
    Backslash: `∖`,
    Barv: `⫧`,
    Barwed: `⌆`,
    Bcy: `Б`,
    Because: `∵`,
    Bernoullis: `ℬ`,
    Beta: `Β`,
    Bfr: `𝔅`,
    Bopf: `𝔹`,
    Breve: `˘`,
    Bscr: `ℬ`,
    Bumpeq: `≎`,
    CHcy: `Ч`,
    COPY: `©`,
    Cacute: `Ć`,
    Cap: `⋒`,
    CapitalDifferentialD: `ⅅ`,
    Cayleys: `ℭ`,
    Ccaron: `Č`,
    Ccedil: `Ç`,
    Ccirc: `Ĉ`,
    Cconint: `∰`,
    Cdot: `Ċ`,
    Cedilla: `¸`,
    CenterDot: `·`,
    Cfr: `ℭ`,
    Chi: `Χ`,
    CircleDot: `⊙`,
    CircleMinus: `⊖`,
    CirclePlus: `⊕`,
    CircleTimes: `⊗`,
    ClockwiseContourIntegral: `∲`,
    CloseCurlyDoubleQuote: `”`,
    CloseCurlyQuote: `’`,
    Colon: `∷`,
    Colone: `⩴`,
    Congruent: `≡`,
    Conint: `∯`,
    ContourIntegral: `∮`,
    Copf: `ℂ`,
    Coproduct: `∐`,
    CounterClockwiseContourIntegral: `∳`,
    Cross: `⨯`,
    Cscr: `𝒞`,
    Cup: `⋓`,
    CupCap: `≍`,
    DD: `ⅅ`,
    DDotrahd: `⤑`,
    DJcy: `Ђ`,
    DScy: `Ѕ`,
    DZcy: `Џ`,
    Dagger: `‡`,
    Darr: `↡`,
    Dashv: `⫤`,
    Dcaron: `Ď`,
    Dcy: `Д`,
    Del: `∇`,
    Delta: `Δ`,
    Dfr: `𝔇`,
    DiacriticalAcute: `´`,
    DiacriticalDot: `˙`,
    DiacriticalDoubleAcute: `˝`,
    DiacriticalGrave: '`',
    DiacriticalTilde: `˜`,
    Diamond: `⋄`,
    DifferentialD: `ⅆ`,
    Dopf: `𝔻`,
    Dot: `¨`,
    DotDot: `⃜`,
    DotEqual: `≐`,
    DoubleContourIntegral: `∯`,
    DoubleDot: `¨`,
    DoubleDownArrow: `⇓`,
    DoubleLeftArrow: `⇐`,
    DoubleLeftRightArrow: `⇔`,
    DoubleLeftTee: `⫤`,
    DoubleLongLeftArrow: `⟸`,
    DoubleLongLeftRightArrow: `⟺`,
    DoubleLongRightArrow: `⟹`,
    DoubleRightArrow: `⇒`,
    DoubleRightTee: `⊨`,
    DoubleUpArrow: `⇑`,
    DoubleUpDownArrow: `⇕`,
    DoubleVerticalBar: `∥`,
    DownArrow: `↓`,
    DownArrowBar: `⤓`,
    DownArrowUpArrow: `⇵`,
    DownBreve: `̑`,
    DownLeftRightVector: `⥐`,
    DownLeftTeeVector: `⥞`,
    DownLeftVector: `↽`,
    DownLeftVectorBar: `⥖`,
    DownRightTeeVector: `⥟`,
    DownRightVector: `⇁`,
    DownRightVectorBar: `⥗`,
    DownTee: `⊤`,
    DownTeeArrow: `↧`,
    Downarrow: `⇓`,
    Dscr: `𝒟`,
    Dstrok: `Đ`,
    ENG: `Ŋ`,
    ETH: `Ð`,
    Eacute: `É`,
    Ecaron: `Ě`,
    Ecirc: `Ê`,
    Ecy: `Э`,
    Edot: `Ė`,
    Efr: `𝔈`,
    Egrave: `È`,
    Element: `∈`,
    Emacr: `Ē`,
    EmptySmallSquare: `◻`,
    EmptyVerySmallSquare: `▫`,
    Eogon: `Ę`,
    Eopf: `𝔼`,
    Epsilon: `Ε`,
    Equal: `⩵`,
    EqualTilde: `≂`,
    Equilibrium: `⇌`,
    Escr: `ℰ`,
    Esim: `⩳`,
    Eta: `Η`,
    Euml: `Ë`,
    Exists: `∃`,
    ExponentialE: `ⅇ`,
    Fcy: `Ф`,
    Ffr: `𝔉`,
    FilledSmallSquare: `◼`,
    FilledVerySmallSquare: `▪`,
    Fopf: `𝔽`,
    ForAll: `∀`,
    Fouriertrf: `ℱ`,
    Fscr: `ℱ`,
    GJcy: `Ѓ`,
    GT: `>`,
    Gamma: `Γ`,
    Gammad: `Ϝ`,
    Gbreve: `Ğ`,
    Gcedil: `Ģ`,
    Gcirc: `Ĝ`,
    Gcy: `Г`,
    Gdot: `Ġ`,
    Gfr: `𝔊`,
    Gg: `⋙`,
    Gopf: `𝔾`,
    GreaterEqual: `≥`,
    GreaterEqualLess: `⋛`,
    GreaterFullEqual: `≧`,
    GreaterGreater: `⪢`,
    GreaterLess: `≷`,
    GreaterSlantEqual: `⩾`,
    GreaterTilde: `≳`,
    Gscr: `𝒢`,
    Gt: `≫`,
    HARDcy: `Ъ`,
    Hacek: `ˇ`,
    Hat: `^`,
    Hcirc: `Ĥ`,
    Hfr: `ℌ`,
    HilbertSpace: `ℋ`,
    Hopf: `ℍ`,
    HorizontalLine: `─`,
    Hscr: `ℋ`,
    Hstrok: `Ħ`,
    HumpDownHump: `≎`,
    HumpEqual: `≏`,
    IEcy: `Е`,
    IJlig: `Ĳ`,
    IOcy: `Ё`,
    Iacute: `Í`,
    Icirc: `Î`,
    Icy: `И`,
    Idot: `İ`,
    Ifr: `ℑ`,
    Igrave: `Ì`,
    Im: `ℑ`,
    Imacr: `Ī`,
    ImaginaryI: `ⅈ`,
    Implies: `⇒`,
    Int: `∬`,
    Integral: `∫`,
    Intersection: `⋂`,
    InvisibleComma: `⁣`,
    InvisibleTimes: `⁢`,
    Iogon: `Į`,
    Iopf: `𝕀`,
    Iota: `Ι`,
    Iscr: `ℐ`,
    Itilde: `Ĩ`,
    Iukcy: `І`,
    Iuml: `Ï`,
    Jcirc: `Ĵ`,
    Jcy: `Й`,
    Jfr: `𝔍`,
    Jopf: `𝕁`,
    Jscr: `𝒥`,
    Jsercy: `Ј`,
    Jukcy: `Є`,
    KHcy: `Х`,
    KJcy: `Ќ`,
    Kappa: `Κ`,
    Kcedil: `Ķ`,
    Kcy: `К`,
    Kfr: `𝔎`,
    Kopf: `𝕂`,
    Kscr: `𝒦`,
    LJcy: `Љ`,
    LT: `<`,
    Lacute: `Ĺ`,
    Lambda: `Λ`,
    Lang: `⟪`,
    Laplacetrf: `ℒ`,
    Larr: `↞`,
    Lcaron: `Ľ`,
    Lcedil: `Ļ`,
    Lcy: `Л`,
    LeftAngleBracket: `⟨`,
    LeftArrow: `←`,
    LeftArrowBar: `⇤`,
    LeftArrowRightArrow: `⇆`,
    LeftCeiling: `⌈`,
    LeftDoubleBracket: `⟦`,
    LeftDownTeeVector: `⥡`,
    LeftDownVector: `⇃`,
    LeftDownVectorBar: `⥙`,
    LeftFloor: `⌊`,
    LeftRightArrow: `↔`,
    LeftRightVector: `⥎`,
    LeftTee: `⊣`,
    LeftTeeArrow: `↤`,
    LeftTeeVector: `⥚`,
    LeftTriangle: `⊲`,
    LeftTriangleBar: `⧏`,
    LeftTriangleEqual: `⊴`,
    LeftUpDownVector: `⥑`,
    LeftUpTeeVector: `⥠`,
    LeftUpVector: `↿`,
    LeftUpVectorBar: `⥘`,
    LeftVector: `↼`,
    LeftVectorBar: `⥒`,
    Leftarrow: `⇐`,
    Leftrightarrow: `⇔`,
    LessEqualGreater: `⋚`,
    LessFullEqual: `≦`,
    LessGreater: `≶`,
    LessLess: `⪡`,
    LessSlantEqual: `⩽`,
    LessTilde: `≲`,
    Lfr: `𝔏`,
    Ll: `⋘`,
    Lleftarrow: `⇚`,
    Lmidot: `Ŀ`,
    LongLeftArrow: `⟵`,
    LongLeftRightArrow: `⟷`,
    LongRightArrow: `⟶`,
    Longleftarrow: `⟸`,
    Longleftrightarrow: `⟺`,
    Longrightarrow: `⟹`,
    Lopf: `𝕃`,
    LowerLeftArrow: `↙`,
    LowerRightArrow: `↘`,
    Lscr: `ℒ`,
    Lsh: `↰`,
    Lstrok: `Ł`,
    Lt: `≪`,
    Map: `⤅`,
    Mcy: `М`,
    MediumSpace: ` `,
    Mellintrf: `ℳ`,
    Mfr: `𝔐`,
    MinusPlus: `∓`,
    Mopf: `𝕄`,
    Mscr: `ℳ`,
    Mu: `Μ`,
    NJcy: `Њ`,
    Nacute: `Ń`,
    Ncaron: `Ň`,
    Ncedil: `Ņ`,
    Ncy: `Н`,
    NegativeMediumSpace: `​`,
    NegativeThickSpace: `​`,
    NegativeThinSpace: `​`,
    NegativeVeryThinSpace: `​`,
    NestedGreaterGreater: `≫`,
    NestedLessLess: `≪`,
    NewLine: `
`,
    Nfr: `𝔑`,
    NoBreak: `⁠`,
    NonBreakingSpace: `\xA0`,
    Nopf: `ℕ`,
    Not: `⫬`,
    NotCongruent: `≢`,
    NotCupCap: `≭`,
    NotDoubleVerticalBar: `∦`,
    NotElement: `∉`,
    NotEqual: `≠`,
    NotEqualTilde: `≂̸`,
    NotExists: `∄`,
    NotGreater: `≯`,
    NotGreaterEqual: `≱`,
    NotGreaterFullEqual: `≧̸`,
    NotGreaterGreater: `≫̸`,
    NotGreaterLess: `≹`,
    NotGreaterSlantEqual: `⩾̸`,
    NotGreaterTilde: `≵`,
    NotHumpDownHump: `≎̸`,
    NotHumpEqual: `≏̸`,
    NotLeftTriangle: `⋪`,
    NotLeftTriangleBar: `⧏̸`,
    NotLeftTriangleEqual: `⋬`,
    NotLess: `≮`,
    NotLessEqual: `≰`,
    NotLessGreater: `≸`,
    NotLessLess: `≪̸`,
    NotLessSlantEqual: `⩽̸`,
    NotLessTilde: `≴`,
    NotNestedGreaterGreater: `⪢̸`,
    NotNestedLessLess: `⪡̸`,
    NotPrecedes: `⊀`,
    NotPrecedesEqual: `⪯̸`,
    NotPrecedesSlantEqual: `⋠`,
    NotReverseElement: `∌`,
    NotRightTriangle: `⋫`,
    NotRightTriangleBar: `⧐̸`,
    NotRightTriangleEqual: `⋭`,
    NotSquareSubset: `⊏̸`,
    NotSquareSubsetEqual: `⋢`,
    NotSquareSuperset: `⊐̸`,
    NotSquareSupersetEqual: `⋣`,
    NotSubset: `⊂⃒`,
    NotSubsetEqual: `⊈`,
    NotSucceeds: `⊁`,
    NotSucceedsEqual: `⪰̸`,
    NotSucceedsSlantEqual: `⋡`,
    NotSucceedsTilde: `≿̸`,
    NotSuperset: `⊃⃒`,
    NotSupersetEqual: `⊉`,
    NotTilde: `≁`,
    NotTildeEqual: `≄`,
    NotTildeFullEqual: `≇`,
    NotTildeTilde: `≉`,
    NotVerticalBar: `∤`,
    Nscr: `𝒩`,
    Ntilde: `Ñ`,
    Nu: `Ν`,
    OElig: `Œ`,
    Oacute: `Ó`,
    Ocirc: `Ô`,
    Ocy: `О`,
    Odblac: `Ő`,
    Ofr: `𝔒`,
    Ograve: `Ò`,
    Omacr: `Ō`,
    Omega: `Ω`,
    Omicron: `Ο`,
    Oopf: `𝕆`,
    OpenCurlyDoubleQuote: `“`,
    OpenCurlyQuote: `‘`,
    Or: `⩔`,
    Oscr: `𝒪`,
    Oslash: `Ø`,
    Otilde: `Õ`,
    Otimes: `⨷`,
    Ouml: `Ö`,
    OverBar: `‾`,
    OverBrace: `⏞`,
    OverBracket: `⎴`,
    OverParenthesis: `⏜`,
    PartialD: `∂`,
    Pcy: `П`,
    Pfr: `𝔓`,
    Phi: `Φ`,
    Pi: `Π`,
    PlusMinus: `±`,
    Poincareplane: `ℌ`,
    Popf: `ℙ`,
    Pr: `⪻`,
    Precedes: `≺`,
    PrecedesEqual: `⪯`,
    PrecedesSlantEqual: `≼`,
    PrecedesTilde: `≾`,
    Prime: `″`,
    Product: `∏`,
    Proportion: `∷`,
    Proportional: `∝`,
    Pscr: `𝒫`,
    Psi: `Ψ`,
    QUOT: `"`,
    Qfr: `𝔔`,
    Qopf: `ℚ`,
    Qscr: `𝒬`,
    RBarr: `⤐`,
    REG: `®`,
    Racute: `Ŕ`,
    Rang: `⟫`,
    Rarr: `↠`,
    Rarrtl: `⤖`,
    Rcaron: `Ř`,
    Rcedil: `Ŗ`,
    Rcy: `Р`,
    Re: `ℜ`,
    ReverseElement: `∋`,
    ReverseEquilibrium: `⇋`,
    ReverseUpEquilibrium: `⥯`,
    Rfr: `ℜ`,
    Rho: `Ρ`,
    RightAngleBracket: `⟩`,
    RightArrow: `→`,
    RightArrowBar: `⇥`,
    RightArrowLeftArrow: `⇄`,
    RightCeiling: `⌉`,
    RightDoubleBracket: `⟧`,
    RightDownTeeVector: `⥝`,
    RightDownVector: `⇂`,
    RightDownVectorBar: `⥕`,
    RightFloor: `⌋`,
    RightTee: `⊢`,
    RightTeeArrow: `↦`,
    RightTeeVector: `⥛`,
    RightTriangle: `⊳`,
    RightTriangleBar: `⧐`,
    RightTriangleEqual: `⊵`,
    RightUpDownVector: `⥏`,
    RightUpTeeVector: `⥜`,
    RightUpVector: `↾`,
    RightUpVectorBar: `⥔`,
    RightVector: `⇀`,
    RightVectorBar: `⥓`,
    Rightarrow: `⇒`,
    Ropf: `ℝ`,
    RoundImplies: `⥰`,
    Rrightarrow: `⇛`,
    Rscr: `ℛ`,
    Rsh: `↱`,
    RuleDelayed: `⧴`,
    SHCHcy: `Щ`,
    SHcy: `Ш`,
    SOFTcy: `Ь`,
    Sacute: `Ś`,
    Sc: `⪼`,
    Scaron: `Š`,
    Scedil: `Ş`,
    Scirc: `Ŝ`,
    Scy: `С`,
    Sfr: `𝔖`,
    ShortDownArrow: `↓`,
    ShortLeftArrow: `←`,
    ShortRightArrow: `→`,
    ShortUpArrow: `↑`,
    Sigma: `Σ`,
    SmallCircle: `∘`,
    Sopf: `𝕊`,
    Sqrt: `√`,
    Square: `□`,
    SquareIntersection: `⊓`,
    SquareSubset: `⊏`,
    SquareSubsetEqual: `⊑`,
    SquareSuperset: `⊐`,
    SquareSupersetEqual: `⊒`,
    SquareUnion: `⊔`,
    Sscr: `𝒮`,
    Star: `⋆`,
    Sub: `⋐`,
    Subset: `⋐`,
    SubsetEqual: `⊆`,
    Succeeds: `≻`,
    SucceedsEqual: `⪰`,
    SucceedsSlantEqual: `≽`,
    SucceedsTilde: `≿`,
    SuchThat: `∋`,
    Sum: `∑`,
    Sup: `⋑`,
    Superset: `⊃`,
    SupersetEqual: `⊇`,
    Supset: `⋑`,
    THORN: `Þ`,
    TRADE: `™`,
    TSHcy: `Ћ`,
    TScy: `Ц`,
    Tab: `	`,
    Tau: `Τ`,
    Tcaron: `Ť`,
    Tcedil: `Ţ`,
    Tcy: `Т`,
    Tfr: `𝔗`,
    Therefore: `∴`,
    Theta: `Θ`,
    ThickSpace: `  `,
    ThinSpace: ` `,
    Tilde: `∼`,
    TildeEqual: `≃`,
    TildeFullEqual: `≅`,
    TildeTilde: `≈`,
    Topf: `𝕋`,
    TripleDot: `⃛`,
    Tscr: `𝒯`,
    Tstrok: `Ŧ`,
    Uacute: `Ú`,
    Uarr: `↟`,
    Uarrocir: `⥉`,
    Ubrcy: `Ў`,
    Ubreve: `Ŭ`,
    Ucirc: `Û`,
    Ucy: `У`,
    Udblac: `Ű`,
    Ufr: `𝔘`,
    Ugrave: `Ù`,
    Umacr: `Ū`,
    UnderBar: `_`,
    UnderBrace: `⏟`,
    UnderBracket: `⎵`,
    UnderParenthesis: `⏝`,
    Union: `⋃`,
    UnionPlus: `⊎`,
    Uogon: `Ų`,
    Uopf: `𝕌`,
    UpArrow: `↑`,
    UpArrowBar: `⤒`,
    UpArrowDownArrow: `⇅`,
    UpDownArrow: `↕`,
    UpEquilibrium: `⥮`,
    UpTee: `⊥`,
    UpTeeArrow: `↥`,
    Uparrow: `⇑`,
    Updownarrow: `⇕`,
    UpperLeftArrow: `↖`,
    UpperRightArrow: `↗`,
    Upsi: `ϒ`,
    Upsilon: `Υ`,
    Uring: `Ů`,
    Uscr: `𝒰`,
    Utilde: `Ũ`,
    Uuml: `Ü`,
    VDash: `⊫`,
    Vbar: `⫫`,
    Vcy: `В`,
    Vdash: `⊩`,
    Vdashl: `⫦`,
    Vee: `⋁`,
    Verbar: `‖`,
    Vert: `‖`,
    VerticalBar: `∣`,
    VerticalLine: `|`,
    VerticalSeparator: `❘`,
    VerticalTilde: `≀`,
    VeryThinSpace: ` `,
    Vfr: `𝔙`,
    Vopf: `𝕍`,
    Vscr: `𝒱`,
    Vvdash: `⊪`,
    Wcirc: `Ŵ`,
    Wedge: `⋀`,
    Wfr: `𝔚`,
    Wopf: `𝕎`,
    Wscr: `𝒲`,
    Xfr: `𝔛`,
    Xi: `Ξ`,
    Xopf: `𝕏`,
    Xscr: `𝒳`,
    YAcy: `Я`,
    YIcy: `Ї`,
    YUcy: `Ю`,
    Yacute: `Ý`,
    Ycirc: `Ŷ`,
    Ycy: `Ы`,
    Yfr: `𝔜`,
    Yopf: `𝕐`,
    Yscr: `𝒴`,
    Yuml: `Ÿ`,
    ZHcy: `Ж`,
    Zacute: `Ź`,
    Zcaron: `Ž`,
    Zcy: `З`,
    Zdot: `Ż`,
    ZeroWidthSpace: `​`,
    Zeta: `Ζ`,
    Zfr: `ℨ`,
    Zopf: `ℤ`,
    Zscr: `𝒵`,
    aacute: `á`,
    abreve: `ă`,
    ac: `∾`,
    acE: `∾̳`,
    acd: `∿`,
    acirc: `â`,
    acute: `´`,
    acy: `а`,
    aelig: `æ`,
    af: `⁡`,
    afr: `𝔞`,
    agrave: `à`,
    alefsym: `ℵ`,
    aleph: `ℵ`,
    alpha: `α`,
    amacr: `ā`,
    amalg: `⨿`,
    amp: `&`,
    and: `∧`,
    andand: `⩕`,
    andd: `⩜`,
    andslope: `⩘`,
    andv: `⩚`,
    ang: `∠`,
    ange: `⦤`,
    angle: `∠`,
    angmsd: `∡`,
    angmsdaa: `⦨`,
    angmsdab: `⦩`,
    angmsdac: `⦪`,
    angmsdad: `⦫`,
    angmsdae: `⦬`,
    angmsdaf: `⦭`,
    angmsdag: `⦮`,
    angmsdah: `⦯`,
    angrt: `∟`,
    angrtvb: `⊾`,
    angrtvbd: `⦝`,
    angsph: `∢`,
    angst: `Å`,
    angzarr: `⍼`,
    aogon: `ą`,
    aopf: `𝕒`,
    ap: `≈`,
    apE: `⩰`,
    apacir: `⩯`,
    ape: `≊`,
    apid: `≋`,
    apos: `'`,
    approx: `≈`,
    approxeq: `≊`,
    aring: `å`,
    ascr: `𝒶`,
    ast: `*`,
    asymp: `≈`,
    asympeq: `≍`,
    atilde: `ã`,
    auml: `ä`,
    awconint: `∳`,
    awint: `⨑`,
    bNot: `⫭`,
    backcong: `≌`,
    backepsilon: `϶`,
    backprime: `‵`,
    backsim: `∽`,
    backsimeq: `⋍`,
    barvee: `⊽`,
    barwed: `⌅`,
    barwedge: `⌅`,
    bbrk: `⎵`,
    bbrktbrk: `⎶`,
    bcong: `≌`,
    bcy: `б`,
    bdquo: `„`,
    becaus: `∵`,
    because: `∵`,
    bemptyv: `⦰`,
    bepsi: `϶`,
    bernou: `ℬ`,
    beta: `β`,
    beth: `ℶ`,
    between: `≬`,
    bfr: `𝔟`,
    bigcap: `⋂`,
    bigcirc: `◯`,
    bigcup: `⋃`,
    bigodot: `⨀`,
    bigoplus: `⨁`,
    bigotimes: `⨂`,
    bigsqcup: `⨆`,
    bigstar: `★`,
    bigtriangledown: `▽`,
    bigtriangleup: `△`,
    biguplus: `⨄`,
    bigvee: `⋁`,
    bigwedge: `⋀`,
    bkarow: `⤍`,
    blacklozenge: `⧫`,
    blacksquare: `▪`,
    blacktriangle: `▴`,
    blacktriangledown: `▾`,
    blacktriangleleft: `◂`,
    blacktriangleright: `▸`,
    blank: `␣`,
    blk12: `▒`,
    blk14: `░`,
    blk34: `▓`,
    block: `█`,
    bne: `=⃥`,
    bnequiv: `≡⃥`,
    bnot: `⌐`,
    bopf: `𝕓`,
    bot: `⊥`,
    bottom: `⊥`,
    bowtie: `⋈`,
    boxDL: `╗`,
    boxDR: `╔`,
    boxDl: `╖`,
    boxDr: `╓`,
    boxH: `═`,
    boxHD: `╦`,
    boxHU: `╩`,
    boxHd: `╤`,
    boxHu: `╧`,
    boxUL: `╝`,
    boxUR: `╚`,
    boxUl: `╜`,
    boxUr: `╙`,
    boxV: `║`,
    boxVH: `╬`,
    boxVL: `╣`,
    boxVR: `╠`,
    boxVh: `╫`,
    boxVl: `╢`,
    boxVr: `╟`,
    boxbox: `⧉`,
    boxdL: `╕`,
    boxdR: `╒`,
    boxdl: `┐`,
    boxdr: `┌`,
    boxh: `─`,
    boxhD: `╥`,
    boxhU: `╨`,
    boxhd: `┬`,
    boxhu: `┴`,
    boxminus: `⊟`,
    boxplus: `⊞`,
    boxtimes: `⊠`,
    boxuL: `╛`,
    boxuR: `╘`,
    boxul: `┘`,
    boxur: `└`,
    boxv: `│`,
    boxvH: `╪`,
    boxvL: `╡`,
    boxvR: `╞`,
    boxvh: `┼`,
    boxvl: `┤`,
    boxvr: `├`,
    bprime: `‵`,
    breve: `˘`,
    brvbar: `¦`,
    bscr: `𝒷`,
    bsemi: `⁏`,
    bsim: `∽`,
    bsime: `⋍`,
    bsol: `\\`,
    bsolb: `⧅`,
    bsolhsub: `⟈`,
    bull: `•`,
    bullet: `•`,
    bump: `≎`,
    bumpE: `⪮`,
    bumpe: `≏`,
    bumpeq: `≏`,
    cacute: `ć`,
    cap: `∩`,
    capand: `⩄`,
    capbrcup: `⩉`,
    capcap: `⩋`,
    capcup: `⩇`,
    capdot: `⩀`,
    caps: `∩︀`,
    caret: `⁁`,
    caron: `ˇ`,
    ccaps: `⩍`,
    ccaron: `č`,
    ccedil: `ç`,
    ccirc: `ĉ`,
    ccups: `⩌`,
    ccupssm: `⩐`,
    cdot: `ċ`,
    cedil: `¸`,
    cemptyv: `⦲`,
    cent: `¢`,
    centerdot: `·`,
    cfr: `𝔠`,
    chcy: `ч`,
    check: `✓`,
    checkmark: `✓`,
    chi: `χ`,
    cir: `○`,
    cirE: `⧃`,
    circ: `ˆ`,
    circeq: `≗`,
    circlearrowleft: `↺`,
    circlearrowright: `↻`,
    circledR: `®`,
    circledS: `Ⓢ`,
    circledast: `⊛`,
    circledcirc: `⊚`,
    circleddash: `⊝`,
    cire: `≗`,
    cirfnint: `⨐`,
    cirmid: `⫯`,
    cirscir: `⧂`,
    clubs: `♣`,
    clubsuit: `♣`,
    colon: `:`,
    colone: `≔`,
    coloneq: `≔`,
    comma: `,`,
    commat: `@`,
    comp: `∁`,
    compfn: `∘`,
    complement: `∁`,
    complexes: `ℂ`,
    cong: `≅`,
    congdot: `⩭`,
    conint: `∮`,
    copf: `𝕔`,
    coprod: `∐`,
    copy: `©`,
    copysr: `℗`,
    crarr: `↵`,
    cross: `✗`,
    cscr: `𝒸`,
    csub: `⫏`,
    csube: `⫑`,
    csup: `⫐`,
    csupe: `⫒`,
    ctdot: `⋯`,
    cudarrl: `⤸`,
    cudarrr: `⤵`,
    cuepr: `⋞`,
    cuesc: `⋟`,
    cularr: `↶`,
    cularrp: `⤽`,
    cup: `∪`,
    cupbrcap: `⩈`,
    cupcap: `⩆`,
    cupcup: `⩊`,
    cupdot: `⊍`,
    cupor: `⩅`,
    cups: `∪︀`,
    curarr: `↷`,
    curarrm: `⤼`,
    curlyeqprec: `⋞`,
    curlyeqsucc: `⋟`,
    curlyvee: `⋎`,
    curlywedge: `⋏`,
    curren: `¤`,
    curvearrowleft: `↶`,
    curvearrowright: `↷`,
    cuvee: `⋎`,
    cuwed: `⋏`,
    cwconint: `∲`,
    cwint: `∱`,
    cylcty: `⌭`,
    dArr: `⇓`,
    dHar: `⥥`,
    dagger: `†`,
    daleth: `ℸ`,
    darr: `↓`,
    dash: `‐`,
    dashv: `⊣`,
    dbkarow: `⤏`,
    dblac: `˝`,
    dcaron: `ď`,
    dcy: `д`,
    dd: `ⅆ`,
    ddagger: `‡`,
    ddarr: `⇊`,
    ddotseq: `⩷`,
    deg: `°`,
    delta: `δ`,
    demptyv: `⦱`,
    dfisht: `⥿`,
    dfr: `𝔡`,
    dharl: `⇃`,
    dharr: `⇂`,
    diam: `⋄`,
    diamond: `⋄`,
    diamondsuit: `♦`,
    diams: `♦`,
    die: `¨`,
    digamma: `ϝ`,
    disin: `⋲`,
    div: `÷`,
    divide: `÷`,
    divideontimes: `⋇`,
    divonx: `⋇`,
    djcy: `ђ`,
    dlcorn: `⌞`,
    dlcrop: `⌍`,
    dollar: `$`,
    dopf: `𝕕`,
    dot: `˙`,
    doteq: `≐`,
    doteqdot: `≑`,
    dotminus: `∸`,
    dotplus: `∔`,
    dotsquare: `⊡`,
    doublebarwedge: `⌆`,
    downarrow: `↓`,
    downdownarrows: `⇊`,
    downharpoonleft: `⇃`,
    downharpoonright: `⇂`,
    drbkarow: `⤐`,
    drcorn: `⌟`,
    drcrop: `⌌`,
    dscr: `𝒹`,
    dscy: `ѕ`,
    dsol: `⧶`,
    dstrok: `đ`,
    dtdot: `⋱`,
    dtri: `▿`,
    dtrif: `▾`,
    duarr: `⇵`,
    duhar: `⥯`,
    dwangle: `⦦`,
    dzcy: `џ`,
    dzigrarr: `⟿`,
    eDDot: `⩷`,
    eDot: `≑`,
    eacute: `é`,
    easter: `⩮`,
    ecaron: `ě`,
    ecir: `≖`,
    ecirc: `ê`,
    ecolon: `≕`,
    ecy: `э`,
    edot: `ė`,
    ee: `ⅇ`,
    efDot: `≒`,
    efr: `𝔢`,
    eg: `⪚`,
    egrave: `è`,
    egs: `⪖`,
    egsdot: `⪘`,
    el: `⪙`,
    elinters: `⏧`,
    ell: `ℓ`,
    els: `⪕`,
    elsdot: `⪗`,
    emacr: `ē`,
    empty: `∅`,
    emptyset: `∅`,
    emptyv: `∅`,
    emsp13: ` `,
    emsp14: ` `,
    emsp: ` `,
    eng: `ŋ`,
    ensp: ` `,
    eogon: `ę`,
    eopf: `𝕖`,
    epar: `⋕`,
    eparsl: `⧣`,
    eplus: `⩱`,
    epsi: `ε`,
    epsilon: `ε`,
    epsiv: `ϵ`,
    eqcirc: `≖`,
    eqcolon: `≕`,
    eqsim: `≂`,
    eqslantgtr: `⪖`,
    eqslantless: `⪕`,
    equals: `=`,
    equest: `≟`,
    equiv: `≡`,
    equivDD: `⩸`,
    eqvparsl: `⧥`,
    erDot: `≓`,
    erarr: `⥱`,
    escr: `ℯ`,
    esdot: `≐`,
    esim: `≂`,
    eta: `η`,
    eth: `ð`,
    euml: `ë`,
    euro: `€`,
    excl: `!`,
    exist: `∃`,
    expectation: `ℰ`,
    exponentiale: `ⅇ`,
    fallingdotseq: `≒`,
    fcy: `ф`,
    female: `♀`,
    ffilig: `ﬃ`,
    fflig: `ﬀ`,
    ffllig: `ﬄ`,
    ffr: `𝔣`,
    filig: `ﬁ`,
    fjlig: `fj`,
    flat: `♭`,
    fllig: `ﬂ`,
    fltns: `▱`,
    fnof: `ƒ`,
    fopf: `𝕗`,
    forall: `∀`,
    fork: `⋔`,
    forkv: `⫙`,
    fpartint: `⨍`,
    frac12: `½`,
    frac13: `⅓`,
    frac14: `¼`,
    frac15: `⅕`,
    frac16: `⅙`,
    frac18: `⅛`,
    frac23: `⅔`,
    frac25: `⅖`,
    frac34: `¾`,
    frac35: `⅗`,
    frac38: `⅜`,
    frac45: `⅘`,
    frac56: `⅚`,
    frac58: `⅝`,
    frac78: `⅞`,
    frasl: `⁄`,
    frown: `⌢`,
    fscr: `𝒻`,
    gE: `≧`,
    gEl: `⪌`,
    gacute: `ǵ`,
    gamma: `γ`,
    gammad: `ϝ`,
    gap: `⪆`,
    gbreve: `ğ`,
    gcirc: `ĝ`,
    gcy: `г`,
    gdot: `ġ`,
    ge: `≥`,
    gel: `⋛`,
    geq: `≥`,
    geqq: `≧`,
    geqslant: `⩾`,
    ges: `⩾`,
    gescc: `⪩`,
    gesdot: `⪀`,
    gesdoto: `⪂`,
    gesdotol: `⪄`,
    gesl: `⋛︀`,
    gesles: `⪔`,
    gfr: `𝔤`,
    gg: `≫`,
    ggg: `⋙`,
    gimel: `ℷ`,
    gjcy: `ѓ`,
    gl: `≷`,
    glE: `⪒`,
    gla: `⪥`,
    glj: `⪤`,
    gnE: `≩`,
    gnap: `⪊`,
    gnapprox: `⪊`,
    gne: `⪈`,
    gneq: `⪈`,
    gneqq: `≩`,
    gnsim: `⋧`,
    gopf: `𝕘`,
    grave: '`',
    gscr: `ℊ`,
    gsim: `≳`,
    gsime: `⪎`,
    gsiml: `⪐`,
    gt: `>`,
    gtcc: `⪧`,
    gtcir: `⩺`,
    gtdot: `⋗`,
    gtlPar: `⦕`,
    gtquest: `⩼`,
    gtrapprox: `⪆`,
    gtrarr: `⥸`,
    gtrdot: `⋗`,
    gtreqless: `⋛`,
    gtreqqless: `⪌`,
    gtrless: `≷`,
    gtrsim: `≳`,
    gvertneqq: `≩︀`,
    gvnE: `≩︀`,
    hArr: `⇔`,
    hairsp: ` `,
    half: `½`,
    hamilt: `ℋ`,
    hardcy: `ъ`,
    harr: `↔`,
    harrcir: `⥈`,
    harrw: `↭`,
    hbar: `ℏ`,
    hcirc: `ĥ`,
    hearts: `♥`,
    heartsuit: `♥`,
    hellip: `…`,
    hercon: `⊹`,
    hfr: `𝔥`,
    hksearow: `⤥`,
    hkswarow: `⤦`,
    hoarr: `⇿`,
    homtht: `∻`,
    hookleftarrow: `↩`,
    hookrightarrow: `↪`,
    hopf: `𝕙`,
    horbar: `―`,
    hscr: `𝒽`,
    hslash: `ℏ`,
    hstrok: `ħ`,
    hybull: `⁃`,
    hyphen: `‐`,
    iacute: `í`,
    ic: `⁣`,
    icirc: `î`,
    icy: `и`,
    iecy: `е`,
    iexcl: `¡`,
    iff: `⇔`,
    ifr: `𝔦`,
    igrave: `ì`,
    ii: `ⅈ`,
    iiiint: `⨌`,
    iiint: `∭`,
    iinfin: `⧜`,
    iiota: `℩`,
    ijlig: `ĳ`,
    imacr: `ī`,
    image: `ℑ`,
    imagline: `ℐ`,
    imagpart: `ℑ`,
    imath: `ı`,
    imof: `⊷`,
    imped: `Ƶ`,
    in: `∈`,
    incare: `℅`,
    infin: `∞`,
    infintie: `⧝`,
    inodot: `ı`,
    int: `∫`,
    intcal: `⊺`,
    integers: `ℤ`,
    intercal: `⊺`,
    intlarhk: `⨗`,
    intprod: `⨼`,
    iocy: `ё`,
    iogon: `į`,
    iopf: `𝕚`,
    iota: `ι`,
    iprod: `⨼`,
    iquest: `¿`,
    iscr: `𝒾`,
    isin: `∈`,
    isinE: `⋹`,
    isindot: `⋵`,
    isins: `⋴`,
    isinsv: `⋳`,
    isinv: `∈`,
    it: `⁢`,
    itilde: `ĩ`,
    iukcy: `і`,
    iuml: `ï`,
    jcirc: `ĵ`,
    jcy: `й`,
    jfr: `𝔧`,
    jmath: `ȷ`,
    jopf: `𝕛`,
    jscr: `𝒿`,
    jsercy: `ј`,
    jukcy: `є`,
    kappa: `κ`,
    kappav: `ϰ`,
    kcedil: `ķ`,
    kcy: `к`,
    kfr: `𝔨`,
    kgreen: `ĸ`,
    khcy: `х`,
    kjcy: `ќ`,
    kopf: `𝕜`,
    kscr: `𝓀`,
    lAarr: `⇚`,
    lArr: `⇐`,
    lAtail: `⤛`,
    lBarr: `⤎`,
    lE: `≦`,
    lEg: `⪋`,
    lHar: `⥢`,
    lacute: `ĺ`,
    laemptyv: `⦴`,
    lagran: `ℒ`,
    lambda: `λ`,
    lang: `⟨`,
    langd: `⦑`,
    langle: `⟨`,
    lap: `⪅`,
    laquo: `«`,
    larr: `←`,
    larrb: `⇤`,
    larrbfs: `⤟`,
    larrfs: `⤝`,
    larrhk: `↩`,
    larrlp: `↫`,
    larrpl: `⤹`,
    larrsim: `⥳`,
    larrtl: `↢`,
    lat: `⪫`,
    latail: `⤙`,
    late: `⪭`,
    lates: `⪭︀`,
    lbarr: `⤌`,
    lbbrk: `❲`,
    lbrace: `{`,
    lbrack: `[`,
    lbrke: `⦋`,
    lbrksld: `⦏`,
    lbrkslu: `⦍`,
    lcaron: `ľ`,
    lcedil: `ļ`,
    lceil: `⌈`,
    lcub: `{`,
    lcy: `л`,
    ldca: `⤶`,
    ldquo: `“`,
    ldquor: `„`,
    ldrdhar: `⥧`,
    ldrushar: `⥋`,
    ldsh: `↲`,
    le: `≤`,
    leftarrow: `←`,
    leftarrowtail: `↢`,
    leftharpoondown: `↽`,
    leftharpoonup: `↼`,
    leftleftarrows: `⇇`,
    leftrightarrow: `↔`,
    leftrightarrows: `⇆`,
    leftrightharpoons: `⇋`,
    leftrightsquigarrow: `↭`,
    leftthreetimes: `⋋`,
    leg: `⋚`,
    leq: `≤`,
    leqq: `≦`,
    leqslant: `⩽`,
    les: `⩽`,
    lescc: `⪨`,
    lesdot: `⩿`,
    lesdoto: `⪁`,
    lesdotor: `⪃`,
    lesg: `⋚︀`,
    lesges: `⪓`,
    lessapprox: `⪅`,
    lessdot: `⋖`,
    lesseqgtr: `⋚`,
    lesseqqgtr: `⪋`,
    lessgtr: `≶`,
    lesssim: `≲`,
    lfisht: `⥼`,
    lfloor: `⌊`,
    lfr: `𝔩`,
    lg: `≶`,
    lgE: `⪑`,
    lhard: `↽`,
    lharu: `↼`,
    lharul: `⥪`,
    lhblk: `▄`,
    ljcy: `љ`,
    ll: `≪`,
    llarr: `⇇`,
    llcorner: `⌞`,
    llhard: `⥫`,
    lltri: `◺`,
    lmidot: `ŀ`,
    lmoust: `⎰`,
    lmoustache: `⎰`,
    lnE: `≨`,
    lnap: `⪉`,
    lnapprox: `⪉`,
    lne: `⪇`,
    lneq: `⪇`,
    lneqq: `≨`,
    lnsim: `⋦`,
    loang: `⟬`,
    loarr: `⇽`,
    lobrk: `⟦`,
    longleftarrow: `⟵`,
    longleftrightarrow: `⟷`,
    longmapsto: `⟼`,
    longrightarrow: `⟶`,
    looparrowleft: `↫`,
    looparrowright: `↬`,
    lopar: `⦅`,
    lopf: `𝕝`,
    loplus: `⨭`,
    lotimes: `⨴`,
    lowast: `∗`,
    lowbar: `_`,
    loz: `◊`,
    lozenge: `◊`,
    lozf: `⧫`,
    lpar: `(`,
    lparlt: `⦓`,
    lrarr: `⇆`,
    lrcorner: `⌟`,
    lrhar: `⇋`,
    lrhard: `⥭`,
    lrm: `‎`,
    lrtri: `⊿`,
    lsaquo: `‹`,
    lscr: `𝓁`,
    lsh: `↰`,
    lsim: `≲`,
    lsime: `⪍`,
    lsimg: `⪏`,
    lsqb: `[`,
    lsquo: `‘`,
    lsquor: `‚`,
    lstrok: `ł`,
    lt: `<`,
    ltcc: `⪦`,
    ltcir: `⩹`,
    ltdot: `⋖`,
    lthree: `⋋`,
    ltimes: `⋉`,
    ltlarr: `⥶`,
    ltquest: `⩻`,
    ltrPar: `⦖`,
    ltri: `◃`,
    ltrie: `⊴`,
    ltrif: `◂`,
    lurdshar: `⥊`,
    luruhar: `⥦`,
    lvertneqq: `≨︀`,
    lvnE: `≨︀`,
    mDDot: `∺`,
    macr: `¯`,
    male: `♂`,
    malt: `✠`,
    maltese: `✠`,
    map: `↦`,
    mapsto: `↦`,
    mapstodown: `↧`,
    mapstoleft: `↤`,
    mapstoup: `↥`,
    marker: `▮`,
    mcomma: `⨩`,
    mcy: `м`,
    mdash: `—`,
    measuredangle: `∡`,
    mfr: `𝔪`,
    mho: `℧`,
    micro: `µ`,
    mid: `∣`,
    midast: `*`,
    midcir: `⫰`,
    middot: `·`,
    minus: `−`,
    minusb: `⊟`,
    minusd: `∸`,
    minusdu: `⨪`,
    mlcp: `⫛`,
    mldr: `…`,
    mnplus: `∓`,
    models: `⊧`,
    mopf: `𝕞`,
    mp: `∓`,
    mscr: `𝓂`,
    mstpos: `∾`,
    mu: `μ`,
    multimap: `⊸`,
    mumap: `⊸`,
    nGg: `⋙̸`,
    nGt: `≫⃒`,
    nGtv: `≫̸`,
    nLeftarrow: `⇍`,
    nLeftrightarrow: `⇎`,
    nLl: `⋘̸`,
    nLt: `≪⃒`,
    nLtv: `≪̸`,
    nRightarrow: `⇏`,
    nVDash: `⊯`,
    nVdash: `⊮`,
    nabla: `∇`,
    nacute: `ń`,
    nang: `∠⃒`,
    nap: `≉`,
    napE: `⩰̸`,
    napid: `≋̸`,
    napos: `ŉ`,
    napprox: `≉`,
    natur: `♮`,
    natural: `♮`,
    naturals: `ℕ`,
    nbsp: `\xA0`,
    nbump: `≎̸`,
    nbumpe: `≏̸`,
    ncap: `⩃`,
    ncaron: `ň`,
    ncedil: `ņ`,
    ncong: `≇`,
    ncongdot: `⩭̸`,
    ncup: `⩂`,
    ncy: `н`,
    ndash: `–`,
    ne: `≠`,
    neArr: `⇗`,
    nearhk: `⤤`,
    nearr: `↗`,
    nearrow: `↗`,
    nedot: `≐̸`,
    nequiv: `≢`,
    nesear: `⤨`,
    nesim: `≂̸`,
    nexist: `∄`,
    nexists: `∄`,
    nfr: `𝔫`,
    ngE: `≧̸`,
    nge: `≱`,
    ngeq: `≱`,
    ngeqq: `≧̸`,
    ngeqslant: `⩾̸`,
    nges: `⩾̸`,
    ngsim: `≵`,
    ngt: `≯`,
    ngtr: `≯`,
    nhArr: `⇎`,
    nharr: `↮`,
    nhpar: `⫲`,
    ni: `∋`,
    nis: `⋼`,
    nisd: `⋺`,
    niv: `∋`,
    njcy: `њ`,
    nlArr: `⇍`,
    nlE: `≦̸`,
    nlarr: `↚`,
    nldr: `‥`,
    nle: `≰`,
    nleftarrow: `↚`,
    nleftrightarrow: `↮`,
    nleq: `≰`,
    nleqq: `≦̸`,
    nleqslant: `⩽̸`,
    nles: `⩽̸`,
    nless: `≮`,
    nlsim: `≴`,
    nlt: `≮`,
    nltri: `⋪`,
    nltrie: `⋬`,
    nmid: `∤`,
    nopf: `𝕟`,
    not: `¬`,
    notin: `∉`,
    notinE: `⋹̸`,
    notindot: `⋵̸`,
    notinva: `∉`,
    notinvb: `⋷`,
    notinvc: `⋶`,
    notni: `∌`,
    notniva: `∌`,
    notnivb: `⋾`,
    notnivc: `⋽`,
    npar: `∦`,
    nparallel: `∦`,
    nparsl: `⫽⃥`,
    npart: `∂̸`,
    npolint: `⨔`,
    npr: `⊀`,
    nprcue: `⋠`,
    npre: `⪯̸`,
    nprec: `⊀`,
    npreceq: `⪯̸`,
    nrArr: `⇏`,
    nrarr: `↛`,
    nrarrc: `⤳̸`,
    nrarrw: `↝̸`,
    nrightarrow: `↛`,
    nrtri: `⋫`,
    nrtrie: `⋭`,
    nsc: `⊁`,
    nsccue: `⋡`,
    nsce: `⪰̸`,
    nscr: `𝓃`,
    nshortmid: `∤`,
    nshortparallel: `∦`,
    nsim: `≁`,
    nsime: `≄`,
    nsimeq: `≄`,
    nsmid: `∤`,
    nspar: `∦`,
    nsqsube: `⋢`,
    nsqsupe: `⋣`,
    nsub: `⊄`,
    nsubE: `⫅̸`,
    nsube: `⊈`,
    nsubset: `⊂⃒`,
    nsubseteq: `⊈`,
    nsubseteqq: `⫅̸`,
    nsucc: `⊁`,
    nsucceq: `⪰̸`,
    nsup: `⊅`,
    nsupE: `⫆̸`,
    nsupe: `⊉`,
    nsupset: `⊃⃒`,
    nsupseteq: `⊉`,
    nsupseteqq: `⫆̸`,
    ntgl: `≹`,
    ntilde: `ñ`,
    ntlg: `≸`,
    ntriangleleft: `⋪`,
    ntrianglelefteq: `⋬`,
    ntriangleright: `⋫`,
    ntrianglerighteq: `⋭`,
    nu: `ν`,
    num: `#`,
    numero: `№`,
    numsp: ` `,
    nvDash: `⊭`,
    nvHarr: `⤄`,
    nvap: `≍⃒`,
    nvdash: `⊬`,
    nvge: `≥⃒`,
    nvgt: `>⃒`,
    nvinfin: `⧞`,
    nvlArr: `⤂`,
    nvle: `≤⃒`,
    nvlt: `<⃒`,
    nvltrie: `⊴⃒`,
    nvrArr: `⤃`,
    nvrtrie: `⊵⃒`,
    nvsim: `∼⃒`,
    nwArr: `⇖`,
    nwarhk: `⤣`,
    nwarr: `↖`,
    nwarrow: `↖`,
    nwnear: `⤧`,
    oS: `Ⓢ`,
    oacute: `ó`,
    oast: `⊛`,
    ocir: `⊚`,
    ocirc: `ô`,
    ocy: `о`,
    odash: `⊝`,
    odblac: `ő`,
    odiv: `⨸`,
    odot: `⊙`,
    odsold: `⦼`,
    oelig: `œ`,
    ofcir: `⦿`,
    ofr: `𝔬`,
    ogon: `˛`,
    ograve: `ò`,
    ogt: `⧁`,
    ohbar: `⦵`,
    ohm: `Ω`,
    oint: `∮`,
    olarr: `↺`,
    olcir: `⦾`,
    olcross: `⦻`,
    oline: `‾`,
    olt: `⧀`,
    omacr: `ō`,
    omega: `ω`,
    omicron: `ο`,
    omid: `⦶`,
    ominus: `⊖`,
    oopf: `𝕠`,
    opar: `⦷`,
    operp: `⦹`,
    oplus: `⊕`,
    or: `∨`,
    orarr: `↻`,
    ord: `⩝`,
    order: `ℴ`,
    orderof: `ℴ`,
    ordf: `ª`,
    ordm: `º`,
    origof: `⊶`,
    oror: `⩖`,
    orslope: `⩗`,
    orv: `⩛`,
    oscr: `ℴ`,
    oslash: `ø`,
    osol: `⊘`,
    otilde: `õ`,
    otimes: `⊗`,
    otimesas: `⨶`,
    ouml: `ö`,
    ovbar: `⌽`,
    par: `∥`,
    para: `¶`,
    parallel: `∥`,
    parsim: `⫳`,
    parsl: `⫽`,
    part: `∂`,
    pcy: `п`,
    percnt: `%`,
    period: `.`,
    permil: `‰`,
    perp: `⊥`,
    pertenk: `‱`,
    pfr: `𝔭`,
    phi: `φ`,
    phiv: `ϕ`,
    phmmat: `ℳ`,
    phone: `☎`,
    pi: `π`,
    pitchfork: `⋔`,
    piv: `ϖ`,
    planck: `ℏ`,
    planckh: `ℎ`,
    plankv: `ℏ`,
    plus: `+`,
    plusacir: `⨣`,
    plusb: `⊞`,
    pluscir: `⨢`,
    plusdo: `∔`,
    plusdu: `⨥`,
    pluse: `⩲`,
    plusmn: `±`,
    plussim: `⨦`,
    plustwo: `⨧`,
    pm: `±`,
    pointint: `⨕`,
    popf: `𝕡`,
    pound: `£`,
    pr: `≺`,
    prE: `⪳`,
    prap: `⪷`,
    prcue: `≼`,
    pre: `⪯`,
    prec: `≺`,
    precapprox: `⪷`,
    preccurlyeq: `≼`,
    preceq: `⪯`,
    precnapprox: `⪹`,
    precneqq: `⪵`,
    precnsim: `⋨`,
    precsim: `≾`,
    prime: `′`,
    primes: `ℙ`,
    prnE: `⪵`,
    prnap: `⪹`,
    prnsim: `⋨`,
    prod: `∏`,
    profalar: `⌮`,
    profline: `⌒`,
    profsurf: `⌓`,
    prop: `∝`,
    propto: `∝`,
    prsim: `≾`,
    prurel: `⊰`,
    pscr: `𝓅`,
    psi: `ψ`,
    puncsp: ` `,
    qfr: `𝔮`,
    qint: `⨌`,
    qopf: `𝕢`,
    qprime: `⁗`,
    qscr: `𝓆`,
    quaternions: `ℍ`,
    quatint: `⨖`,
    quest: `?`,
    questeq: `≟`,
    quot: `"`,
    rAarr: `⇛`,
    rArr: `⇒`,
    rAtail: `⤜`,
    rBarr: `⤏`,
    rHar: `⥤`,
    race: `∽̱`,
    racute: `ŕ`,
    radic: `√`,
    raemptyv: `⦳`,
    rang: `⟩`,
    rangd: `⦒`,
    range: `⦥`,
    rangle: `⟩`,
    raquo: `»`,
    rarr: `→`,
    rarrap: `⥵`,
    rarrb: `⇥`,
    rarrbfs: `⤠`,
    rarrc: `⤳`,
    rarrfs: `⤞`,
    rarrhk: `↪`,
    rarrlp: `↬`,
    rarrpl: `⥅`,
    rarrsim: `⥴`,
    rarrtl: `↣`,
    rarrw: `↝`,
    ratail: `⤚`,
    ratio: `∶`,
    rationals: `ℚ`,
    rbarr: `⤍`,
    rbbrk: `❳`,
    rbrace: `}`,
    rbrack: `]`,
    rbrke: `⦌`,
    rbrksld: `⦎`,
    rbrkslu: `⦐`,
    rcaron: `ř`,
    rcedil: `ŗ`,
    rceil: `⌉`,
    rcub: `}`,
    rcy: `р`,
    rdca: `⤷`,
    rdldhar: `⥩`,
    rdquo: `”`,
    rdquor: `”`,
    rdsh: `↳`,
    real: `ℜ`,
    realine: `ℛ`,
    realpart: `ℜ`,
    reals: `ℝ`,
    rect: `▭`,
    reg: `®`,
    rfisht: `⥽`,
    rfloor: `⌋`,
    rfr: `𝔯`,
    rhard: `⇁`,
    rharu: `⇀`,
    rharul: `⥬`,
    rho: `ρ`,
    rhov: `ϱ`,
    rightarrow: `→`,
    rightarrowtail: `↣`,
    rightharpoondown: `⇁`,
    rightharpoonup: `⇀`,
    rightleftarrows: `⇄`,
    rightleftharpoons: `⇌`,
    rightrightarrows: `⇉`,
    rightsquigarrow: `↝`,
    rightthreetimes: `⋌`,
    ring: `˚`,
    risingdotseq: `≓`,
    rlarr: `⇄`,
    rlhar: `⇌`,
    rlm: `‏`,
    rmoust: `⎱`,
    rmoustache: `⎱`,
    rnmid: `⫮`,
    roang: `⟭`,
    roarr: `⇾`,
    robrk: `⟧`,
    ropar: `⦆`,
    ropf: `𝕣`,
    roplus: `⨮`,
    rotimes: `⨵`,
    rpar: `)`,
    rpargt: `⦔`,
    rppolint: `⨒`,
    rrarr: `⇉`,
    rsaquo: `›`,
    rscr: `𝓇`,
    rsh: `↱`,
    rsqb: `]`,
    rsquo: `’`,
    rsquor: `’`,
    rthree: `⋌`,
    rtimes: `⋊`,
    rtri: `▹`,
    rtrie: `⊵`,
    rtrif: `▸`,
    rtriltri: `⧎`,
    ruluhar: `⥨`,
    rx: `℞`,
    sacute: `ś`,
    sbquo: `‚`,
    sc: `≻`,
    scE: `⪴`,
    scap: `⪸`,
    scaron: `š`,
    sccue: `≽`,
    sce: `⪰`,
    scedil: `ş`,
    scirc: `ŝ`,
    scnE: `⪶`,
    scnap: `⪺`,
    scnsim: `⋩`,
    scpolint: `⨓`,
    scsim: `≿`,
    scy: `с`,
    sdot: `⋅`,
    sdotb: `⊡`,
    sdote: `⩦`,
    seArr: `⇘`,
    searhk: `⤥`,
    searr: `↘`,
    searrow: `↘`,
    sect: `§`,
    semi: `;`,
    seswar: `⤩`,
    setminus: `∖`,
    setmn: `∖`,
    sext: `✶`,
    sfr: `𝔰`,
    sfrown: `⌢`,
    sharp: `♯`,
    shchcy: `щ`,
    shcy: `ш`,
    shortmid: `∣`,
    shortparallel: `∥`,
    shy: `­`,
    sigma: `σ`,
    sigmaf: `ς`,
    sigmav: `ς`,
    sim: `∼`,
    simdot: `⩪`,
    sime: `≃`,
    simeq: `≃`,
    simg: `⪞`,
    simgE: `⪠`,
    siml: `⪝`,
    simlE: `⪟`,
    simne: `≆`,
    simplus: `⨤`,
    simrarr: `⥲`,
    slarr: `←`,
    smallsetminus: `∖`,
    smashp: `⨳`,
    smeparsl: `⧤`,
    smid: `∣`,
    smile: `⌣`,
    smt: `⪪`,
    smte: `⪬`,
    smtes: `⪬︀`,
    softcy: `ь`,
    sol: `/`,
    solb: `⧄`,
    solbar: `⌿`,
    sopf: `𝕤`,
    spades: `♠`,
    spadesuit: `♠`,
    spar: `∥`,
    sqcap: `⊓`,
    sqcaps: `⊓︀`,
    sqcup: `⊔`,
    sqcups: `⊔︀`,
    sqsub: `⊏`,
    sqsube: `⊑`,
    sqsubset: `⊏`,
    sqsubseteq: `⊑`,
    sqsup: `⊐`,
    sqsupe: `⊒`,
    sqsupset: `⊐`,
    sqsupseteq: `⊒`,
    squ: `□`,
    square: `□`,
    squarf: `▪`,
    squf: `▪`,
    srarr: `→`,
    sscr: `𝓈`,
    ssetmn: `∖`,
    ssmile: `⌣`,
    sstarf: `⋆`,
    star: `☆`,
    starf: `★`,
    straightepsilon: `ϵ`,
    straightphi: `ϕ`,
    strns: `¯`,
    sub: `⊂`,
    subE: `⫅`,
    subdot: `⪽`,
    sube: `⊆`,
    subedot: `⫃`,
    submult: `⫁`,
    subnE: `⫋`,
    subne: `⊊`,
    subplus: `⪿`,
    subrarr: `⥹`,
    subset: `⊂`,
    subseteq: `⊆`,
    subseteqq: `⫅`,
    subsetneq: `⊊`,
    subsetneqq: `⫋`,
    subsim: `⫇`,
    subsub: `⫕`,
    subsup: `⫓`,
    succ: `≻`,
    succapprox: `⪸`,
    succcurlyeq: `≽`,
    succeq: `⪰`,
    succnapprox: `⪺`,
    succneqq: `⪶`,
    succnsim: `⋩`,
    succsim: `≿`,
    sum: `∑`,
    sung: `♪`,
    sup1: `¹`,
    sup2: `²`,
    sup3: `³`,
    sup: `⊃`,
    supE: `⫆`,
    supdot: `⪾`,
    supdsub: `⫘`,
    supe: `⊇`,
    supedot: `⫄`,
    suphsol: `⟉`,
    suphsub: `⫗`,
    suplarr: `⥻`,
    supmult: `⫂`,
    supnE: `⫌`,
    supne: `⊋`,
    supplus: `⫀`,
    supset: `⊃`,
    supseteq: `⊇`,
    supseteqq: `⫆`,
    supsetneq: `⊋`,
    supsetneqq: `⫌`,
    supsim: `⫈`,
    supsub: `⫔`,
    supsup: `⫖`,
    swArr: `⇙`,
    swarhk: `⤦`,
    swarr: `↙`,
    swarrow: `↙`,
    swnwar: `⤪`,
    szlig: `ß`,
    target: `⌖`,
    tau: `τ`,
    tbrk: `⎴`,
    tcaron: `ť`,
    tcedil: `ţ`,
    tcy: `т`,
    tdot: `⃛`,
    telrec: `⌕`,
    tfr: `𝔱`,
    there4: `∴`,
    therefore: `∴`,
    theta: `θ`,
    thetasym: `ϑ`,
    thetav: `ϑ`,
    thickapprox: `≈`,
    thicksim: `∼`,
    thinsp: ` `,
    thkap: `≈`,
    thksim: `∼`,
    thorn: `þ`,
    tilde: `˜`,
    times: `×`,
    timesb: `⊠`,
    timesbar: `⨱`,
    timesd: `⨰`,
    tint: `∭`,
    toea: `⤨`,
    top: `⊤`,
    topbot: `⌶`,
    topcir: `⫱`,
    topf: `𝕥`,
    topfork: `⫚`,
    tosa: `⤩`,
    tprime: `‴`,
    trade: `™`,
    triangle: `▵`,
    triangledown: `▿`,
    triangleleft: `◃`,
    trianglelefteq: `⊴`,
    triangleq: `≜`,
    triangleright: `▹`,
    trianglerighteq: `⊵`,
    tridot: `◬`,
    trie: `≜`,
    triminus: `⨺`,
    triplus: `⨹`,
    trisb: `⧍`,
    tritime: `⨻`,
    trpezium: `⏢`,
    tscr: `𝓉`,
    tscy: `ц`,
    tshcy: `ћ`,
    tstrok: `ŧ`,
    twixt: `≬`,
    twoheadleftarrow: `↞`,
    twoheadrightarrow: `↠`,
    uArr: `⇑`,
    uHar: `⥣`,
    uacute: `ú`,
    uarr: `↑`,
    ubrcy: `ў`,
    ubreve: `ŭ`,
    ucirc: `û`,
    ucy: `у`,
    udarr: `⇅`,
    udblac: `ű`,
    udhar: `⥮`,
    ufisht: `⥾`,
    ufr: `𝔲`,
    ugrave: `ù`,
    uharl: `↿`,
    uharr: `↾`,
    uhblk: `▀`,
    ulcorn: `⌜`,
    ulcorner: `⌜`,
    ulcrop: `⌏`,
    ultri: `◸`,
    umacr: `ū`,
    uml: `¨`,
    uogon: `ų`,
    uopf: `𝕦`,
    uparrow: `↑`,
    updownarrow: `↕`,
    upharpoonleft: `↿`,
    upharpoonright: `↾`,
    uplus: `⊎`,
    upsi: `υ`,
    upsih: `ϒ`,
    upsilon: `υ`,
    upuparrows: `⇈`,
    urcorn: `⌝`,
    urcorner: `⌝`,
    urcrop: `⌎`,
    uring: `ů`,
    urtri: `◹`,
    uscr: `𝓊`,
    utdot: `⋰`,
    utilde: `ũ`,
    utri: `▵`,
    utrif: `▴`,
    uuarr: `⇈`,
    uuml: `ü`,
    uwangle: `⦧`,
    vArr: `⇕`,
    vBar: `⫨`,
    vBarv: `⫩`,
    vDash: `⊨`,
    vangrt: `⦜`,
    varepsilon: `ϵ`,
    varkappa: `ϰ`,
    varnothing: `∅`,
    varphi: `ϕ`,
    varpi: `ϖ`,
    varpropto: `∝`,
    varr: `↕`,
    varrho: `ϱ`,
    varsigma: `ς`,
    varsubsetneq: `⊊︀`,
    varsubsetneqq: `⫋︀`,
    varsupsetneq: `⊋︀`,
    varsupsetneqq: `⫌︀`,
    vartheta: `ϑ`,
    vartriangleleft: `⊲`,
    vartriangleright: `⊳`,
    vcy: `в`,
    vdash: `⊢`,
    vee: `∨`,
    veebar: `⊻`,
    veeeq: `≚`,
    vellip: `⋮`,
    verbar: `|`,
    vert: `|`,
    vfr: `𝔳`,
    vltri: `⊲`,
    vnsub: `⊂⃒`,
    vnsup: `⊃⃒`,
    vopf: `𝕧`,
    vprop: `∝`,
    vrtri: `⊳`,
    vscr: `𝓋`,
    vsubnE: `⫋︀`,
    vsubne: `⊊︀`,
    vsupnE: `⫌︀`,
    vsupne: `⊋︀`,
    vzigzag: `⦚`,
    wcirc: `ŵ`,
    wedbar: `⩟`,
    wedge: `∧`,
    wedgeq: `≙`,
    weierp: `℘`,
    wfr: `𝔴`,
    wopf: `𝕨`,
    wp: `℘`,
    wr: `≀`,
    wreath: `≀`,
    wscr: `𝓌`,
    xcap: `⋂`,
    xcirc: `◯`,
    xcup: `⋃`,
    xdtri: `▽`,
    xfr: `𝔵`,
    xhArr: `⟺`,
    xharr: `⟷`,
    xi: `ξ`,
    xlArr: `⟸`,
    xlarr: `⟵`,
    xmap: `⟼`,
    xnis: `⋻`,
    xodot: `⨀`,
    xopf: `𝕩`,
    xoplus: `⨁`,
    xotime: `⨂`,
    xrArr: `⟹`,
    xrarr: `⟶`,
    xscr: `𝓍`,
    xsqcup: `⨆`,
    xuplus: `⨄`,
    xutri: `△`,
    xvee: `⋁`,
    xwedge: `⋀`,
    yacute: `ý`,
    yacy: `я`,
    ycirc: `ŷ`,
    ycy: `ы`,
    yen: `¥`,
    yfr: `𝔶`,
    yicy: `ї`,
    yopf: `𝕪`,
    yscr: `𝓎`,
    yucy: `ю`,
    yuml: `ÿ`,
    zacute: `ź`,
    zcaron: `ž`,
    zcy: `з`,
    zdot: `ż`,
    zeetrf: `ℨ`,
    zeta: `ζ`,
    zfr: `𝔷`,
    zhcy: `ж`,
    zigrarr: `⇝`,
    zopf: `𝕫`,
    zscr: `𝓏`,
    zwj: `‍`,
    zwnj: `‌`,
  },
  w = {}.hasOwnProperty;
function T(e) {
  return w.call(C, e) ? C[e] : !1;
}
function E(e, t) {
  const n = Number.parseInt(e, t);
  return n < 9 ||
    n === 11 ||
    (n > 13 && n < 32) ||
    (n > 126 && n < 160) ||
    (n > 55295 && n < 57344) ||
    (n > 64975 && n < 65008) ||
    (n & 65535) == 65535 ||
    (n & 65535) == 65534 ||
    n > 1114111
    ? `�`
    : String.fromCodePoint(n);
}
const D = { tokenize: O };
function O(e) {
  let t = e.attempt(this.parser.constructs.contentInitial, r, i),
    n;
  return t;
  function r(n) {
    if (n === null) e.consume(n);
    else return (e.enter(`lineEnding`), e.consume(n), e.exit(`lineEnding`), c(e, t, `linePrefix`));
  }
  function i(t) {
    return (e.enter(`paragraph`), a(t));
  }
  function a(t) {
    const r = e.enter(`chunkText`, { contentType: `text`, previous: n });
    return (n && (n.next = r), (n = r), o(t));
  }
  function o(t) {
    if (t === null) e.exit(`chunkText`), e.exit(`paragraph`), e.consume(t);
    else return f(t) ? (e.consume(t), e.exit(`chunkText`), a) : (e.consume(t), o);
  }
}
var k = class {
  constructor() {
    (this.index = /* @__PURE__ */ new Map()), (this.map = []);
  }
  add(e, t, n) {
    A(this, e, t, n, !1);
  }
  addBefore(e, t, n) {
    A(this, e, t, n, !0);
  }
  consume(e) {
    if ((this.map.sort((e, t) => e[0] - t[0]), this.map.length === 0)) return;
    let t = this.map.length,
      n = [];
    for (; t > 0; ) --t, n.push(e.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), (e.length = this.map[t][0]);
    n.push(e.slice()), (e.length = 0);
    let r = n.pop();
    for (; r; ) {
      for (const t of r) e.push(t);
      r = n.pop();
    }
    (this.map.length = 0), this.index.clear();
  }
};
function A(e, t, n, r, i) {
  if (n === 0 && r.length === 0) return;
  const a = e.index.get(t);
  if (a) {
    (a[1] += n), i ? (r.push(...a[2]), (a[2] = r)) : a[2].push(...r);
    return;
  }
  const o = [t, n, r];
  e.map.push(o), e.index.set(t, o);
}
const j = { tokenize: N },
  M = { tokenize: P };
function N(e) {
  let t = this,
    n = [],
    r = 0,
    i,
    a,
    o;
  return s;
  function s(i) {
    if (r < n.length) {
      const a = n[r];
      return ((t.containerState = a[1]), e.attempt(a[0].continuation, c, l)(i));
    }
    return l(i);
  }
  function c(e) {
    if ((r++, t.containerState._closeFlow)) {
      (t.containerState._closeFlow = void 0), i && y();
      let n = t.events.length,
        a = n,
        o;
      for (; a--; )
        if (t.events[a][0] === `exit` && t.events[a][1].type === `chunkFlow`) {
          o = t.events[a][1].end;
          break;
        }
      v(r);
      let s = n;
      for (; s < t.events.length; ) (t.events[s][1].end = { ...o }), s++;
      const c = new k();
      return (c.add(a + 1, 0, t.events.slice(n)), c.add(n, s - n, []), c.consume(t.events), l(e));
    }
    return s(e);
  }
  function l(a) {
    if (r === n.length) {
      if (!i) return p(a);
      if (i.currentConstruct && i.currentConstruct.concrete) return h(a);
      t.interrupt = !(!i.currentConstruct || i._gfmTableDynamicInterruptHack);
    }
    return ((t.containerState = {}), e.check(M, u, d)(a));
  }
  function u(e) {
    return (i && y(), v(r), p(e));
  }
  function d(e) {
    return ((t.parser.lazy[t.now().line] = r !== n.length), (o = t.now().offset), h(e));
  }
  function p(n) {
    return ((t.containerState = {}), e.attempt(M, m, h)(n));
  }
  function m(e) {
    return (r++, n.push([t.currentConstruct, t.containerState]), p(e));
  }
  function h(n) {
    if (n === null) i && y(), v(0), e.consume(n);
    else
      return (
        (i ||= t.parser.flow(t.now())), e.enter(`chunkFlow`, { _tokenizer: i, contentType: `flow`, previous: a }), g(n)
      );
  }
  function g(n) {
    if (n === null) _(e.exit(`chunkFlow`), !0), v(0), e.consume(n);
    else return f(n) ? (e.consume(n), _(e.exit(`chunkFlow`)), (r = 0), (t.interrupt = void 0), s) : (e.consume(n), g);
  }
  function _(e, n) {
    const s = t.sliceStream(e);
    if (
      (n && s.push(null),
      (e.previous = a),
      a && (a.next = e),
      (a = e),
      i.defineSkip(e.start),
      i.write(s),
      t.parser.lazy[e.start.line])
    ) {
      let e = i.events.length;
      for (; e--; )
        if (i.events[e][1].start.offset < o && (!i.events[e][1].end || i.events[e][1].end.offset > o)) return;
      let n = t.events.length,
        a = n,
        s,
        c;
      for (; a--; )
        if (t.events[a][0] === `exit` && t.events[a][1].type === `chunkFlow`) {
          if (s) {
            c = t.events[a][1].end;
            break;
          }
          s = !0;
        }
      for (v(r), e = n; e < t.events.length; ) (t.events[e][1].end = { ...c }), e++;
      const l = new k();
      l.add(a + 1, 0, t.events.slice(n)), l.add(n, e - n, []), l.consume(t.events);
    }
  }
  function v(r) {
    let i = n.length;
    for (; i-- > r; ) {
      const r = n[i];
      (t.containerState = r[1]), r[0].exit.call(t, e);
    }
    n.length = r;
  }
  function y() {
    i.write([null]), (a = void 0), (i = void 0), (t.containerState._closeFlow = void 0);
  }
}
function P(e, t, n) {
  return c(
    e,
    e.attempt(this.parser.constructs.document, t, n),
    `linePrefix`,
    this.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 4,
  );
}
const F = { name: `attention`, resolveAll: I, tokenize: L };
function I(e, t) {
  let n = -1,
    r;
  for (; ++n < e.length; )
    if (e[n][0] === `enter` && e[n][1].type === `attentionSequence` && e[n][1]._close) {
      let i = n;
      for (; i--; )
        if (
          e[i][0] === `exit` &&
          e[i][1].type === `attentionSequence` &&
          e[i][1]._open &&
          t.sliceSerialize(e[i][1]).charCodeAt(0) === t.sliceSerialize(e[n][1]).charCodeAt(0)
        ) {
          if (
            (e[i][1]._close || e[n][1]._open) &&
            (e[n][1].end.offset - e[n][1].start.offset) % 3 &&
            !((e[i][1].end.offset - e[i][1].start.offset + e[n][1].end.offset - e[n][1].start.offset) % 3)
          )
            continue;
          const o =
              e[i][1].end.offset - e[i][1].start.offset > 1 && e[n][1].end.offset - e[n][1].start.offset > 1 ? 2 : 1,
            c = { ...e[i][1].end },
            u = { ...e[n][1].start };
          R(c, -o), R(u, o);
          const d = { type: o > 1 ? `strongSequence` : `emphasisSequence`, start: c, end: { ...e[i][1].end } },
            f = { type: o > 1 ? `strongSequence` : `emphasisSequence`, start: { ...e[n][1].start }, end: u },
            p = { type: o > 1 ? `strongText` : `emphasisText`, start: { ...e[i][1].end }, end: { ...e[n][1].start } },
            m = { type: o > 1 ? `strong` : `emphasis`, start: { ...d.start }, end: { ...f.end } };
          (e[i][1].end = { ...d.start }),
            (e[n][1].start = { ...f.end }),
            (r = []),
            e[i][1].end.offset - e[i][1].start.offset &&
              (r = l(r, [
                [`enter`, e[i][1], t],
                [`exit`, e[i][1], t],
              ])),
            (r = l(r, [
              [`enter`, m, t],
              [`enter`, d, t],
              [`exit`, d, t],
              [`enter`, p, t],
            ])),
            (r = l(r, s(t.parser.constructs.insideSpan.null, e.slice(i + 1, n), t))),
            (r = l(r, [
              [`exit`, p, t],
              [`enter`, f, t],
              [`exit`, f, t],
              [`exit`, m, t],
            ]));
          let h = 0;
          e[n][1].end.offset - e[n][1].start.offset &&
            ((h = 2),
            (r = l(r, [
              [`enter`, e[n][1], t],
              [`exit`, e[n][1], t],
            ]))),
            a(e, i - 1, n - i + 3, r),
            (n = i + r.length - h - 2);
          break;
        }
    }
  for (n = -1; ++n < e.length; ) e[n][1].type === `attentionSequence` && (e[n][1].type = `data`);
  return e;
}
function L(e, t) {
  let n = this.parser.constructs.attentionMarkers.null,
    r = this.previous,
    i = S(r),
    a;
  return o;
  function o(t) {
    return ((a = t), e.enter(`attentionSequence`), s(t));
  }
  function s(o) {
    if (o === a) return (e.consume(o), s);
    const c = e.exit(`attentionSequence`),
      l = S(o),
      u = !l || (l === 2 && i) || (n.includes(o) && o !== 42 && o !== 95),
      d = !i || (i === 2 && l) || (n.includes(r) && r !== 42 && r !== 95);
    return ((c._open = !!(a === 42 ? u : u && (i || !d))), (c._close = !!(a === 42 ? d : d && (l || !u))), t(o));
  }
}
function R(e, t) {
  (e.column += t), (e.offset += t), (e._bufferIndex += t);
}
const z = { name: `autolink`, tokenize: B };
function B(e, t, n) {
  let r = 0;
  return i;
  function i(t) {
    return (
      e.enter(`autolink`),
      e.enter(`autolinkMarker`),
      e.consume(t),
      e.exit(`autolinkMarker`),
      e.enter(`autolinkProtocol`),
      a
    );
  }
  function a(t) {
    return y(t) ? (e.consume(t), o) : t === 64 ? n(t) : l(t);
  }
  function o(e) {
    return e === 43 || e === 45 || e === 46 || h(e) ? ((r = 1), s(e)) : l(e);
  }
  function s(t) {
    return t === 58
      ? (e.consume(t), (r = 0), c)
      : (t === 43 || t === 45 || t === 46 || h(t)) && r++ < 32
        ? (e.consume(t), s)
        : ((r = 0), l(t));
  }
  function c(r) {
    return r === 62
      ? (e.exit(`autolinkProtocol`),
        e.enter(`autolinkMarker`),
        e.consume(r),
        e.exit(`autolinkMarker`),
        e.exit(`autolink`),
        t)
      : r === null || r === 32 || r === 60 || p(r)
        ? n(r)
        : (e.consume(r), c);
  }
  function l(t) {
    return t === 64 ? (e.consume(t), u) : _(t) ? (e.consume(t), l) : n(t);
  }
  function u(e) {
    return h(e) ? d(e) : n(e);
  }
  function d(n) {
    return n === 46
      ? (e.consume(n), (r = 0), u)
      : n === 62
        ? ((e.exit(`autolinkProtocol`).type = `autolinkEmail`),
          e.enter(`autolinkMarker`),
          e.consume(n),
          e.exit(`autolinkMarker`),
          e.exit(`autolink`),
          t)
        : f(n);
  }
  function f(t) {
    if ((t === 45 || h(t)) && r++ < 63) {
      const n = t === 45 ? f : d;
      return (e.consume(t), n);
    }
    return n(t);
  }
}
const V = { continuation: { tokenize: H }, exit: U, name: `blockQuote`, tokenize: ee };
function ee(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    if (t === 62) {
      const n = r.containerState;
      return (
        (n.open ||= (e.enter(`blockQuote`, { _container: !0 }), !0)),
        e.enter(`blockQuotePrefix`),
        e.enter(`blockQuoteMarker`),
        e.consume(t),
        e.exit(`blockQuoteMarker`),
        a
      );
    }
    return n(t);
  }
  function a(n) {
    return b(n)
      ? (e.enter(`blockQuotePrefixWhitespace`),
        e.consume(n),
        e.exit(`blockQuotePrefixWhitespace`),
        e.exit(`blockQuotePrefix`),
        t)
      : (e.exit(`blockQuotePrefix`), t(n));
  }
}
function H(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    return b(t)
      ? c(e, a, `linePrefix`, r.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 4)(t)
      : a(t);
  }
  function a(r) {
    return e.attempt(V, t, n)(r);
  }
}
function U(e) {
  e.exit(`blockQuote`);
}
const W = { name: `characterEscape`, tokenize: G };
function G(e, t, n) {
  return r;
  function r(t) {
    return (e.enter(`characterEscape`), e.enter(`escapeMarker`), e.consume(t), e.exit(`escapeMarker`), i);
  }
  function i(r) {
    return v(r)
      ? (e.enter(`characterEscapeValue`), e.consume(r), e.exit(`characterEscapeValue`), e.exit(`characterEscape`), t)
      : n(r);
  }
}
const te = { name: `characterReference`, tokenize: ne };
function ne(e, t, n) {
  let r = this,
    i = 0,
    a,
    o;
  return s;
  function s(t) {
    return (
      e.enter(`characterReference`),
      e.enter(`characterReferenceMarker`),
      e.consume(t),
      e.exit(`characterReferenceMarker`),
      c
    );
  }
  function c(t) {
    return t === 35
      ? (e.enter(`characterReferenceMarkerNumeric`), e.consume(t), e.exit(`characterReferenceMarkerNumeric`), l)
      : (e.enter(`characterReferenceValue`), (a = 31), (o = h), u(t));
  }
  function l(t) {
    return t === 88 || t === 120
      ? (e.enter(`characterReferenceMarkerHexadecimal`),
        e.consume(t),
        e.exit(`characterReferenceMarkerHexadecimal`),
        e.enter(`characterReferenceValue`),
        (a = 6),
        (o = g),
        u)
      : (e.enter(`characterReferenceValue`), (a = 7), (o = d), u(t));
  }
  function u(s) {
    if (s === 59 && i) {
      const i = e.exit(`characterReferenceValue`);
      return o === h && !T(r.sliceSerialize(i))
        ? n(s)
        : (e.enter(`characterReferenceMarker`),
          e.consume(s),
          e.exit(`characterReferenceMarker`),
          e.exit(`characterReference`),
          t);
    }
    return o(s) && i++ < a ? (e.consume(s), u) : n(s);
  }
}
const K = { partial: !0, tokenize: re };
function re(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    return t === null ? n(t) : (e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), a);
  }
  function a(e) {
    return r.parser.lazy[r.now().line] ? n(e) : t(e);
  }
}
const ie = { concrete: !0, name: `codeFenced`, tokenize: ae };
function ae(e, t, n) {
  let r = this,
    i = { partial: !0, tokenize: w },
    a = 0,
    o = 0,
    s;
  return l;
  function l(e) {
    return u(e);
  }
  function u(t) {
    const n = r.events[r.events.length - 1];
    return (
      (a = n && n[1].type === `linePrefix` ? n[2].sliceSerialize(n[1], !0).length : 0),
      (s = t),
      e.enter(`codeFenced`),
      e.enter(`codeFencedFence`),
      e.enter(`codeFencedFenceSequence`),
      d(t)
    );
  }
  function d(t) {
    return t === s
      ? (o++, e.consume(t), d)
      : o < 3
        ? n(t)
        : (e.exit(`codeFencedFenceSequence`), b(t) ? c(e, p, `whitespace`)(t) : p(t));
  }
  function p(n) {
    return n === null || f(n)
      ? (e.exit(`codeFencedFence`), r.interrupt ? t(n) : e.check(K, _, C)(n))
      : (e.enter(`codeFencedFenceInfo`), e.enter(`chunkString`, { contentType: `string` }), m(n));
  }
  function m(t) {
    return t === null || f(t)
      ? (e.exit(`chunkString`), e.exit(`codeFencedFenceInfo`), p(t))
      : b(t)
        ? (e.exit(`chunkString`), e.exit(`codeFencedFenceInfo`), c(e, h, `whitespace`)(t))
        : t === 96 && t === s
          ? n(t)
          : (e.consume(t), m);
  }
  function h(t) {
    return t === null || f(t)
      ? p(t)
      : (e.enter(`codeFencedFenceMeta`), e.enter(`chunkString`, { contentType: `string` }), g(t));
  }
  function g(t) {
    return t === null || f(t)
      ? (e.exit(`chunkString`), e.exit(`codeFencedFenceMeta`), p(t))
      : t === 96 && t === s
        ? n(t)
        : (e.consume(t), g);
  }
  function _(t) {
    return e.attempt(i, C, v)(t);
  }
  function v(t) {
    return (e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), y);
  }
  function y(t) {
    return a > 0 && b(t) ? c(e, x, `linePrefix`, a + 1)(t) : x(t);
  }
  function x(t) {
    return t === null || f(t) ? e.check(K, _, C)(t) : (e.enter(`codeFlowValue`), S(t));
  }
  function S(t) {
    return t === null || f(t) ? (e.exit(`codeFlowValue`), x(t)) : (e.consume(t), S);
  }
  function C(n) {
    return (e.exit(`codeFenced`), t(n));
  }
  function w(e, t, n) {
    let i = 0;
    return a;
    function a(t) {
      return (e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), l);
    }
    function l(t) {
      return (
        e.enter(`codeFencedFence`),
        b(t) ? c(e, u, `linePrefix`, r.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 4)(t) : u(t)
      );
    }
    function u(t) {
      return t === s ? (e.enter(`codeFencedFenceSequence`), d(t)) : n(t);
    }
    function d(t) {
      return t === s
        ? (i++, e.consume(t), d)
        : i >= o
          ? (e.exit(`codeFencedFenceSequence`), b(t) ? c(e, p, `whitespace`)(t) : p(t))
          : n(t);
    }
    function p(r) {
      return r === null || f(r) ? (e.exit(`codeFencedFence`), t(r)) : n(r);
    }
  }
}
const q = { name: `codeIndented`, tokenize: se },
  oe = { partial: !0, tokenize: ce };
function se(e, t, n) {
  return r;
  function r(t) {
    return (e.enter(`codeIndented`), o(e, i, n, `linePrefix`, 4, 4)(t));
  }
  function i(t) {
    return t === null ? s(t) : f(t) ? e.attempt(oe, i, s)(t) : (e.enter(`codeFlowValue`), a(t));
  }
  function a(t) {
    return t === null || f(t) ? (e.exit(`codeFlowValue`), i(t)) : (e.consume(t), a);
  }
  function s(n) {
    return (e.exit(`codeIndented`), t(n));
  }
}
function ce(e, t, n) {
  const r = this;
  return i;
  function i(s) {
    return r.parser.lazy[r.now().line]
      ? n(s)
      : f(s)
        ? (e.enter(`lineEnding`), e.consume(s), e.exit(`lineEnding`), i)
        : o(e, t, a, `linePrefix`, 4, 4)(s);
  }
  function a(e) {
    return f(e) ? i(e) : n(e);
  }
}
const le = { name: `codeText`, previous: de, resolve: ue, tokenize: fe };
function ue(e) {
  let t = e.length - 4,
    n = 3,
    r,
    i;
  if (
    (e[n][1].type === `lineEnding` || e[n][1].type === `space`) &&
    (e[t][1].type === `lineEnding` || e[t][1].type === `space`)
  ) {
    for (r = n; ++r < t; )
      if (e[r][1].type === `codeTextData`) {
        (e[n][1].type = `codeTextPadding`), (e[t][1].type = `codeTextPadding`), (n += 2), (t -= 2);
        break;
      }
  }
  for (r = n - 1, t++; ++r <= t; )
    i === void 0
      ? r !== t && e[r][1].type !== `lineEnding` && (i = r)
      : (r === t || e[r][1].type === `lineEnding`) &&
        ((e[i][1].type = `codeTextData`),
        r !== i + 2 && ((e[i][1].end = e[r - 1][1].end), e.splice(i + 2, r - i - 2), (t -= r - i - 2), (r = i + 2)),
        (i = void 0));
  return e;
}
function de(e) {
  return e !== 96 || this.events[this.events.length - 1][1].type === `characterEscape`;
}
function fe(e, t, n) {
  let r = 0,
    i,
    a;
  return o;
  function o(t) {
    return (e.enter(`codeText`), e.enter(`codeTextSequence`), s(t));
  }
  function s(t) {
    return t === 96 ? (e.consume(t), r++, s) : (e.exit(`codeTextSequence`), c(t));
  }
  function c(t) {
    return t === null
      ? n(t)
      : t === 32
        ? (e.enter(`space`), e.consume(t), e.exit(`space`), c)
        : t === 96
          ? ((a = e.enter(`codeTextSequence`)), (i = 0), u(t))
          : f(t)
            ? (e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), c)
            : (e.enter(`codeTextData`), l(t));
  }
  function l(t) {
    return t === null || t === 32 || t === 96 || f(t) ? (e.exit(`codeTextData`), c(t)) : (e.consume(t), l);
  }
  function u(n) {
    return n === 96
      ? (e.consume(n), i++, u)
      : i === r
        ? (e.exit(`codeTextSequence`), e.exit(`codeText`), t(n))
        : ((a.type = `codeTextData`), l(n));
  }
}
var pe = class {
  constructor(e) {
    (this.left = e ? [...e] : []), (this.right = []);
  }
  get(e) {
    if (e < 0 || e >= this.left.length + this.right.length)
      throw RangeError(
        'Cannot access index `' + e + '` in a splice buffer of size `' + (this.left.length + this.right.length) + '`',
      );
    return e < this.left.length ? this.left[e] : this.right[this.right.length - e + this.left.length - 1];
  }
  get length() {
    return this.left.length + this.right.length;
  }
  shift() {
    return (this.setCursor(0), this.right.pop());
  }
  slice(e, t) {
    const n = t ?? 1 / 0;
    return n < this.left.length
      ? this.left.slice(e, n)
      : e > this.left.length
        ? this.right.slice(this.right.length - n + this.left.length, this.right.length - e + this.left.length).reverse()
        : this.left.slice(e).concat(this.right.slice(this.right.length - n + this.left.length).reverse());
  }
  splice(e, t, n) {
    const r = t || 0;
    this.setCursor(Math.trunc(e));
    const i = this.right.splice(this.right.length - r, 1 / 0);
    return (n && J(this.left, n), i.reverse());
  }
  pop() {
    return (this.setCursor(1 / 0), this.left.pop());
  }
  push(e) {
    this.setCursor(1 / 0), this.left.push(e);
  }
  pushMany(e) {
    this.setCursor(1 / 0), J(this.left, e);
  }
  unshift(e) {
    this.setCursor(0), this.right.push(e);
  }
  unshiftMany(e) {
    this.setCursor(0), J(this.right, e.reverse());
  }
  setCursor(e) {
    if (
      !(
        e === this.left.length ||
        (e > this.left.length && this.right.length === 0) ||
        (e < 0 && this.left.length === 0)
      )
    ) {
      if (e < this.left.length) {
        const t = this.left.splice(e, 1 / 0);
        J(this.right, t.reverse());
      } else {
        const t = this.right.splice(this.left.length + this.right.length - e, 1 / 0);
        J(this.left, t.reverse());
      }
    }
  }
};
function J(e, t) {
  let n = 0;
  if (t.length < 1e4) e.push(...t);
  else for (; n < t.length; ) e.push(...t.slice(n, n + 1e4)), (n += 1e4);
}
function me(e) {
  let t = {},
    n = -1,
    r,
    i,
    o,
    s,
    c,
    l,
    u,
    d = new pe(e);
  for (; ++n < d.length; ) {
    for (; n in t; ) n = t[n];
    if (
      ((r = d.get(n)),
      n &&
        r[1].type === `chunkFlow` &&
        d.get(n - 1)[1].type === `listItemPrefix` &&
        ((l = r[1]._tokenizer.events),
        (o = 0),
        o < l.length && l[o][1].type === `lineEndingBlank` && (o += 2),
        o < l.length && l[o][1].type === `content`))
    )
      for (; ++o < l.length && l[o][1].type !== `content`; )
        l[o][1].type === `chunkText` && ((l[o][1]._isInFirstContentOfListItem = !0), o++);
    if (r[0] === `enter`) r[1].contentType && (Object.assign(t, he(d, n)), (n = t[n]), (u = !0));
    else if (r[1]._container) {
      for (o = n, i = void 0; o--; )
        if (((s = d.get(o)), s[1].type === `lineEnding` || s[1].type === `lineEndingBlank`))
          s[0] === `enter` && (i && (d.get(i)[1].type = `lineEndingBlank`), (s[1].type = `lineEnding`), (i = o));
        else if (s[1].type !== `linePrefix` && s[1].type !== `listItemIndent`) break;
      i && ((r[1].end = { ...d.get(i)[1].start }), (c = d.slice(i, n)), c.unshift(r), d.splice(i, n - i + 1, c));
    }
  }
  return (a(e, 0, 1 / 0, d.slice(0)), !u);
}
function he(e, t) {
  let n = e.get(t)[1],
    r = e.get(t)[2],
    i = t - 1,
    a = [],
    o = n._tokenizer;
  o || ((o = r.parser[n.contentType](n.start)), n._contentTypeTextTrailing && (o._contentTypeTextTrailing = !0));
  let s = o.events,
    c = [],
    l = {},
    u,
    d,
    f = -1,
    p = n,
    m = 0,
    h = 0,
    g = [h];
  for (; p; ) {
    for (; e.get(++i)[1] !== p; );
    a.push(i),
      p._tokenizer ||
        ((u = r.sliceStream(p)),
        p.next || u.push(null),
        d && o.defineSkip(p.start),
        p._isInFirstContentOfListItem && (o._gfmTasklistFirstContentOfListItem = !0),
        o.write(u),
        p._isInFirstContentOfListItem && (o._gfmTasklistFirstContentOfListItem = void 0)),
      (d = p),
      (p = p.next);
  }
  for (p = n; ++f < s.length; )
    s[f][0] === `exit` &&
      s[f - 1][0] === `enter` &&
      s[f][1].type === s[f - 1][1].type &&
      s[f][1].start.line !== s[f][1].end.line &&
      ((h = f + 1), g.push(h), (p._tokenizer = void 0), (p.previous = void 0), (p = p.next));
  for (o.events = [], p ? ((p._tokenizer = void 0), (p.previous = void 0)) : g.pop(), f = g.length; f--; ) {
    const t = s.slice(g[f], g[f + 1]),
      n = a.pop();
    c.push([n, n + t.length - 1]), e.splice(n, 2, t);
  }
  for (c.reverse(), f = -1; ++f < c.length; ) (l[m + c[f][0]] = m + c[f][1]), (m += c[f][1] - c[f][0] - 1);
  return l;
}
const ge = { resolve: ve, tokenize: ye },
  _e = { partial: !0, tokenize: be };
function ve(e) {
  return (me(e), e);
}
function ye(e, t) {
  let n;
  return r;
  function r(t) {
    return (e.enter(`content`), (n = e.enter(`chunkContent`, { contentType: `content` })), i(t));
  }
  function i(t) {
    return t === null ? a(t) : f(t) ? e.check(_e, o, a)(t) : (e.consume(t), i);
  }
  function a(n) {
    return (e.exit(`chunkContent`), e.exit(`content`), t(n));
  }
  function o(t) {
    return (
      e.consume(t),
      e.exit(`chunkContent`),
      (n.next = e.enter(`chunkContent`, { contentType: `content`, previous: n })),
      (n = n.next),
      i
    );
  }
}
function be(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    return (e.exit(`chunkContent`), e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), c(e, a, `linePrefix`));
  }
  function a(i) {
    if (i === null || f(i)) return n(i);
    const a = r.events[r.events.length - 1];
    return !r.parser.constructs.disable.null.includes(`codeIndented`) &&
      a &&
      a[1].type === `linePrefix` &&
      a[2].sliceSerialize(a[1], !0).length >= 4
      ? t(i)
      : e.interrupt(r.parser.constructs.flow, n, t)(i);
  }
}
function xe(e, t, n, r, i, a, o, s, c) {
  let l = c || 1 / 0,
    u = 0;
  return d;
  function d(t) {
    return t === 60
      ? (e.enter(r), e.enter(i), e.enter(a), e.consume(t), e.exit(a), h)
      : t === null || t === 32 || t === 41 || p(t)
        ? n(t)
        : (e.enter(r), e.enter(o), e.enter(s), e.enter(`chunkString`, { contentType: `string` }), v(t));
  }
  function h(n) {
    return n === 62
      ? (e.enter(a), e.consume(n), e.exit(a), e.exit(i), e.exit(r), t)
      : (e.enter(s), e.enter(`chunkString`, { contentType: `string` }), g(n));
  }
  function g(t) {
    return t === 62
      ? (e.exit(`chunkString`), e.exit(s), h(t))
      : t === null || t === 60 || f(t)
        ? n(t)
        : (e.consume(t), t === 92 ? _ : g);
  }
  function _(t) {
    return t === 60 || t === 62 || t === 92 ? (e.consume(t), g) : g(t);
  }
  function v(i) {
    return !u && (i === null || i === 41 || m(i))
      ? (e.exit(`chunkString`), e.exit(s), e.exit(o), e.exit(r), t(i))
      : u < l && i === 40
        ? (e.consume(i), u++, v)
        : i === 41
          ? (e.consume(i), u--, v)
          : i === null || i === 32 || i === 40 || p(i)
            ? n(i)
            : (e.consume(i), i === 92 ? y : v);
  }
  function y(t) {
    return t === 40 || t === 41 || t === 92 ? (e.consume(t), v) : v(t);
  }
}
function Se(e, t, n, r, i, a) {
  let o = this,
    s = 0,
    c;
  return l;
  function l(t) {
    return (e.enter(r), e.enter(i), e.consume(t), e.exit(i), e.enter(a), u);
  }
  function u(l) {
    return s > 999 ||
      l === null ||
      l === 91 ||
      (l === 93 && !c) ||
      /* c8 ignore next 3 */
      (l === 94 && !s && `_hiddenFootnoteSupport` in o.parser.constructs)
      ? n(l)
      : l === 93
        ? (e.exit(a), e.enter(i), e.consume(l), e.exit(i), e.exit(r), t)
        : f(l)
          ? (e.enter(`lineEnding`), e.consume(l), e.exit(`lineEnding`), u)
          : (e.enter(`chunkString`, { contentType: `string` }), d(l));
  }
  function d(t) {
    return t === null || t === 91 || t === 93 || f(t) || s++ > 999
      ? (e.exit(`chunkString`), u(t))
      : (e.consume(t), (c ||= !b(t)), t === 92 ? p : d);
  }
  function p(t) {
    return t === 91 || t === 92 || t === 93 ? (e.consume(t), s++, d) : d(t);
  }
}
function Ce(e, t, n, r, i, a) {
  let o;
  return s;
  function s(t) {
    return t === 34 || t === 39 || t === 40
      ? (e.enter(r), e.enter(i), e.consume(t), e.exit(i), (o = t === 40 ? 41 : t), l)
      : n(t);
  }
  function l(n) {
    return n === o ? (e.enter(i), e.consume(n), e.exit(i), e.exit(r), t) : (e.enter(a), u(n));
  }
  function u(t) {
    return t === o
      ? (e.exit(a), l(o))
      : t === null
        ? n(t)
        : f(t)
          ? (e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), c(e, u, `linePrefix`))
          : (e.enter(`chunkString`, { contentType: `string` }), d(t));
  }
  function d(t) {
    return t === o || t === null || f(t) ? (e.exit(`chunkString`), u(t)) : (e.consume(t), t === 92 ? p : d);
  }
  function p(t) {
    return t === o || t === 92 ? (e.consume(t), d) : d(t);
  }
}
function Y(e, t) {
  let n;
  return r;
  function r(i) {
    return f(i)
      ? (e.enter(`lineEnding`), e.consume(i), e.exit(`lineEnding`), (n = !0), r)
      : b(i)
        ? c(e, r, n ? `linePrefix` : `lineSuffix`)(i)
        : t(i);
  }
}
const we = { name: `definition`, tokenize: Ee },
  Te = { partial: !0, tokenize: De };
function Ee(e, t, n) {
  let r = this,
    i;
  return a;
  function a(t) {
    return (e.enter(`definition`), o(t));
  }
  function o(t) {
    return Se.call(r, e, s, n, `definitionLabel`, `definitionLabelMarker`, `definitionLabelString`)(t);
  }
  function s(t) {
    return (
      (i = x(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1))),
      t === 58 ? (e.enter(`definitionMarker`), e.consume(t), e.exit(`definitionMarker`), l) : n(t)
    );
  }
  function l(t) {
    return m(t) ? Y(e, u)(t) : u(t);
  }
  function u(t) {
    return xe(
      e,
      d,
      n,
      `definitionDestination`,
      `definitionDestinationLiteral`,
      `definitionDestinationLiteralMarker`,
      `definitionDestinationRaw`,
      `definitionDestinationString`,
    )(t);
  }
  function d(t) {
    return e.attempt(Te, p, p)(t);
  }
  function p(t) {
    return b(t) ? c(e, h, `whitespace`)(t) : h(t);
  }
  function h(a) {
    return a === null || f(a) ? (e.exit(`definition`), r.parser.defined.push(i), t(a)) : n(a);
  }
}
function De(e, t, n) {
  return r;
  function r(t) {
    return m(t) ? Y(e, i)(t) : n(t);
  }
  function i(t) {
    return Ce(e, a, n, `definitionTitle`, `definitionTitleMarker`, `definitionTitleString`)(t);
  }
  function a(t) {
    return b(t) ? c(e, o, `whitespace`)(t) : o(t);
  }
  function o(e) {
    return e === null || f(e) ? t(e) : n(e);
  }
}
const Oe = { name: `hardBreakEscape`, tokenize: ke };
function ke(e, t, n) {
  return r;
  function r(t) {
    return (e.enter(`hardBreakEscape`), e.consume(t), i);
  }
  function i(r) {
    return f(r) ? (e.exit(`hardBreakEscape`), t(r)) : n(r);
  }
}
const Ae = { name: `headingAtx`, resolve: je, tokenize: Me };
function je(e, t) {
  let n = e.length - 2,
    r = 3;
  if (
    (e[r][1].type === `whitespace` && (r += 2),
    n - 2 > r && e[n][1].type === `whitespace` && (n -= 2),
    e[n][1].type === `atxHeadingSequence` &&
      (r === n - 1 || (n - 4 > r && e[n - 2][1].type === `whitespace`)) &&
      (n -= r + 1 === n ? 2 : 4),
    n > r)
  ) {
    const i = { type: `atxHeadingText`, start: e[r][1].start, end: e[n][1].end },
      o = { type: `chunkText`, start: e[r][1].start, end: e[n][1].end, contentType: `text` };
    a(e, r, n - r + 1, [
      [`enter`, i, t],
      [`enter`, o, t],
      [`exit`, o, t],
      [`exit`, i, t],
    ]);
  }
  return e;
}
function Me(e, t, n) {
  let r = 0;
  return i;
  function i(t) {
    return (e.enter(`atxHeading`), a(t));
  }
  function a(t) {
    return (e.enter(`atxHeadingSequence`), o(t));
  }
  function o(t) {
    return t === 35 && r++ < 6 ? (e.consume(t), o) : t === null || m(t) ? (e.exit(`atxHeadingSequence`), s(t)) : n(t);
  }
  function s(n) {
    return n === 35
      ? (e.enter(`atxHeadingSequence`), l(n))
      : n === null || f(n)
        ? (e.exit(`atxHeading`), t(n))
        : b(n)
          ? c(e, s, `whitespace`)(n)
          : (e.enter(`atxHeadingText`), u(n));
  }
  function l(t) {
    return t === 35 ? (e.consume(t), l) : (e.exit(`atxHeadingSequence`), s(t));
  }
  function u(t) {
    return t === null || t === 35 || m(t) ? (e.exit(`atxHeadingText`), s(t)) : (e.consume(t), u);
  }
}
const Ne = { concrete: !0, name: `htmlFlow`, resolveTo: Fe, tokenize: Ie },
  Pe = { partial: !0, tokenize: Le };
function Fe(e) {
  let t = e.length;
  for (; t-- && (e[t][0] !== `enter` || e[t][1].type !== `htmlFlow`); );
  return (
    t > 1 &&
      e[t - 2][1].type === `linePrefix` &&
      ((e[t][1].start = e[t - 2][1].start), (e[t + 1][1].start = e[t - 2][1].start), e.splice(t - 2, 2)),
    e
  );
}
function Ie(e, n, i) {
  let a = this,
    o,
    s,
    c,
    l,
    u;
  return d;
  function d(e) {
    return p(e);
  }
  function p(t) {
    return (e.enter(`htmlFlow`), e.enter(`htmlFlowData`), e.consume(t), g);
  }
  function g(t) {
    return t === 33
      ? (e.consume(t), _)
      : t === 47
        ? (e.consume(t), (s = !0), S)
        : t === 63
          ? (e.consume(t), (o = 3), a.interrupt ? n : H)
          : y(t)
            ? (e.consume(t), (c = String.fromCharCode(t)), C)
            : i(t);
  }
  function _(t) {
    return t === 45
      ? (e.consume(t), (o = 2), v)
      : t === 91
        ? (e.consume(t), (o = 5), (l = 0), x)
        : y(t)
          ? (e.consume(t), (o = 4), a.interrupt ? n : H)
          : i(t);
  }
  function v(t) {
    return t === 45 ? (e.consume(t), a.interrupt ? n : H) : i(t);
  }
  function x(t) {
    return t === `CDATA[`.charCodeAt(l++) ? (e.consume(t), l === 6 ? (a.interrupt ? n : F) : x) : i(t);
  }
  function S(t) {
    return y(t) ? (e.consume(t), (c = String.fromCharCode(t)), C) : i(t);
  }
  function C(l) {
    if (l === null || l === 47 || l === 62 || m(l)) {
      const u = l === 47,
        d = c.toLowerCase();
      return !u && !s && t.includes(d)
        ? ((o = 1), a.interrupt ? n(l) : F(l))
        : r.includes(c.toLowerCase())
          ? ((o = 6), u ? (e.consume(l), w) : a.interrupt ? n(l) : F(l))
          : ((o = 7), a.interrupt && !a.parser.lazy[a.now().line] ? i(l) : s ? T(l) : E(l));
    }
    return l === 45 || h(l) ? (e.consume(l), (c += String.fromCharCode(l)), C) : i(l);
  }
  function w(t) {
    return t === 62 ? (e.consume(t), a.interrupt ? n : F) : i(t);
  }
  function T(t) {
    return b(t) ? (e.consume(t), T) : N(t);
  }
  function E(t) {
    return t === 47
      ? (e.consume(t), N)
      : t === 58 || t === 95 || y(t)
        ? (e.consume(t), D)
        : b(t)
          ? (e.consume(t), E)
          : N(t);
  }
  function D(t) {
    return t === 45 || t === 46 || t === 58 || t === 95 || h(t) ? (e.consume(t), D) : O(t);
  }
  function O(t) {
    return t === 61 ? (e.consume(t), k) : b(t) ? (e.consume(t), O) : E(t);
  }
  function k(t) {
    return t === null || t === 60 || t === 61 || t === 62 || t === 96
      ? i(t)
      : t === 34 || t === 39
        ? (e.consume(t), (u = t), A)
        : b(t)
          ? (e.consume(t), k)
          : j(t);
  }
  function A(t) {
    return t === u ? (e.consume(t), (u = null), M) : t === null || f(t) ? i(t) : (e.consume(t), A);
  }
  function j(t) {
    return t === null || t === 34 || t === 39 || t === 47 || t === 60 || t === 61 || t === 62 || t === 96 || m(t)
      ? O(t)
      : (e.consume(t), j);
  }
  function M(e) {
    return e === 47 || e === 62 || b(e) ? E(e) : i(e);
  }
  function N(t) {
    return t === 62 ? (e.consume(t), P) : i(t);
  }
  function P(t) {
    return t === null || f(t) ? F(t) : b(t) ? (e.consume(t), P) : i(t);
  }
  function F(t) {
    return t === 45 && o === 2
      ? (e.consume(t), z)
      : t === 60 && o === 1
        ? (e.consume(t), B)
        : t === 62 && o === 4
          ? (e.consume(t), U)
          : t === 63 && o === 3
            ? (e.consume(t), H)
            : t === 93 && o === 5
              ? (e.consume(t), ee)
              : f(t) && (o === 6 || o === 7)
                ? (e.exit(`htmlFlowData`), e.check(Pe, W, I)(t))
                : t === null || f(t)
                  ? (e.exit(`htmlFlowData`), I(t))
                  : (e.consume(t), F);
  }
  function I(t) {
    return e.check(K, L, W)(t);
  }
  function L(t) {
    return (e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), R);
  }
  function R(t) {
    return t === null || f(t) ? I(t) : (e.enter(`htmlFlowData`), F(t));
  }
  function z(t) {
    return t === 45 ? (e.consume(t), H) : F(t);
  }
  function B(t) {
    return t === 47 ? (e.consume(t), (c = ``), V) : F(t);
  }
  function V(n) {
    if (n === 62) {
      const r = c.toLowerCase();
      return t.includes(r) ? (e.consume(n), U) : F(n);
    }
    return y(n) && c.length < 8 ? (e.consume(n), (c += String.fromCharCode(n)), V) : F(n);
  }
  function ee(t) {
    return t === 93 ? (e.consume(t), H) : F(t);
  }
  function H(t) {
    return t === 62 ? (e.consume(t), U) : t === 45 && o === 2 ? (e.consume(t), H) : F(t);
  }
  function U(t) {
    return t === null || f(t) ? (e.exit(`htmlFlowData`), W(t)) : (e.consume(t), U);
  }
  function W(t) {
    return (e.exit(`htmlFlow`), n(t));
  }
}
function Le(e, t, n) {
  return r;
  function r(r) {
    return (e.enter(`lineEnding`), e.consume(r), e.exit(`lineEnding`), e.attempt(u, t, n));
  }
}
const Re = { name: `htmlText`, tokenize: ze };
function ze(e, t, n) {
  let r = this,
    i,
    a,
    o;
  return s;
  function s(t) {
    return (e.enter(`htmlText`), e.enter(`htmlTextData`), e.consume(t), l);
  }
  function l(t) {
    return t === 33
      ? (e.consume(t), u)
      : t === 47
        ? (e.consume(t), D)
        : t === 63
          ? (e.consume(t), T)
          : y(t)
            ? (e.consume(t), A)
            : n(t);
  }
  function u(t) {
    return t === 45 ? (e.consume(t), d) : t === 91 ? (e.consume(t), (a = 0), v) : y(t) ? (e.consume(t), w) : n(t);
  }
  function d(t) {
    return t === 45 ? (e.consume(t), _) : n(t);
  }
  function p(t) {
    return t === null ? n(t) : t === 45 ? (e.consume(t), g) : f(t) ? ((o = p), z(t)) : (e.consume(t), p);
  }
  function g(t) {
    return t === 45 ? (e.consume(t), _) : p(t);
  }
  function _(e) {
    return e === 62 ? R(e) : e === 45 ? g(e) : p(e);
  }
  function v(t) {
    return t === `CDATA[`.charCodeAt(a++) ? (e.consume(t), a === 6 ? x : v) : n(t);
  }
  function x(t) {
    return t === null ? n(t) : t === 93 ? (e.consume(t), S) : f(t) ? ((o = x), z(t)) : (e.consume(t), x);
  }
  function S(t) {
    return t === 93 ? (e.consume(t), C) : x(t);
  }
  function C(t) {
    return t === 62 ? R(t) : t === 93 ? (e.consume(t), C) : x(t);
  }
  function w(t) {
    return t === null || t === 62 ? R(t) : f(t) ? ((o = w), z(t)) : (e.consume(t), w);
  }
  function T(t) {
    return t === null ? n(t) : t === 63 ? (e.consume(t), E) : f(t) ? ((o = T), z(t)) : (e.consume(t), T);
  }
  function E(e) {
    return e === 62 ? R(e) : T(e);
  }
  function D(t) {
    return y(t) ? (e.consume(t), O) : n(t);
  }
  function O(t) {
    return t === 45 || h(t) ? (e.consume(t), O) : k(t);
  }
  function k(t) {
    return f(t) ? ((o = k), z(t)) : b(t) ? (e.consume(t), k) : R(t);
  }
  function A(t) {
    return t === 45 || h(t) ? (e.consume(t), A) : t === 47 || t === 62 || m(t) ? j(t) : n(t);
  }
  function j(t) {
    return t === 47
      ? (e.consume(t), R)
      : t === 58 || t === 95 || y(t)
        ? (e.consume(t), M)
        : f(t)
          ? ((o = j), z(t))
          : b(t)
            ? (e.consume(t), j)
            : R(t);
  }
  function M(t) {
    return t === 45 || t === 46 || t === 58 || t === 95 || h(t) ? (e.consume(t), M) : N(t);
  }
  function N(t) {
    return t === 61 ? (e.consume(t), P) : f(t) ? ((o = N), z(t)) : b(t) ? (e.consume(t), N) : j(t);
  }
  function P(t) {
    return t === null || t === 60 || t === 61 || t === 62 || t === 96
      ? n(t)
      : t === 34 || t === 39
        ? (e.consume(t), (i = t), F)
        : f(t)
          ? ((o = P), z(t))
          : b(t)
            ? (e.consume(t), P)
            : (e.consume(t), I);
  }
  function F(t) {
    return t === i ? (e.consume(t), (i = void 0), L) : t === null ? n(t) : f(t) ? ((o = F), z(t)) : (e.consume(t), F);
  }
  function I(t) {
    return t === null || t === 34 || t === 39 || t === 60 || t === 61 || t === 96
      ? n(t)
      : t === 47 || t === 62 || m(t)
        ? j(t)
        : (e.consume(t), I);
  }
  function L(e) {
    return e === 47 || e === 62 || m(e) ? j(e) : n(e);
  }
  function R(r) {
    return r === 62 ? (e.consume(r), e.exit(`htmlTextData`), e.exit(`htmlText`), t) : n(r);
  }
  function z(t) {
    return (e.exit(`htmlTextData`), e.enter(`lineEnding`), e.consume(t), e.exit(`lineEnding`), B);
  }
  function B(t) {
    return b(t)
      ? c(e, V, `linePrefix`, r.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 4)(t)
      : V(t);
  }
  function V(t) {
    return (e.enter(`htmlTextData`), o(t));
  }
}
const Be = { name: `labelEnd`, resolveAll: We, resolveTo: Ge, tokenize: Ke },
  Ve = { tokenize: qe },
  He = { tokenize: Je },
  Ue = { tokenize: Ye };
function We(e) {
  let t = -1,
    n = [];
  for (; ++t < e.length; ) {
    const r = e[t][1];
    if ((n.push(e[t]), r.type === `labelImage` || r.type === `labelLink` || r.type === `labelEnd`)) {
      const e = r.type === `labelImage` ? 4 : 2;
      (r.type = `data`), (t += e);
    }
  }
  return (e.length !== n.length && a(e, 0, e.length, n), e);
}
function Ge(e, t) {
  let n = e.length,
    r = 0,
    i,
    o,
    c;
  for (; n--; ) {
    const t = e[n][1];
    if (i) {
      if (t.type === `link` || (t.type === `labelLink` && t._inactive)) break;
      e[n][0] === `enter` && t.type === `labelLink` && (t._inactive = !0);
    } else if (o) {
      if (
        e[n][0] === `enter` &&
        (t.type === `labelImage` || t.type === `labelLink`) &&
        !t._balanced &&
        ((i = n), t.type !== `labelLink`)
      ) {
        r = 2;
        break;
      }
    } else t.type === `labelEnd` && (o = n);
  }
  const u = {
      type: e[i][1].type === `labelLink` ? `link` : `image`,
      start: { ...e[i][1].start },
      end: { ...e[e.length - 1][1].end },
    },
    d = { type: `label`, start: { ...e[i][1].start }, end: { ...e[o][1].end } },
    f = { type: `labelText`, start: { ...e[i + r + 2][1].end }, end: { ...e[o - 2][1].start } };
  return (
    (c = [
      [`enter`, u, t],
      [`enter`, d, t],
    ]),
    (c = l(c, e.slice(i + 1, i + r + 3))),
    (c = l(c, [[`enter`, f, t]])),
    (c = l(c, s(t.parser.constructs.insideSpan.null, e.slice(i + r + 4, o - 3), t))),
    (c = l(c, [[`exit`, f, t], e[o - 2], e[o - 1], [`exit`, d, t]])),
    (c = l(c, e.slice(o + 1))),
    (c = l(c, [[`exit`, u, t]])),
    a(e, i, e.length, c),
    e
  );
}
function Ke(e, t, n) {
  let r = this,
    i = r._labelStarts,
    a,
    o;
  if (i) {
    for (; i.length > 0 && i[i.length - 1]._balanced; ) i.pop();
    a = i[i.length - 1];
  }
  return s;
  function s(t) {
    return a
      ? a._inactive
        ? d(t)
        : ((o = r.parser.defined.includes(x(r.sliceSerialize({ start: a.end, end: r.now() })))),
          e.enter(`labelEnd`),
          e.enter(`labelMarker`),
          e.consume(t),
          e.exit(`labelMarker`),
          e.exit(`labelEnd`),
          c)
      : n(t);
  }
  function c(t) {
    return t === 40 ? e.attempt(Ve, u, o ? u : d)(t) : t === 91 ? e.attempt(He, u, o ? l : d)(t) : o ? u(t) : d(t);
  }
  function l(t) {
    return e.attempt(Ue, u, d)(t);
  }
  function u(e) {
    return (i.pop(), t(e));
  }
  function d(e) {
    return ((a._balanced = !0), n(e));
  }
}
function qe(e, t, n) {
  return r;
  function r(t) {
    return (e.enter(`resource`), e.enter(`resourceMarker`), e.consume(t), e.exit(`resourceMarker`), i);
  }
  function i(t) {
    return m(t) ? Y(e, a)(t) : a(t);
  }
  function a(t) {
    return t === 41
      ? u(t)
      : xe(
          e,
          o,
          s,
          `resourceDestination`,
          `resourceDestinationLiteral`,
          `resourceDestinationLiteralMarker`,
          `resourceDestinationRaw`,
          `resourceDestinationString`,
          32,
        )(t);
  }
  function o(t) {
    return m(t) ? Y(e, c)(t) : u(t);
  }
  function s(e) {
    return n(e);
  }
  function c(t) {
    return t === 34 || t === 39 || t === 40
      ? Ce(e, l, n, `resourceTitle`, `resourceTitleMarker`, `resourceTitleString`)(t)
      : u(t);
  }
  function l(t) {
    return m(t) ? Y(e, u)(t) : u(t);
  }
  function u(r) {
    return r === 41 ? (e.enter(`resourceMarker`), e.consume(r), e.exit(`resourceMarker`), e.exit(`resource`), t) : n(r);
  }
}
function Je(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    return Se.call(r, e, a, o, `reference`, `referenceMarker`, `referenceString`)(t);
  }
  function a(e) {
    return r.parser.defined.includes(x(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1))) ? t(e) : n(e);
  }
  function o(e) {
    return n(e);
  }
}
function Ye(e, t, n) {
  return r;
  function r(t) {
    return (e.enter(`reference`), e.enter(`referenceMarker`), e.consume(t), e.exit(`referenceMarker`), i);
  }
  function i(r) {
    return r === 93
      ? (e.enter(`referenceMarker`), e.consume(r), e.exit(`referenceMarker`), e.exit(`reference`), t)
      : n(r);
  }
}
const Xe = { name: `labelStartImage`, resolveAll: Be.resolveAll, tokenize: Ze };
function Ze(e, t, n) {
  let r = this,
    i;
  return a;
  function a(t) {
    return (e.enter(`labelImage`), e.enter(`labelImageMarker`), e.consume(t), e.exit(`labelImageMarker`), o);
  }
  function o(t) {
    return t === 91
      ? (e.enter(`labelMarker`), e.consume(t), e.exit(`labelMarker`), (i = e.exit(`labelImage`)), s)
      : n(t);
  }
  function s(e) {
    return e === 94 && `_hiddenFootnoteSupport` in r.parser.constructs
      ? n(e)
      : ((r._labelStarts = r._labelStarts || []), r._labelStarts.push(i), t(e));
  }
}
const Qe = { name: `labelStartLink`, resolveAll: Be.resolveAll, tokenize: $e };
function $e(e, t, n) {
  let r = this,
    i;
  return a;
  function a(t) {
    return (
      e.enter(`labelLink`), e.enter(`labelMarker`), e.consume(t), e.exit(`labelMarker`), (i = e.exit(`labelLink`)), o
    );
  }
  function o(e) {
    return e === 94 && `_hiddenFootnoteSupport` in r.parser.constructs
      ? n(e)
      : ((r._labelStarts = r._labelStarts || []), r._labelStarts.push(i), t(e));
  }
}
const et = { name: `lineEnding`, tokenize: tt };
function tt(e, t) {
  return n;
  function n(n) {
    return (e.enter(`lineEnding`), e.consume(n), e.exit(`lineEnding`), c(e, t, `linePrefix`));
  }
}
const X = { name: `thematicBreak`, tokenize: nt };
function nt(e, t, n) {
  let r = 0,
    i;
  return a;
  function a(t) {
    return (e.enter(`thematicBreak`), o(t));
  }
  function o(e) {
    return ((i = e), s(e));
  }
  function s(a) {
    return a === i
      ? (e.enter(`thematicBreakSequence`), l(a))
      : r >= 3 && (a === null || f(a))
        ? (e.exit(`thematicBreak`), t(a))
        : n(a);
  }
  function l(t) {
    return t === i ? (e.consume(t), r++, l) : (e.exit(`thematicBreakSequence`), b(t) ? c(e, s, `whitespace`)(t) : s(t));
  }
}
const Z = { continuation: { tokenize: ot }, exit: ct, name: `list`, tokenize: at },
  rt = { partial: !0, tokenize: lt },
  it = { partial: !0, tokenize: st };
function at(e, t, n) {
  let r = this,
    i = r.events[r.events.length - 1],
    a = i && i[1].type === `linePrefix` ? i[2].sliceSerialize(i[1], !0).length : 0,
    o = 0;
  return s;
  function s(t) {
    const i = r.containerState.type || (t === 42 || t === 43 || t === 45 ? `listUnordered` : `listOrdered`);
    if (i === `listUnordered` ? !r.containerState.marker || t === r.containerState.marker : d(t)) {
      if (
        (r.containerState.type || ((r.containerState.type = i), e.enter(i, { _container: !0 })), i === `listUnordered`)
      )
        return (e.enter(`listItemPrefix`), t === 42 || t === 45 ? e.check(X, n, l)(t) : l(t));
      if (!r.interrupt || t === 49) return (e.enter(`listItemPrefix`), e.enter(`listItemValue`), c(t));
    }
    return n(t);
  }
  function c(t) {
    return d(t) && ++o < 10
      ? (e.consume(t), c)
      : (!r.interrupt || o < 2) && (r.containerState.marker ? t === r.containerState.marker : t === 41 || t === 46)
        ? (e.exit(`listItemValue`), l(t))
        : n(t);
  }
  function l(t) {
    return (
      e.enter(`listItemMarker`),
      e.consume(t),
      e.exit(`listItemMarker`),
      (r.containerState.marker = r.containerState.marker || t),
      e.check(u, r.interrupt ? n : f, e.attempt(rt, m, p))
    );
  }
  function f(e) {
    return ((r.containerState.initialBlankLine = !0), a++, m(e));
  }
  function p(t) {
    return b(t) ? (e.enter(`listItemPrefixWhitespace`), e.consume(t), e.exit(`listItemPrefixWhitespace`), m) : n(t);
  }
  function m(n) {
    return ((r.containerState.size = a + r.sliceSerialize(e.exit(`listItemPrefix`), !0).length), t(n));
  }
}
function ot(e, t, n) {
  const r = this;
  return ((r.containerState._closeFlow = void 0), e.check(u, i, a));
  function i(n) {
    return (
      (r.containerState.furtherBlankLines = r.containerState.furtherBlankLines || r.containerState.initialBlankLine),
      c(e, t, `listItemIndent`, r.containerState.size + 1)(n)
    );
  }
  function a(n) {
    return r.containerState.furtherBlankLines || !b(n)
      ? ((r.containerState.furtherBlankLines = void 0), (r.containerState.initialBlankLine = void 0), o(n))
      : ((r.containerState.furtherBlankLines = void 0),
        (r.containerState.initialBlankLine = void 0),
        e.attempt(it, t, o)(n));
  }
  function o(i) {
    return (
      (r.containerState._closeFlow = !0),
      (r.interrupt = void 0),
      c(e, e.attempt(Z, t, n), `linePrefix`, r.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 4)(i)
    );
  }
}
function st(e, t, n) {
  const r = this;
  return c(e, i, `listItemIndent`, r.containerState.size + 1);
  function i(e) {
    const i = r.events[r.events.length - 1];
    return i && i[1].type === `listItemIndent` && i[2].sliceSerialize(i[1], !0).length === r.containerState.size
      ? t(e)
      : n(e);
  }
}
function ct(e) {
  e.exit(this.containerState.type);
}
function lt(e, t, n) {
  const r = this;
  return c(e, i, `listItemPrefixWhitespace`, r.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 5);
  function i(e) {
    const i = r.events[r.events.length - 1];
    return !b(e) && i && i[1].type === `listItemPrefixWhitespace` ? t(e) : n(e);
  }
}
const ut = { name: `setextUnderline`, resolveTo: dt, tokenize: ft };
function dt(e, t) {
  let n = new k(),
    r = e.length,
    i,
    a,
    o;
  for (; r--; )
    if (e[r][0] === `enter`) {
      if (e[r][1].type === `content`) {
        i = r;
        break;
      }
      e[r][1].type === `paragraph` && (a = r);
    } else e[r][1].type === `content` && n.add(r, 1, []), !o && e[r][1].type === `definition` && (o = r);
  const s = { type: `setextHeading`, start: { ...e[i][1].start }, end: { ...e[e.length - 1][1].end } };
  return (
    (e[a][1].type = `setextHeadingText`),
    o
      ? (n.add(a, 0, [[`enter`, s, t]]), n.add(o + 1, 0, [[`exit`, e[i][1], t]]), (e[i][1].end = { ...e[o][1].end }))
      : (e[i][1] = s),
    n.add(e.length, 0, [[`exit`, s, t]]),
    n.consume(e),
    e
  );
}
function ft(e, t, n) {
  let r = this,
    i;
  return a;
  function a(t) {
    let a = r.events.length,
      s;
    for (; a--; )
      if (
        r.events[a][1].type !== `lineEnding` &&
        r.events[a][1].type !== `linePrefix` &&
        r.events[a][1].type !== `content`
      ) {
        s = r.events[a][1].type === `paragraph`;
        break;
      }
    return !r.parser.lazy[r.now().line] && (r.interrupt || s) ? (e.enter(`setextHeadingLine`), (i = t), o(t)) : n(t);
  }
  function o(t) {
    return (e.enter(`setextHeadingLineSequence`), s(t));
  }
  function s(t) {
    return t === i ? (e.consume(t), s) : (e.exit(`setextHeadingLineSequence`), b(t) ? c(e, l, `lineSuffix`)(t) : l(t));
  }
  function l(r) {
    return r === null || f(r) ? (e.exit(`setextHeadingLine`), t(r)) : n(r);
  }
}
const pt = { tokenize: mt };
function mt(e) {
  const t = this,
    n = e.attempt(
      u,
      r,
      e.attempt(
        this.parser.constructs.flowInitial,
        i,
        c(e, e.attempt(this.parser.constructs.flow, i, e.attempt(ge, i)), `linePrefix`),
      ),
    );
  return n;
  function r(r) {
    if (r === null) e.consume(r);
    else return (e.enter(`lineEndingBlank`), e.consume(r), e.exit(`lineEndingBlank`), (t.currentConstruct = void 0), n);
  }
  function i(r) {
    if (r === null) e.consume(r);
    else return (e.enter(`lineEnding`), e.consume(r), e.exit(`lineEnding`), (t.currentConstruct = void 0), n);
  }
}
const ht = { resolveAll: yt() },
  gt = vt(`string`),
  _t = vt(`text`);
function vt(e) {
  return { resolveAll: yt(e === `text` ? bt : void 0), tokenize: t };
  function t(t) {
    const n = this,
      r = this.parser.constructs[e],
      i = t.attempt(r, a, o);
    return a;
    function a(e) {
      return c(e) ? i(e) : o(e);
    }
    function o(e) {
      if (e === null) t.consume(e);
      else return (t.enter(`data`), t.consume(e), s);
    }
    function s(e) {
      return c(e) ? (t.exit(`data`), i(e)) : (t.consume(e), s);
    }
    function c(e) {
      if (e === null) return !0;
      let t = r[e],
        i = -1;
      if (t)
        for (; ++i < t.length; ) {
          const e = t[i];
          if (!e.previous || e.previous.call(n, n.previous)) return !0;
        }
      return !1;
    }
  }
}
function yt(e) {
  return t;
  function t(t, n) {
    let r = -1,
      i;
    for (; ++r <= t.length; )
      i === void 0
        ? t[r] && t[r][1].type === `data` && ((i = r), r++)
        : (t[r] && t[r][1].type === `data`) ||
          (r !== i + 2 && ((t[i][1].end = t[r - 1][1].end), t.splice(i + 2, r - i - 2), (r = i + 2)), (i = void 0));
    return e ? e(t, n) : t;
  }
}
function bt(e, t) {
  let n = new k(),
    r = 0;
  for (; ++r <= e.length; )
    if ((r === e.length || e[r][1].type === `lineEnding`) && e[r - 1][1].type === `data`) {
      let i = e[r - 1][1],
        a = t.sliceStream(i),
        o = a.length,
        s = -1,
        c = 0,
        l;
      for (; o--; ) {
        const e = a[o];
        if (typeof e == `string`) {
          for (s = e.length; e.charCodeAt(s - 1) === 32; ) c++, s--;
          if (s) break;
          s = -1;
        } else if (e === -2) (l = !0), c++;
        else if (e !== -1) {
          o++;
          break;
        }
      }
      if ((t._contentTypeTextTrailing && r === e.length && (c = 0), c)) {
        const a = {
          type: r === e.length || l || c < 2 ? `lineSuffix` : `hardBreakTrailing`,
          start: {
            _bufferIndex: o ? s : i.start._bufferIndex + s,
            _index: i.start._index + o,
            line: i.end.line,
            column: i.end.column - c,
            offset: i.end.offset - c,
          },
          end: { ...i.end },
        };
        (i.end = { ...a.start }),
          i.start.offset === i.end.offset
            ? Object.assign(i, a)
            : n.add(r, 0, [
                [`enter`, a, t],
                [`exit`, a, t],
              ]);
      }
      r++;
    }
  return (n.consume(e), e);
}
var xt = /* @__PURE__ */ e({
  attentionMarkers: () => kt,
  contentInitial: () => Ct,
  disable: () => At,
  document: () => St,
  flow: () => Tt,
  flowInitial: () => wt,
  insideSpan: () => Ot,
  string: () => Et,
  text: () => Dt,
});
const St = { 42: Z, 43: Z, 45: Z, 48: Z, 49: Z, 50: Z, 51: Z, 52: Z, 53: Z, 54: Z, 55: Z, 56: Z, 57: Z, 62: V },
  Ct = { 91: we },
  wt = { [-2]: q, [-1]: q, 32: q },
  Tt = { 35: Ae, 42: X, 45: [ut, X], 60: Ne, 61: ut, 95: X, 96: ie, 126: ie },
  Et = { 38: te, 92: W },
  Dt = { [-5]: et, [-4]: et, [-3]: et, 33: Xe, 38: te, 42: F, 60: [z, Re], 91: Qe, 92: [Oe, W], 93: Be, 95: F, 96: le },
  Ot = { null: [F, ht] },
  kt = { null: [42, 95] },
  At = { null: [] };
function jt(e, t, n) {
  let r = {
      _bufferIndex: -1,
      _index: 0,
      line: (n && n.line) || 1,
      column: (n && n.column) || 1,
      offset: (n && n.offset) || 0,
    },
    i = {},
    o = [],
    c = [],
    u = [],
    d = { attempt: D(T), check: D(E), consume: S, enter: C, exit: w, interrupt: D(E, { interrupt: !0 }) },
    p = {
      code: null,
      containerState: {},
      defineSkip: y,
      events: [],
      now: v,
      parser: e,
      previous: null,
      sliceSerialize: g,
      sliceStream: _,
      write: h,
    },
    m = t.tokenize.call(p, d);
  return (t.resolveAll && o.push(t), p);
  function h(e) {
    return ((c = l(c, e)), b(), c[c.length - 1] === null ? (O(t, 0), (p.events = s(o, p.events, p)), p.events) : []);
  }
  function g(e, t) {
    return Nt(_(e), t);
  }
  function _(e) {
    return Mt(c, e);
  }
  function v() {
    const { _bufferIndex: e, _index: t, line: n, column: i, offset: a } = r;
    return { _bufferIndex: e, _index: t, line: n, column: i, offset: a };
  }
  function y(e) {
    (i[e.line] = e.column), A();
  }
  function b() {
    for (; r._index < c.length; ) {
      const e = c[r._index];
      if (typeof e == `string`) {
        const t = r._index;
        for (r._bufferIndex < 0 && (r._bufferIndex = 0); r._index === t && r._bufferIndex < e.length; )
          x(e.charCodeAt(r._bufferIndex));
      } else x(e);
    }
  }
  function x(e) {
    m = m(e);
  }
  function S(e) {
    f(e) ? (r.line++, (r.column = 1), (r.offset += e === -3 ? 2 : 1), A()) : e !== -1 && (r.column++, r.offset++),
      r._bufferIndex < 0
        ? r._index++
        : (r._bufferIndex++, r._bufferIndex === c[r._index].length && ((r._bufferIndex = -1), r._index++)),
      (p.previous = e);
  }
  function C(e, t) {
    const n = t || {};
    return ((n.type = e), (n.start = v()), p.events.push([`enter`, n, p]), u.push(n), n);
  }
  function w(e) {
    const t = u.pop();
    return ((t.end = v()), p.events.push([`exit`, t, p]), t);
  }
  function T(e, t) {
    O(e, t.from);
  }
  function E(e, t) {
    t.restore();
  }
  function D(e, t) {
    return n;
    function n(n, r, i) {
      let a, o, s, c;
      return Array.isArray(n) ? u(n) : `tokenize` in n ? u([n]) : l(n);
      function l(e) {
        return t;
        function t(t) {
          const n = t !== null && e[t],
            r = t !== null && e.null;
          return u([...(Array.isArray(n) ? n : n ? [n] : []), ...(Array.isArray(r) ? r : r ? [r] : [])])(t);
        }
      }
      function u(e) {
        return ((a = e), (o = 0), e.length === 0 ? i : f(e[o]));
      }
      function f(e) {
        return n;
        function n(n) {
          return (
            (c = k()),
            (s = e),
            e.partial || (p.currentConstruct = e),
            e.name && p.parser.constructs.disable.null.includes(e.name)
              ? h(n)
              : e.tokenize.call(t ? Object.assign(Object.create(p), t) : p, d, m, h)(n)
          );
        }
      }
      function m(t) {
        return (e(s, c), r);
      }
      function h(e) {
        return (c.restore(), ++o < a.length ? f(a[o]) : i);
      }
    }
  }
  function O(e, t) {
    e.resolveAll && !o.includes(e) && o.push(e),
      e.resolve && a(p.events, t, p.events.length - t, e.resolve(p.events.slice(t), p)),
      e.resolveTo && (p.events = e.resolveTo(p.events, p));
  }
  function k() {
    const e = v(),
      t = p.previous,
      n = p.currentConstruct,
      i = p.events.length,
      a = Array.from(u);
    return { from: i, restore: o };
    function o() {
      (r = e), (p.previous = t), (p.currentConstruct = n), (p.events.length = i), (u = a), A();
    }
  }
  function A() {
    r.line in i && r.column < 2 && ((r.column = i[r.line]), (r.offset += i[r.line] - 1));
  }
}
function Mt(e, t) {
  let n = t.start._index,
    r = t.start._bufferIndex,
    i = t.end._index,
    a = t.end._bufferIndex,
    o;
  if (n === i) o = [e[n].slice(r, a)];
  else {
    if (((o = e.slice(n, i)), r > -1)) {
      const e = o[0];
      typeof e == `string` ? (o[0] = e.slice(r)) : o.shift();
    }
    a > 0 && o.push(e[i].slice(0, a));
  }
  return o;
}
function Nt(e, t) {
  let n = -1,
    r = [],
    i;
  for (; ++n < e.length; ) {
    let a = e[n],
      o;
    if (typeof a == `string`) o = a;
    else
      switch (a) {
        case -5:
          o = `\r`;
          break;
        case -4:
          o = `
`;
          break;
        case -3:
          o = `\r
`;
          break;
        case -2:
          o = t ? ` ` : `	`;
          break;
        case -1:
          if (!t && i) continue;
          o = ` `;
          break;
        default:
          o = String.fromCharCode(a);
      }
    (i = a === -2), r.push(o);
  }
  return r.join(``);
}
function Pt(e) {
  const t = {
    constructs: i([xt, ...((e || {}).extensions || [])]),
    content: n(D),
    defined: [],
    document: n(j),
    flow: n(pt),
    lazy: {},
    string: n(gt),
    text: n(_t),
  };
  return t;
  function n(e) {
    return n;
    function n(n) {
      return jt(t, e, n);
    }
  }
}
function Ft(e) {
  for (; !me(e); );
  return e;
}
const It = /[\0\t\n\r]/g;
function Lt() {
  let e = 1,
    t = ``,
    n = !0,
    r;
  return i;
  function i(i, a, o) {
    i = t + (typeof i == `string` ? i.toString() : new TextDecoder(a || void 0).decode(i));
    let s = [],
      c = 0;
    for (t = ``, n &&= (i.charCodeAt(0) === 65279 && c++, void 0); c < i.length; ) {
      It.lastIndex = c;
      const n = It.exec(i),
        a = n && n.index !== void 0 ? n.index : i.length,
        o = i.charCodeAt(a);
      if (!n) {
        t = i.slice(c);
        break;
      }
      if (o === 10 && c === a && r) s.push(-3), (r = void 0);
      else
        switch (((r &&= (s.push(-5), void 0)), c < a && (s.push(i.slice(c, a)), (e += a - c)), o)) {
          case 0:
            s.push(65533), e++;
            break;
          case 9: {
            const t = Math.ceil(e / 4) * 4;
            for (s.push(-2); e++ < t; ) s.push(-1);
            break;
          }
          case 10:
            s.push(-4), (e = 1);
            break;
          default:
            (r = !0), (e = 1);
        }
      c = a + 1;
    }
    return (o && (r && s.push(-5), t && s.push(t), s.push(null)), s);
  }
}
const Rt = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function zt(e) {
  return e.replace(Rt, Bt);
}
function Bt(e, t, n) {
  if (t) return t;
  if (n.charCodeAt(0) === 35) {
    const e = n.charCodeAt(1),
      t = e === 120 || e === 88;
    return E(n.slice(t ? 2 : 1), t ? 16 : 10);
  }
  return T(n) || e;
}
function Q(e) {
  return !e || typeof e != `object`
    ? ``
    : `position` in e || `type` in e
      ? Ht(e.position)
      : `start` in e || `end` in e
        ? Ht(e)
        : `line` in e || `column` in e
          ? Vt(e)
          : ``;
}
function Vt(e) {
  return Ut(e && e.line) + `:` + Ut(e && e.column);
}
function Ht(e) {
  return Vt(e && e.start) + `-` + Vt(e && e.end);
}
function Ut(e) {
  return e && typeof e == `number` ? e : 1;
}
const Wt = {}.hasOwnProperty;
function Gt(e, t, n) {
  return (
    t && typeof t == `object` && ((n = t), (t = void 0)),
    Kt(n)(
      Ft(
        Pt(n)
          .document()
          .write(Lt()(e, t, !0)),
      ),
    )
  );
}
function Kt(e) {
  const t = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: [`emphasis`, `fragment`, `heading`, `paragraph`, `strong`],
    enter: {
      autolink: s(fe),
      autolinkProtocol: A,
      autolinkEmail: A,
      atxHeading: s(ce),
      blockQuote: s(ie),
      characterEscape: A,
      characterReference: A,
      codeFenced: s(ae),
      codeFencedFenceInfo: c,
      codeFencedFenceMeta: c,
      codeIndented: s(ae, c),
      codeText: s(q, c),
      codeTextData: A,
      data: A,
      codeFlowValue: A,
      definition: s(oe),
      definitionDestinationString: c,
      definitionLabelString: c,
      definitionTitleString: c,
      emphasis: s(se),
      hardBreakEscape: s(le),
      hardBreakTrailing: s(le),
      htmlFlow: s(ue, c),
      htmlFlowData: A,
      htmlText: s(ue, c),
      htmlTextData: A,
      image: s(de),
      label: c,
      link: s(fe),
      listItem: s(J),
      listItemValue: m,
      listOrdered: s(pe, p),
      listUnordered: s(pe),
      paragraph: s(me),
      reference: U,
      referenceString: c,
      resourceDestinationString: c,
      resourceTitleString: c,
      setextHeading: s(ce),
      strong: s(he),
      thematicBreak: s(_e),
    },
    exit: {
      atxHeading: u(),
      atxHeadingSequence: w,
      autolink: u(),
      autolinkEmail: re,
      autolinkProtocol: K,
      blockQuote: u(),
      characterEscapeValue: j,
      characterReferenceMarkerHexadecimal: G,
      characterReferenceMarkerNumeric: G,
      characterReferenceValue: te,
      characterReference: ne,
      codeFenced: u(v),
      codeFencedFence: _,
      codeFencedFenceInfo: h,
      codeFencedFenceMeta: g,
      codeFlowValue: j,
      codeIndented: u(y),
      codeText: u(I),
      codeTextData: j,
      data: j,
      definition: u(),
      definitionDestinationString: C,
      definitionLabelString: b,
      definitionTitleString: S,
      emphasis: u(),
      hardBreakEscape: u(N),
      hardBreakTrailing: u(N),
      htmlFlow: u(P),
      htmlFlowData: j,
      htmlText: u(F),
      htmlTextData: j,
      image: u(R),
      label: B,
      labelText: z,
      lineEnding: M,
      link: u(L),
      listItem: u(),
      listOrdered: u(),
      listUnordered: u(),
      paragraph: u(),
      referenceString: W,
      resourceDestinationString: V,
      resourceTitleString: ee,
      resource: H,
      setextHeading: u(k),
      setextHeadingLineSequence: O,
      setextHeadingText: D,
      strong: u(),
      thematicBreak: u(),
    },
  };
  qt(t, (e || {}).mdastExtensions || []);
  const r = {};
  return i;
  function i(e) {
    let n = { type: `root`, children: [], position: void 0 },
      i = { stack: [n], tokenStack: [], config: t, enter: l, exit: d, buffer: c, resume: f, data: r },
      s = [],
      u = [],
      p = -1;
    for (; ++p < e.length; )
      u.push(e[p]),
        (e[p][1].type === `listOrdered` || e[p][1].type === `listUnordered`) &&
          (e[p][0] === `enter` ? s.push(u.length - 1) : o(u, s.pop()));
    for (e = u, p = -1; ++p < e.length; ) {
      const n = t[e[p][0]];
      e[p][0] === `enter` &&
        t.beforeEnter.length > 0 &&
        a(t.beforeEnter, { ...i, sliceSerialize: e[p][2].sliceSerialize }, e[p][1]),
        Wt.call(n, e[p][1].type) && n[e[p][1].type].call({ ...i, sliceSerialize: e[p][2].sliceSerialize }, e[p][1]),
        e[p][0] === `exit` &&
          t.afterExit.length > 0 &&
          a(t.afterExit, { ...i, sliceSerialize: e[p][2].sliceSerialize }, e[p][1]);
    }
    if (i.tokenStack.length > 0) {
      const e = i.tokenStack[i.tokenStack.length - 1];
      (e[1] || Yt).call(i, void 0, e[0]);
    }
    for (
      n.position = {
        start: $(e.length > 0 ? e[0][1].start : { line: 1, column: 1, offset: 0 }),
        end: $(e.length > 0 ? e[e.length - 2][1].end : { line: 1, column: 1, offset: 0 }),
      },
        p = -1;
      ++p < t.transforms.length;
    )
      n = t.transforms[p](n) || n;
    return n;
  }
  function a(e, t, n) {
    let r = -1;
    for (; ++r < e.length; ) e[r].call(t, n);
  }
  function o(e, t) {
    let n = e.length - 1,
      r = t - 1,
      i = -1,
      a = !1,
      o,
      s,
      c,
      l,
      u = [];
    for (; ++r <= n; ) {
      const t = e[r];
      switch (t[1].type) {
        case `listUnordered`:
        case `listOrdered`:
        case `blockQuote`:
          t[0] === `enter` ? i++ : i--, (l = void 0);
          break;
        case `lineEndingBlank`:
          t[0] === `enter` && (o && !l && !i && !c && (c = r), (l = void 0));
          break;
        case `linePrefix`:
        case `listItemValue`:
        case `listItemMarker`:
        case `listItemPrefix`:
        case `listItemPrefixWhitespace`:
          break;
        default:
          l = void 0;
      }
      if (
        (!i && t[0] === `enter` && t[1].type === `listItemPrefix`) ||
        (i === -1 && t[0] === `exit` && (t[1].type === `listUnordered` || t[1].type === `listOrdered`))
      ) {
        if (o) {
          let n = r;
          for (s = void 0; n--; ) {
            const t = e[n];
            if (t[1].type === `lineEnding` || t[1].type === `lineEndingBlank`) {
              if (t[0] === `exit`) continue;
              s && ((e[s][1].type = `lineEndingBlank`), (a = !0)), (t[1].type = `lineEnding`), (s = n);
            } else if (
              t[1].type !== `linePrefix` &&
              t[1].type !== `blockQuotePrefix` &&
              t[1].type !== `blockQuotePrefixWhitespace` &&
              t[1].type !== `blockQuoteMarker` &&
              t[1].type !== `listItemIndent`
            )
              break;
          }
          c && (!s || c < s) && (o._spread = !0),
            (o.end = Object.assign({}, s ? e[s][1].start : t[1].end)),
            u.push({ at: s || r, event: [`exit`, o, t[2]] });
        }
        if (t[1].type === `listItemPrefix`) {
          const e = { type: `listItem`, _spread: !1, start: Object.assign({}, t[1].start), end: void 0 };
          (o = e), u.push({ at: r, event: [`enter`, e, t[2]] }), (c = void 0), (l = !0);
        }
      }
    }
    let d = e.splice(t),
      f = 0;
    for (r = -1; ++r < d.length; ) {
      for (; f < u.length && u[f].at === t + r; ) e.push(u[f++].event);
      e.push(d[r]);
    }
    e[t][1]._spread = a;
  }
  function s(e, t) {
    return n;
    function n(n) {
      l.call(this, e(n), n), t && t.call(this, n);
    }
  }
  function c() {
    this.stack.push({ type: `fragment`, children: [] });
  }
  function l(e, t, n) {
    this.stack[this.stack.length - 1].children.push(e),
      this.stack.push(e),
      this.tokenStack.push([t, n || void 0]),
      (e.position = { start: $(t.start), end: void 0 });
  }
  function u(e) {
    return t;
    function t(t) {
      e && e.call(this, t), d.call(this, t);
    }
  }
  function d(e, t) {
    const n = this.stack.pop(),
      r = this.tokenStack.pop();
    if (!r) throw Error('Cannot close `' + e.type + '` (' + Q({ start: e.start, end: e.end }) + `): it’s not open`);
    r[0].type !== e.type && (t ? t.call(this, e, r[0]) : (r[1] || Yt).call(this, e, r[0])), (n.position.end = $(e.end));
  }
  function f() {
    return n(this.stack.pop());
  }
  function p() {
    this.data.expectingFirstListItemValue = !0;
  }
  function m(e) {
    if (this.data.expectingFirstListItemValue) {
      const t = this.stack[this.stack.length - 2];
      (t.start = Number.parseInt(this.sliceSerialize(e), 10)), (this.data.expectingFirstListItemValue = void 0);
    }
  }
  function h() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.lang = e;
  }
  function g() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.meta = e;
  }
  function _() {
    this.data.flowCodeInside || (this.buffer(), (this.data.flowCodeInside = !0));
  }
  function v() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    (t.value = e.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ``)), (this.data.flowCodeInside = void 0);
  }
  function y() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.value = e.replace(/(\r?\n|\r)$/g, ``);
  }
  function b(e) {
    const t = this.resume(),
      n = this.stack[this.stack.length - 1];
    (n.label = t), (n.identifier = x(this.sliceSerialize(e)).toLowerCase());
  }
  function S() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.title = e;
  }
  function C() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.url = e;
  }
  function w(e) {
    const t = this.stack[this.stack.length - 1];
    t.depth ||= this.sliceSerialize(e).length;
  }
  function D() {
    this.data.setextHeadingSlurpLineEnding = !0;
  }
  function O(e) {
    const t = this.stack[this.stack.length - 1];
    t.depth = this.sliceSerialize(e).codePointAt(0) === 61 ? 1 : 2;
  }
  function k() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function A(e) {
    let t = this.stack[this.stack.length - 1].children,
      n = t[t.length - 1];
    (n && n.type === `text`) || ((n = ge()), (n.position = { start: $(e.start), end: void 0 }), t.push(n)),
      this.stack.push(n);
  }
  function j(e) {
    const t = this.stack.pop();
    (t.value += this.sliceSerialize(e)), (t.position.end = $(e.end));
  }
  function M(e) {
    const n = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const t = n.children[n.children.length - 1];
      (t.position.end = $(e.end)), (this.data.atHardBreak = void 0);
    } else
      !this.data.setextHeadingSlurpLineEnding &&
        t.canContainEols.includes(n.type) &&
        (A.call(this, e), j.call(this, e));
  }
  function N() {
    this.data.atHardBreak = !0;
  }
  function P() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.value = e;
  }
  function F() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.value = e;
  }
  function I() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.value = e;
  }
  function L() {
    const e = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const t = this.data.referenceType || `shortcut`;
      (e.type += `Reference`), (e.referenceType = t), delete e.url, delete e.title;
    } else delete e.identifier, delete e.label;
    this.data.referenceType = void 0;
  }
  function R() {
    const e = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const t = this.data.referenceType || `shortcut`;
      (e.type += `Reference`), (e.referenceType = t), delete e.url, delete e.title;
    } else delete e.identifier, delete e.label;
    this.data.referenceType = void 0;
  }
  function z(e) {
    const t = this.sliceSerialize(e),
      n = this.stack[this.stack.length - 2];
    (n.label = zt(t)), (n.identifier = x(t).toLowerCase());
  }
  function B() {
    const e = this.stack[this.stack.length - 1],
      t = this.resume(),
      n = this.stack[this.stack.length - 1];
    (this.data.inReference = !0), n.type === `link` ? (n.children = e.children) : (n.alt = t);
  }
  function V() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.url = e;
  }
  function ee() {
    const e = this.resume(),
      t = this.stack[this.stack.length - 1];
    t.title = e;
  }
  function H() {
    this.data.inReference = void 0;
  }
  function U() {
    this.data.referenceType = `collapsed`;
  }
  function W(e) {
    const t = this.resume(),
      n = this.stack[this.stack.length - 1];
    (n.label = t), (n.identifier = x(this.sliceSerialize(e)).toLowerCase()), (this.data.referenceType = `full`);
  }
  function G(e) {
    this.data.characterReferenceType = e.type;
  }
  function te(e) {
    let t = this.sliceSerialize(e),
      n = this.data.characterReferenceType,
      r;
    n
      ? ((r = E(t, n === `characterReferenceMarkerNumeric` ? 10 : 16)), (this.data.characterReferenceType = void 0))
      : (r = T(t));
    const i = this.stack[this.stack.length - 1];
    i.value += r;
  }
  function ne(e) {
    const t = this.stack.pop();
    t.position.end = $(e.end);
  }
  function K(e) {
    j.call(this, e);
    const t = this.stack[this.stack.length - 1];
    t.url = this.sliceSerialize(e);
  }
  function re(e) {
    j.call(this, e);
    const t = this.stack[this.stack.length - 1];
    t.url = `mailto:` + this.sliceSerialize(e);
  }
  function ie() {
    return { type: `blockquote`, children: [], position: void 0 };
  }
  function ae() {
    return { type: `code`, lang: null, meta: null, value: ``, position: void 0 };
  }
  function q() {
    return { type: `inlineCode`, value: ``, position: void 0 };
  }
  function oe() {
    return { type: `definition`, identifier: ``, label: null, title: null, url: ``, position: void 0 };
  }
  function se() {
    return { type: `emphasis`, children: [], position: void 0 };
  }
  function ce() {
    return { type: `heading`, depth: 0, children: [], position: void 0 };
  }
  function le() {
    return { type: `break`, position: void 0 };
  }
  function ue() {
    return { type: `html`, value: ``, position: void 0 };
  }
  function de() {
    return { type: `image`, title: null, url: ``, alt: null, position: void 0 };
  }
  function fe() {
    return { type: `link`, title: null, url: ``, children: [], position: void 0 };
  }
  function pe(e) {
    return {
      type: `list`,
      ordered: e.type === `listOrdered`,
      start: null,
      spread: e._spread,
      children: [],
      position: void 0,
    };
  }
  function J(e) {
    return { type: `listItem`, spread: e._spread, checked: null, children: [], position: void 0 };
  }
  function me() {
    return { type: `paragraph`, children: [], position: void 0 };
  }
  function he() {
    return { type: `strong`, children: [], position: void 0 };
  }
  function ge() {
    return { type: `text`, value: ``, position: void 0 };
  }
  function _e() {
    return { type: `thematicBreak`, position: void 0 };
  }
}
function $(e) {
  return { line: e.line, column: e.column, offset: e.offset };
}
function qt(e, t) {
  let n = -1;
  for (; ++n < t.length; ) {
    const r = t[n];
    Array.isArray(r) ? qt(e, r) : Jt(e, r);
  }
}
function Jt(e, t) {
  let n;
  for (n in t)
    if (Wt.call(t, n))
      switch (n) {
        case `canContainEols`: {
          const r = t[n];
          r && e[n].push(...r);
          break;
        }
        case `transforms`: {
          const r = t[n];
          r && e[n].push(...r);
          break;
        }
        case `afterExit`:
        case `beforeEnter`: {
          const r = t[n];
          r && e[n].push(r);
          break;
        }
        case `enter`:
        case `exit`: {
          const r = t[n];
          r && Object.assign(e[n], r);
          break;
        }
      }
}
function Yt(e, t) {
  throw Error(
    e
      ? 'Cannot close `' +
          e.type +
          '` (' +
          Q({ start: e.start, end: e.end }) +
          '): a different token (`' +
          t.type +
          '`, ' +
          Q({ start: t.start, end: t.end }) +
          `) is open`
      : 'Cannot close document, a token (`' + t.type + '`, ' + Q({ start: t.start, end: t.end }) + `) is still open`,
  );
}

export { Gt as fromMarkdown };
