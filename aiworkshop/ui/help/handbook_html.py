"""Sets a page of the handbook for Qt's text documents, in the theme's colours and direction."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape

from aiworkshop.ui.help.handbook_markup import Block, Span, Spans

ISOLATED, ISOLATE_END = "\u2066", "\u2069"
_LATIN_WORD = r"(?:--?|\.)?[A-Za-z0-9](?:[\w.,@/\\:-]*[A-Za-z0-9])?"
_LATIN_RUN = re.compile(rf"{_LATIN_WORD}(?: {_LATIN_WORD})*(?: ?%)?", re.ASCII)
"""File names, codes, commands: they read left to right within Hebrew and Arabic, and in their own
order where several follow each other."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is set: colours as ``#RRGGBB``, distances in pixels, sizes in points."""

    direction: str
    colours: dict[str, str]
    space: Callable[[float], int]
    points: Callable[[str], float]
    picture_width: Callable[[str], int]
    """Width in pixels of a picture by its name; 0 where there is none."""
    shortcuts: Callable[[], Sequence[tuple[str, Sequence[tuple[Sequence[str], str]]]]]
    """By place: its name, and keys with what they do."""


def page_html(blocks: Iterable[Block], setting: Setting) -> str:
    """The whole page."""
    setter = _Setter(setting)
    inside = "".join(setter.block(block) for block in blocks)
    return f'<html><body dir="{setting.direction}">{inside}</body></html>'


