"""Reads the handbook's small part of Markdown: what a page holds, block by block.

Every heading may end with its anchor, ``{#print}``, the same in all languages. Bold are words on
the screen, code are keys, and nothing else; ``[[shortcuts]]`` stands for tables made at view time.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

SpanKind = Literal["plain", "screen", "keys", "stress"]
BlockKind = Literal[
    "title", "heading", "paragraph", "items", "numbers", "table", "note", "picture", "shortcuts"
]
SHORTCUTS = "[[shortcuts]]"
PICTURE = "picture:"
PLACE = "place:"

_INLINE = re.compile(
    r"\[(?P<words>[^\]]+)\]\((?P<target>[^)\s]*)\)|\*\*(?P<screen>.+?)\*\*"
    r"|`(?P<keys>[^`]+)`|\*(?P<stress>[^*\s][^*]*?)\*"
)
_HEADING = re.compile(r"(#{1,3})\s+(.*?)(?:\s*\{#([^}]*)\})?\s*$")
_PICTURE = re.compile(r"!\[(.*)\]\((\S+)\)$")
_ITEM = re.compile(r"- (.*)$")
_NUMBER = re.compile(r"(\d+)\. (.*)$")
_RULE = re.compile(r"\|?[\s:|-]+\|?$")


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one manner; ``target`` where they lead somewhere."""

    text: str
    kind: SpanKind = "plain"
    target: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list, a table, a picture."""

    kind: BlockKind
    spans: Spans = ()
    level: int = 0
    """1 to 3 of headings; of numbers the first one."""
    anchor: str = ""
    items: tuple[Spans, ...] = ()
    rows: tuple[tuple[Spans, ...], ...] = ()
    """Of a table; the first is its head."""
    picture: str = ""

    def all_spans(self) -> Iterator[Span]:
        """Everything that is read in it."""
        yield from self.spans
        for item in self.items:
            yield from item
        for row in self.rows:
            for cell in row:
                yield from cell

    def words(self) -> str:
        """Its text alone."""
        parts = [self.spans, *self.items, *(cell for row in self.rows for cell in row)]
        return " ".join("".join(span.text for span in part) for part in parts if part)


def read_spans(text: str) -> Spans:
    """The spans of a line."""
    return tuple(span for span in _spans(text) if span.text)


def _spans(text: str) -> Iterator[Span]:
    place = 0
    for found in _INLINE.finditer(text):
        yield Span(text[place : found.start()])
        place = found.end()
        if found["words"] is not None:
            for inner in read_spans(found["words"]):
                yield replace(inner, target=found["target"])
        elif found["screen"] is not None:
            # A link may stand within the bold, as bold may within a link.
            for inner in read_spans(found["screen"]):
                yield replace(inner, kind="screen")
        elif found["keys"] is not None:
            yield Span(found["keys"], "keys")
        else:
            yield Span(found["stress"], "stress")
    yield Span(text[place:])


def read_page(source: str) -> tuple[Block, ...]:
    """The blocks of a page."""
    blocks: list[Block] = []
    chunk: list[str] = []
    for line in (*source.splitlines(), ""):
        if line.strip():
            chunk.append(line.strip())
        elif chunk:
            blocks += _blocks(chunk)
            chunk = []
    return tuple(blocks)


def _blocks(lines: list[str]) -> Iterable[Block]:
    """What stands between two empty lines; a heading or picture needs none around it."""
    singles = [_single(line) for line in lines]
    if any(singles):
        place = next(number for number, block in enumerate(singles) if block)
        if place:
            yield from _blocks(lines[:place])
        block = singles[place]
        assert block is not None
        yield block
        if lines[place + 1 :]:
            yield from _blocks(lines[place + 1 :])
        return
    if all(line.startswith(">") for line in lines):
        yield Block("note", read_spans(" ".join(line.lstrip("> ") for line in lines)))
    elif lines[0].startswith("|"):
        rows = [line for line in lines if not _RULE.fullmatch(line)]
        yield Block("table", rows=tuple(_cells(line) for line in rows))
    else:
        yield from _running(lines)


def _single(line: str) -> Block | None:
    if line == SHORTCUTS:
        return Block("shortcuts")
    if found := _PICTURE.match(line):
        name = found[2].removeprefix(PICTURE)
        return Block("picture", read_spans(found[1]), picture=name)
    if found := _HEADING.match(line):
        level = len(found[1])
        kind: BlockKind = "title" if level == 1 else "heading"
        return Block(kind, read_spans(found[2]), level, found[3] or "")
    return None


def _running(lines: list[str]) -> Iterator[Block]:
    """Paragraphs and lists; a line that begins no item belongs to what stands before it."""
    kind: BlockKind = "paragraph"
    first = 0
    parts: list[str] = []
    for line in lines:
        item, number = _ITEM.match(line), _NUMBER.match(line)
        here: BlockKind = "items" if item else "numbers" if number else kind
        if parts and here != kind:
            yield _closed(kind, parts, first)
            parts = []
        kind = here
        if item or number:
            first = first if parts or not number else int(number[1])
            parts.append(item[1] if item else number[2] if number else "")
        elif parts:
            parts[-1] = f"{parts[-1]} {line}"
        else:
            parts.append(line)
    if parts:
        yield _closed(kind, parts, first)


def _closed(kind: BlockKind, parts: list[str], first: int) -> Block:
    if kind == "paragraph":
        return Block(kind, read_spans(" ".join(parts)))
    return Block(kind, level=first, items=tuple(map(read_spans, parts)))


def _cells(line: str) -> tuple[Spans, ...]:
    cells = line.strip().removeprefix("|").removesuffix("|").split("|")
    return tuple(read_spans(cell.strip()) for cell in cells)
