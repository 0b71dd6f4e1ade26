"""Words as runs, each in one direction.

Word does not follow the Unicode rules of direction: a run is right-to-left because ``w:rtl`` says
so, and marks that isolate (U+2066-2069) mean nothing to it. The rules are therefore worked out
here, each run says which way it reads, and those marks are left out. LibreOffice works them out
again from the letters and the paragraph's direction.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from aiworkshop.base.text import (
    RIGHT_TO_LEFT_LANGUAGES,
    ResolvedDirection,
    Text,
    first_strong_direction,
    script_language,
)
from aiworkshop.documents.docx.markup import clean, escaped, fill, on, properties, value
from aiworkshop.documents.pdf.blocks import Words
from aiworkshop.documents.text.bidi import levels

LOCALES = {"he": "he-IL", "ar": "ar-SA", "en": "en-GB"}
"""Names that Word has proofing for."""

_EXPLICIT = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ARABIC_DIGITS = re.compile("[\u0660-\u0669\u066b\u066c\u06dd]")


def locale(language: str) -> str:
    """A language's name for Word."""
    return LOCALES.get(language, language)


@dataclass(frozen=True, slots=True)
class Look:
    """How runs differ from their paragraph's style."""

    bold: bool | None = None
    colour: str = ""
    ground: str = ""
    """The colour behind a chip's words."""
    struck: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs as XML, and the direction that their paragraph reads."""

    xml: str
    rtl: bool


class RunWriter:
    """Writes the runs of one document."""

    def __init__(self, language: str, direction: ResolvedDirection) -> None:
        self.direction = direction
        self.language = language
        right = language if language in RIGHT_TO_LEFT_LANGUAGES else "he"
        left = "en" if language in RIGHT_TO_LEFT_LANGUAGES else language
        self.left, self.right = locale(left), locale(right)
        self._properties: dict[tuple[Look, bool, str], str] = {}

    def write(self, words: Words, look: Look = PLAIN) -> Runs:
        """The runs of ``words``; white space around them is left out."""
        spans, language = self._spans(words, look)
        text = "".join(part for part, _ in spans)
        rtl = self._rtl(words, text)
        if not rtl and text.isascii():
            return Runs("".join(self._run(*span, False, language) for span in spans), rtl)
        looks: list[Look] = []
        for part, own in spans:
            looks += [own] * len(part)
        out: list[str] = []
        start = 0
        for line in text.split("\n"):
            if start:
                out.append("<w:r><w:br/></w:r>")
            for part, own, right in _runs(line, looks[start : start + len(line)], rtl):
                out.append(self._run(part, own, right, language))
            start += len(line) + 1
        return Runs("".join(out), rtl)

    def _spans(self, words: Words, look: Look) -> tuple[list[tuple[str, Look]], str]:
        if not isinstance(words, tuple):
            language = words.language if isinstance(words, Text) else ""
            return [(clean(str(words)).strip(), look)], language
        spans = []
        for span in words:
            bold = look.bold if span.bold is None else span.bold
            own = Look(bold, span.colour or look.colour, look.ground, span.struck or look.struck)
            spans.append((clean(span.text), own))
        return spans, ""

    def _rtl(self, words: Words, text: str) -> bool:
        if isinstance(words, Text):
            return words.resolved_direction(self.direction) == "rtl"
        return (first_strong_direction(text) or self.direction) == "rtl"

    def _run(self, text: str, look: Look, rtl: bool, language: str) -> str:
        text = _EXPLICIT.sub("", text)
        if not text:
            return ""
        parts = []
        for number, line in enumerate(text.split("\n")):
            if number:
                parts.append("<w:br/>")
            for place, piece in enumerate(line.split("\t")):
                if place:
                    parts.append("<w:tab/>")
                if piece:
                    parts.append(f'<w:t xml:space="preserve">{escaped(piece)}</w:t>')
        key = (look, rtl, self._language(text, rtl, language))
        found = self._properties.get(key)
        if found is None:
            found = self._properties[key] = run_properties(*key)
        return f"<w:r>{found}{''.join(parts)}</w:r>"

    def _language(self, text: str, rtl: bool, language: str) -> str:
        """The run's locale where it is not the document's own."""
        said = script_language(text, "")
        if language and (said == language or said in ("", "en")):
            # A text's stated language says more than its letters: French is written in ours.
            if said == "en" and language in RIGHT_TO_LEFT_LANGUAGES:
                language = "en"
            said = language
        if not said or (said in RIGHT_TO_LEFT_LANGUAGES) != rtl:
            return ""
        found = locale(said)
        return "" if found == (self.right if rtl else self.left) else found


def run_properties(look: Look, rtl: bool, language: str) -> str:
    """``w:rPr`` of a run."""
    parts = {}
    if look.bold is not None:
        for name in ("b", "bCs"):
            parts[name] = on(name) if look.bold else value(name, 0)
    if look.struck:
        parts["strike"] = on("strike")
    if look.colour:
        parts["color"] = value("color", look.colour.lstrip("#"))
    if look.ground:
        parts["shd"] = fill(look.ground)
    if rtl:
        parts["rtl"] = on("rtl")
    if language:
        which = "bidi" if rtl else "val"
        parts["lang"] = f'<w:lang w:{which}="{language}"/>'
    return properties("rPr", parts)


def _runs(line: str, looks: list[Look], rtl: bool) -> Iterator[tuple[str, Look, bool]]:
    """A line's stretches of one look and one direction."""
    found = levels(line, 1 if rtl else 0)
    rights = [rtl] * len(line) if found is None else [bool(ord(each) & 1) for each in found]
    if found is not None and _ARABIC_DIGITS.search(line):
        # They stand left to right among right-to-left letters, but in the letters' own font.
        rights = [
            right or unicodedata.bidirectional(char) == "AN"
            for char, right in zip(line, rights, strict=True)
        ]
    start = 0
    for place in range(1, len(line) + 1):
        if place == len(line) or rights[place] != rights[start] or looks[place] is not looks[start]:
            if start < place:
                yield line[start:place], looks[start], rights[start]
            start = place
