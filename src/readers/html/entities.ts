/** Names of U+00A0 to U+00FF in order. Source: HTML 4.01, 24.2. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const others =
  'quot=" amp=& lt=< gt=> apos=\' ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ bull=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› oline=‾ euro=€ trade=™ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ minus=− radic=√ infin=∞ asymp=≈ ne=≠ equiv=≡ le=≤ ge=≥ sum=∑ prod=∏ loz=◊ lang=〈 rang=〉 alpha=α beta=β gamma=γ delta=δ mu=μ pi=π sigma=σ omega=ω Delta=Δ Omega=Ω Sigma=Σ'.split(
    ' ',
  );

const named: ReadonlyMap<string, string> = new Map<string, string>([
  ...latin.map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...others.map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
]);

/** References that are often written without their end. */
const common = new Set(['nbsp', 'amp', 'lt', 'gt', 'quot']);

/** What numbers of Windows characters mean, as browsers take them: `&#150;` is a dash. Source: HTML, 13.2.5.80. */
const windows = new TextDecoder('windows-1252');

function characterOf(code: number, all: string): string {
  if (code >= 0x80 && code <= 0x9f) return windows.decode(new Uint8Array([code]));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : all;
}

/** Resolves character references of HTML; those with unknown names are left as they stand. */
export const resolveReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));?/g, (all, decimal, hex, name) => {
        if (name === undefined) return characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16), all);
        // without its end, `&copy` in a query string would turn into a sign; a blank cell must not turn into `&nbsp`
        return all.endsWith(';') || common.has(name) ? (named.get(name) ?? all) : all;
      })
    : text;
