"""Pieces of a web page: elements with their words escaped, each text in its own direction."""

from html import escape

from aiworkshop.base.text import Text, language_direction

STYLE = """
:root{--paper:#f7f4ee;--surface:#ffffff;--ink:#1f2430;--muted:#555b68;--line:#d9d2c5;--hue:#1d4ed8}
@media (prefers-color-scheme:dark){:root{--paper:#1b1d22;--surface:#24272e;--ink:#eceae4;
--muted:#b3b6bf;--line:#454a55;--hue:#8ab4ff}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.65;
font-family:system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Hebrew","Noto Sans Arabic",
Arial,sans-serif}
:lang(ar){line-height:1.9}
a{color:var(--hue)}
a:focus-visible{outline:3px solid var(--hue);outline-offset:3px;border-radius:4px}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;background:var(--surface);
padding:.5rem 1rem;border:2px solid var(--hue)}
.skip:focus{top:1rem}
.languages ul{list-style:none;display:flex;flex-wrap:wrap;gap:1.5rem;margin:0;padding:1rem 0}
.languages,main,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.9rem;line-height:1.3;margin:1.5rem 0 1rem;padding-block-start:1rem;
border-block-start:4px solid var(--hue)}
h2{font-size:1.35rem;margin:2.5rem 0 .75rem}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:0 0 .5rem}
.lead{font-size:1.1rem}
.told{white-space:pre-line;margin:.25rem 0}
.note{color:var(--muted);font-size:.9rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1rem;margin:0}
.figures div{background:var(--surface);border:1px solid var(--line);border-radius:8px;
padding:.75rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--muted);font-size:.9rem}
.figures dd{margin:0;font-size:1.7rem;font-weight:600}
.story{background:var(--surface);border:1px solid var(--line);border-inline-start:4px solid
var(--hue);border-radius:8px;padding:1rem 1.25rem;margin:.75rem 0}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;background:var(--surface)}
caption{text-align:start;font-weight:600;padding:.5rem 0}
th,td{border:1px solid var(--line);padding:.5rem .75rem;text-align:start;vertical-align:top}
td{font-variant-numeric:tabular-nums}
.bar{display:block;height:.7rem;border:1px solid var(--ink);margin-block-start:.35rem}
.bar span{display:block;height:100%;background:repeating-linear-gradient(45deg,var(--ink) 0 3px,
var(--surface) 3px 6px)}
footer{border-block-start:1px solid var(--line);margin-block-start:3rem;padding-block:1rem 3rem}
.language+.language{margin-block-start:4rem}
@supports selector(:has(*)){
.all:has(:target) .language:not(:target):not(:has(:target)){display:none}
.all:not(:has(:target)) .language:not(:first-of-type){display:none}
.language+.language{margin-block-start:0}}
@media print{:root{--paper:#fff;--surface:#fff;--ink:#000;--muted:#333;--line:#777;--hue:#000}
.languages,.skip,.contents{display:none}.story,table,.figures div{break-inside:avoid}
h2,h3,h4{break-after:avoid}main,footer{max-width:none}}
"""


def element(name: str, *inside: str, **attributes: str | None) -> str:
    """An element around what is already HTML. ``class_`` is the attribute ``class``."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{''.join(inside)}</{name}>"


def text(words: str) -> str:
    """The program's own words."""
    return escape(words, quote=False)


def said(name: str, words: Text, default: str, class_: str | None = None) -> str:
    """Somebody's words in an element with their own language and direction.

    ``default`` is the language of the page around it, for words whose letters do not tell.
    """
    language = words.resolved_language(default)
    direction = words.resolved_direction(language_direction(language))
    return element(name, text(words.text.strip()), class_=class_, lang=language, dir=direction)


def whole_page(title: Text, language: str, body: str) -> bytes:
    """The file: nothing in it is loaded from elsewhere, and no script runs."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{text(title.text)}</title><style>{STYLE}</style>"
    )
    direction = language_direction(language)
    page = (
        f'<html lang="{language}" dir="{direction}"><head>{head}</head><body>{body}</body></html>'
    )
    return f"<!DOCTYPE html>\n{page}\n".encode()
