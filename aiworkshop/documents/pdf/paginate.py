"""Fills pages with groups of boxes, top to bottom."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from aiworkshop.documents.pdf import theme
from aiworkshop.documents.pdf.art import Art, DocumentImages
from aiworkshop.documents.pdf.boxes import Box, Frame, Group, Mark
from aiworkshop.documents.pdf.embedding import DocumentFonts
from aiworkshop.documents.pdf.reading import PageReading

_LEAST_ROOM = theme.BODY_HEIGHT / 5
_TOLERANCE = 0.01
_MARKS_PLACE = 12.0


@dataclass(slots=True)
class Heading:
    """A heading where it came to stand: page from 0, ``top`` in PDF coordinates."""

    level: int
    words: str
    page: int
    top: float
    key: str


@dataclass(slots=True)
class Sheet:
    """A finished page: its compressed content, and what is added when all pages are known."""

    content: bytes
    numbered: bool = True
    late: list[str] = field(default_factory=list)
    images: frozenset[str] = frozenset()
    """Names of the pictures in pixels that it draws."""


class Pages:
    """The pages of one document. What is drawn is compressed as soon as its page is full."""

    def __init__(self, fonts: DocumentFonts, images: DocumentImages) -> None:
        self.fonts = fonts
        self.images = images
        self.sheets: list[Sheet] = []
        self.headings: list[Heading] = []
        self._code: list[str] = []
        self._drawn: set[str] = set()
        self._y = theme.BODY_TOP
        self._reading = PageReading()

    @property
    def room(self) -> float:
        """What is left of the page, in points."""
        return theme.BODY_BOTTOM - self._y

    @property
    def at_top(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self._y <= theme.BODY_TOP

    def finish(self) -> None:
        """Close the page that was begun."""
        if not self.at_top:
            self.new_page()

    def new_page(self, numbered: bool = True) -> None:
        """Close this page and begin another."""
        hint = self._reading.hint()
        if hint:
            self._code.append(self.fonts.reading_marks(*hint, theme.SIDE, _MARKS_PLACE))
        self._reading = PageReading()
        content = zlib.compress("\n".join(self._code).encode("ascii"))
        self.sheets.append(Sheet(content, numbered, images=frozenset(self._drawn)))
        self._code = []
        self._drawn = set()
        self._y = theme.BODY_TOP

    def draw(self, code: Iterable[str]) -> None:
        """Add operators to the page as they are."""
        self._code.extend(code)

    def add(self, chunk: list[Group]) -> None:
        """Place groups that belong together: on this page, on the next, or over several."""
        need = sum(group.before + group.height for group in chunk)
        if self.at_top:
            need -= chunk[0].before
        if need <= self.room + _TOLERANCE:
            for group in chunk:
                self._put(group)
            return
        if not self._may_begin_here(chunk, need):
            self._turn(chunk[0].repeat)
        for group in chunk:
            if self._height_here(group) <= self.room + _TOLERANCE:
                self._put(group)
            else:
                self._put_in_parts(group)

    def _height_here(self, group: Group) -> float:
        return group.height + (0.0 if self.at_top else group.before)

    def _may_begin_here(self, chunk: list[Group], need: float) -> bool:
        """Whether the last of the chunk may be parted between this page and the next."""
        if self.at_top:
            return True
        last = chunk[-1]
        before = need - last.height
        if last.flows and len(last.boxes) == 1:
            return last.boxes[0].split(self.room - before) is not None
        return need > theme.BODY_HEIGHT and self.room - before > _LEAST_ROOM

    def _turn(self, repeat: Box | None) -> None:
        if not self.at_top:
            self.new_page()
        if repeat:
            self._put_box(repeat, 0.0)

    def _put(self, group: Group) -> None:
        if not self.at_top:
            self._y += group.before
        start, top = len(self._code), self._y
        padding = group.frame.padding if group.frame else 0.0
        self._y += padding
        for number, box in enumerate(group.boxes):
            self._put_box(box, 0.0 if number == 0 else box.before)
        self._y += padding
        if group.frame:
            self._code[start:start] = _background(group.frame, top, self._y)

    def _put_in_parts(self, group: Group) -> None:
        """Place a group that does not fit, parting boxes between their lines."""
        boxes = list(group.boxes)
        while boxes:
            part: list[Box] = []
            room = self.room - (0.0 if self.at_top else group.before)
            room -= 2 * group.frame.padding if group.frame else 0.0
            while boxes:
                box = boxes[0]
                before = box.before if part else 0.0
                if before + box.height <= room + _TOLERANCE:
                    part.append(boxes.pop(0))
                    room -= before + box.height
                    continue
                halves = box.split(room - before)
                if halves:
                    part.append(halves[0])
                    boxes[0] = halves[1]
                elif not part and self._empty(group):
                    # Not even a page of its own is enough: let it run over rather than lose it.
                    part.append(boxes.pop(0))
                break
            if part:
                self._put(Group(part, before=group.before, frame=group.frame))
            if boxes:
                self._turn(group.repeat)

    def _empty(self, group: Group) -> bool:
        return self.at_top or (
            group.repeat is not None and self._y <= theme.BODY_TOP + group.repeat.height + 1
        )

    def _put_box(self, box: Box, before: float) -> None:
        self._y += before
        top = theme.PAGE_HEIGHT - self._y
        if box.heading:
            key = f"h{len(self.headings)}"
            self.headings.append(Heading(*box.heading, len(self.sheets), top, key))
        for placed in box.texts:
            self._reading.add(placed.text)
        if box.art is not None:
            self._put_art(box.art, top)
        self._code.extend(box.code(self.fonts, theme.SIDE, top))
        self._y += box.height

    def _put_art(self, art: Art, top: float) -> None:
        for text in art.texts:
            self._reading.add(text)
        if art.pixels:
            self._drawn.add(self.images.name(art.pixels))
        self._code.append(art.code(self.fonts, self.images, theme.SIDE, top))


def _background(frame: Frame, top: float, bottom: float) -> list[str]:
    marks: tuple[Mark, ...] = frame.marks(theme.BODY_WIDTH)
    return [mark.code(theme.SIDE, theme.PAGE_HEIGHT - top, bottom - top) for mark in marks]
