"""The handbook's texts: read from their files on a lane, and searched."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from aiworkshop.base.folding import FOLDS, fold
from aiworkshop.base.resources import resource_path
from aiworkshop.ui.help.handbook_markup import Block, read_page
from aiworkshop.ui.help.handbook_pages import PAGE_ORDER

FALLBACK = "en"
PICTURE_RATIO = 1.5
"""Pixels of a picture to one of the window that it shows at 100 %."""
SNIPPET_BEFORE, SNIPPET = 24, 90


@dataclass(frozen=True, slots=True)
class Page:
    """One page, and the language that it is in."""

    id: str
    language: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """Its first heading."""
        return next((one.words() for one in self.blocks if one.kind == "title"), self.id)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words stand: page and anchor, the section's name, and some words around."""

    page: str
    anchor: str
    section: str
    snippet: str


def page_path(page: str, language: str) -> Path:
    """The page in this language, or in English where it is not there."""
    own = resource_path("handbook", language, f"{page}.md")
    return own if own.is_file() else resource_path("handbook", FALLBACK, f"{page}.md")


def load_page(page: str, language: str) -> Page:
    """Read one page. Raises ``OSError`` where it is in no language."""
    path = page_path(page, language)
    return Page(page, path.parent.name, read_page(path.read_text(encoding="utf-8")))


def load_pages(language: str) -> dict[str, Page]:
    """All pages that are there, in their order."""
    there = [page for page in PAGE_ORDER if page_path(page, language).is_file()]
    return {page: load_page(page, language) for page in there}


def picture_path(name: str, language: str) -> Path:
    """A picture of the program in this language."""
    own = resource_path("handbook", "pictures", language, f"{name}.png")
    return own if own.is_file() else resource_path("handbook", "pictures", FALLBACK, f"{name}.png")


def load_shortcuts(language: str) -> list[tuple[str, list[tuple[list[str], str]]]]:
    """The program's shortcuts by place, as ``tests.handbook.shortcuts`` found them in it."""
    path = resource_path("handbook", "shortcuts.json")
    if not path.is_file():
        return []
    found = json.loads(path.read_text(encoding="utf-8"))
    return [
        (
            place["name"].get(language) or place["name"][FALLBACK],
            [
                (key["keys"], key["words"].get(language) or key["words"][FALLBACK])
                for key in place["keys"]
            ],
        )
        for place in found
    ]


def search(pages: Sequence[Page], words: str) -> list[Hit]:
    """Sections that hold all the words, those that have one in their heading first."""
    wanted = fold(words).split()
    if not wanted:
        return []
    ranked: list[tuple[int, int, Hit]] = []
    for number, page in enumerate(pages):
        for anchor, section, text in sections(page):
            heading = fold(section if section else page.title)
            folded = f"{heading} {fold(text)}"
            if all(word in folded for word in wanted):
                rank = 0 if any(word in heading for word in wanted) else 1
                ranked.append((rank, number, Hit(page.id, anchor, section, snippet(text, wanted))))
    return [hit for _, _, hit in sorted(ranked, key=lambda one: one[:2])]


def sections(page: Page) -> Iterator[tuple[str, str, str]]:
    """Anchor, heading and text of each part of a page; the first has no heading of its own."""
    anchor = section = ""
    texts: list[str] = []
    for block in page.blocks:
        if block.kind == "heading" and block.anchor:
            yield anchor, section, " ".join(texts)
            anchor, section, texts = block.anchor, block.words(), []
        elif block.kind != "title":
            texts.append(block.words())
    yield anchor, section, " ".join(texts)


def snippet(text: str, wanted: Sequence[str]) -> str:
    """Some words around the first that was found."""
    places = [found[0] for word in wanted for found in find_folded(text, word)[:1]]
    begin = max(min(places, default=0) - SNIPPET_BEFORE, 0)
    if begin:
        begin = text.find(" ", begin) + 1
    part = text[begin : begin + SNIPPET]
    ends = begin + SNIPPET < len(text)
    return ("…" if begin else "") + (part.rpartition(" ")[0].rstrip(".,;:") + "…" if ends else part)


def find_folded(text: str, word: str) -> list[tuple[int, int]]:
    """Where folded words stand in an unfolded text, as beginning and end."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = FOLDS[ord(letter)]
        letters.append(folded)
        places += [place] * len(folded)
    whole = "".join(letters)
    found = []
    at = whole.find(word)
    while word and at >= 0:
        found.append((places[at], places[at + len(word) - 1] + 1))
        at = whole.find(word, at + len(word))
    return found