class _Setter:
    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._colours = setting.colours
        self._rtl = setting.direction == "rtl"

    def block(self, block: Block) -> str:
        makers: dict[str, Callable[[Block], str]] = {
            "title": self._heading,
            "heading": self._heading,
            "items": self._list,
            "numbers": self._list,
            "table": lambda block: self._table(block.rows),
            "note": self._note,
            "picture": self._picture,
            "shortcuts": lambda _: self._shortcuts(),
        }
        make = makers.get(block.kind)
        return make(block) if make else self._paragraph(self.spans(block.spans))

    # Words

    def spans(self, spans: Spans) -> str:
        """Words in a line."""
        return "".join(map(self._span, spans))

    def _span(self, span: Span) -> str:
        words = escape(span.text)
        if span.kind == "keys":
            words = self._keys(words)
        elif self._rtl:
            words = _LATIN_RUN.sub(lambda found: _isolated(found[0]), words)
        if span.kind == "screen":
            words = f"<b>{words}</b>"
        elif span.kind == "stress":
            words = f"<i>{words}</i>"
        if span.target:
            link = f"color:{self._colours['link']}; text-decoration:underline"
            words = f'<a href="{escape(span.target)}" style="{link}">{words}</a>'
        return words

    def _keys(self, words: str) -> str:
        shown = _isolated(f"&nbsp;{words.replace(' ', '&nbsp;')}&nbsp;")
        style = f"background-color:{self._colours['chip']}; font-weight:600"
        return f'<span style="{style}">{shown}</span>'

    # Blocks

    def _paragraph(
        self, inside: str, *, above: float = 0, below: float = 10, more: str = "", line: int = 135
    ) -> str:
        space = self._setting.space
        style = f"margin-top:{space(above)}px; margin-bottom:{space(below)}px; line-height:{line}%;"
        return f'<p dir="{self._setting.direction}" style="{style} {more}">{inside}</p>'

    def _heading(self, block: Block) -> str:
        role, above = {1: ("question", 0), 2: ("heading", 22)}.get(block.level, ("strong", 14))
        points = self._setting.points(role) * (1.1 if block.level == 2 else 1)
        anchor = f'<a name="{block.anchor}"></a>' if block.anchor else ""
        space = self._setting.space
        style = f"margin-top:{space(above)}px; margin-bottom:{space(6)}px; font-size:{points}pt;"
        tag, inside = f"h{block.level}", anchor + self.spans(block.spans)
        return f'<{tag} dir="{self._setting.direction}" style="{style}">{inside}</{tag}>'

    def _list(self, block: Block) -> str:
        """Qt sets the full stop of a number wrongly in right-to-left lists: so rows of a table."""
        rows = []
        for number, item in enumerate(block.items, start=block.level or 1):
            mark = f"{number}." if block.kind == "numbers" else "•"
            space = self._setting.space
            cells = [
                f'<td width="{space(30)}" align="center">{self._paragraph(mark, below=4)}</td>',
                f"<td>{self._paragraph(self.spans(item), below=4)}</td>",
            ]
            rows.append(self._row(cells))
        return self._apart(f'<table width="100%" cellspacing="0">{"".join(rows)}</table>')

    def _note(self, block: Block) -> str:
        colours, space = self._colours, self._setting.space
        inside = self._paragraph(self.spans(block.spans), below=0)
        edge = f'<td width="{space(4)}" bgcolor="{colours["link"]}"></td>'
        room = f"padding:{space(10)}px {space(12)}px {space(5)}px {space(12)}px"
        words = f'<td bgcolor="{colours["chip"]}" style="{room}">{inside}</td>'
        row = self._row([edge, words])
        table = f'<table width="100%" cellspacing="0" cellpadding="0">{row}</table>'
        return self._gap(4) + self._apart(table)

    def _row(self, cells: Sequence[str]) -> str:
        """Qt does not mirror the cells of a table."""
        return f"<tr>{''.join(cells[::-1] if self._rtl else cells)}</tr>"

    def _table(self, rows: Sequence[Sequence[Spans]]) -> str:
        lines = [
            self._row([self._cell(self.spans(cell), head=number == 0) for cell in row])
            for number, row in enumerate(rows)
        ]
        colours = self._colours
        style = f"border-collapse:collapse; border-color:{colours['line']};"
        table = f'<table width="100%" border="1" cellspacing="0" style="{style}">'
        return self._apart(f"{table}{''.join(lines)}</table>")

    def _cell(self, words: str, *, head: bool) -> str:
        space = self._setting.space
        ground = f' bgcolor="{self._colours["chip"]}"' if head else ""
        inside = self._paragraph(f"<b>{words}</b>" if head else words, below=0)
        room = f"padding:{space(6)}px {space(10)}px {space(2)}px {space(10)}px"
        return f'<td{ground} style="{room}">{inside}</td>'

    def _apart(self, table: str) -> str:
        """A table has no margin of its own."""
        return table + self._gap(6)

    def _gap(self, pixels: float) -> str:
        height = self._setting.space(pixels)
        return f'<p style="margin:0px; font-size:{height}px">&nbsp;</p>'

    def _picture(self, block: Block) -> str:
        width = self._setting.picture_width(block.picture)
        if not width:
            return ""
        image = f'<img src="{block.picture}" width="{width}">'
        points = self._setting.points("small")
        words = f'<span style="color:{self._colours["muted"]}">{self.spans(block.spans)}</span>'
        caption = self._paragraph(words, below=14, more=f"font-size:{points}pt;")
        return self._paragraph(image, above=6, below=4, line=100) + caption

    def _shortcuts(self) -> str:
        parts = []
        for place, lines in self._setting.shortcuts():
            parts.append(self._heading(Block("heading", (Span(place),), 3)))
            parts.append(
                self._key_rows([(self._all_keys(keys), escape(words)) for keys, words in lines])
            )
        return "".join(parts)

    def _all_keys(self, keys: Sequence[str]) -> str:
        return "&nbsp; ".join(self._keys(escape(one)) for one in keys)

    def _key_rows(self, lines: Sequence[tuple[str, str]]) -> str:
        rows = []
        for keys, words in lines:
            cells = [
                f'<td width="34%" style="padding:{self._setting.space(3)}px">'
                f"{self._paragraph(keys, below=0)}</td>",
                f'<td style="padding:{self._setting.space(3)}px">'
                f"{self._paragraph(words, below=0)}</td>",
            ]
            rows.append(self._row(cells))
        return self._apart(f'<table width="100%" cellspacing="0">{"".join(rows)}</table>')


def _isolated(words: str) -> str:
    return f"{ISOLATED}{words}{ISOLATE_END}"
