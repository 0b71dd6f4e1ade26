"""The list of contents: a field that Word renews, filled with what it will say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.documents.docx.flow import Flow, Paragraph
from aiworkshop.documents.docx.markup import NAMESPACES, clean, quoted
from aiworkshop.documents.docx.paging import heading_pages
from aiworkshop.documents.pdf import blocks

_LIST = ' TOC \\o "1-2" \\h \\z '
_PAGE = " PAGEREF {} \\h "
_W = f"{{{NAMESPACES['w']}}}"
_FIRST = 70_000_000
"""Word's own names of such bookmarks begin far below."""


@dataclass(slots=True)
class HeadingMark:
    """A heading's level, without a gap to the one before, and its bookmark."""

    heading: blocks.Heading
    number: int
    level: int

    @property
    def name(self) -> str:
        """The bookmark's name."""
        return f"_Toc{_FIRST + self.number}"

    @property
    def listed(self) -> bool:
        """Whether the contents name it."""
        filled = blocks.plain_text(self.heading.text).strip()
        return bool(filled) and self.heading.in_contents and self.level <= 2

    def around(self, runs: str) -> str:
        """The heading's runs within its bookmark."""
        if not self.listed:
            return runs
        return (
            f'<w:bookmarkStart w:id="{self.number}" w:name="{self.name}"/>{runs}'
            f'<w:bookmarkEnd w:id="{self.number}"/>'
        )


def heading_marks(items: Sequence[blocks.Block]) -> list[HeadingMark]:
    """A mark for each heading, in order. A level that no heading leads down to is raised."""
    marks: list[HeadingMark] = []
    depth = 0
    for heading in _headings(items):
        depth = min(max(heading.level, 1), 3, depth + 1)
        marks.append(HeadingMark(heading, len(marks) + 1, depth))
    return marks


def _headings(items: Sequence[blocks.Block]) -> Iterator[blocks.Heading]:
    for block in items:
        if isinstance(block, blocks.Heading):
            yield block
        elif isinstance(block, blocks.Card | blocks.KeepTogether):
            yield from _headings(block.blocks)


def contents_entries(flow: Flow, marks: Sequence[HeadingMark]) -> Iterator[Paragraph]:
    """The field's paragraphs, an entry each, with a link to the heading and its page."""
    listed = [mark for mark in marks if mark.listed]
    begin = _code("begin") + _instruction(_LIST) + _code("separate")
    for place, mark in enumerate(listed):
        runs = flow.runs.write(_one_line(mark.heading.text))
        page = (
            f"{_code('begin')}{_instruction(_PAGE.format(mark.name))}{_code('separate')}"
            f"<w:r><w:t>1</w:t></w:r>{_code('end')}"
        )
        link = (
            f'<w:hyperlink w:anchor="{mark.name}" w:history="1">{runs.xml}'
            f"<w:r><w:tab/></w:r>{page}</w:hyperlink>"
        )
        first = begin if place == 0 else ""
        last = _code("end") if place == len(listed) - 1 else ""
        # Entries follow the page: their numbers stand in one column whatever the words are in.
        parts = flow.parts(f"TOC{mark.level}", flow.rtl)
        yield Paragraph(parts, first + link + last)


def number_contents(body: Any) -> None:
    """Put the likely pages into the contents of a document's body (an lxml element)."""
    places = {
        link.get(_W + "anchor"): link.findall(f"{_W}r/{_W}t")[-1]
        for link in body.iter(_W + "hyperlink")
    }
    if places:
        for name, page in heading_pages(body).items():
            if name in places:
                places[name].text = str(page)


def _one_line(words: blocks.Words) -> blocks.Words:
    if isinstance(words, tuple):
        return " ".join(blocks.plain_text(words).split())
    if isinstance(words, Text):
        text = " ".join(clean(words.text).split())
        return Text(text, words.language, words.direction)
    return " ".join(clean(words).split())


def _code(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{quoted(text)}</w:instrText></w:r>'
