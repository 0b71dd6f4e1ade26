"""Holds the handbook against the program, and its languages against each other.

    python -m tests.handbook.check [FOLDER [WORDS.json …]]

FOLDER is ``resources/handbook`` by default; exit 1 with problems. The further files are words on
their way into the translations, as ``packaging/translations.py fill`` takes them.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from aiworkshop.ui.help.handbook_markup import PLACE, Block, Span, read_page
from aiworkshop.ui.help.handbook_pages import (
    HELP_OF_PLACE,
    HELP_OF_WIDGET,
    PAGE_ORDER,
    PANELS_OF_LIBRARY,
    PROJECTOR_PLACE,
    split_help,
)
from tests.handbook.pictures import PICTURES
from tests.handbook.words import LANGUAGES, ROOT, add_words, known_keys, portable, words_of

HANDBOOK = ROOT / "resources" / "handbook"
STEP = " › "
_ANCHOR = re.compile(r"[a-z0-9-]+")
_STRANGE = (
    (re.compile(r"https?://|www\."), "an address of the internet"),
    (re.compile(r"<[a-z/!]"), "HTML"),
    (re.compile(r"^\s*(```|~~~)", re.MULTILINE), "a block of code"),
    (re.compile(r"^[ \t]+(- |\d+\. )", re.MULTILINE), "a list within a list"),
    (re.compile(r"^(\* |\+ |####)", re.MULTILINE), "a mark that is not of the subset"),
)

Pages = dict[str, tuple[Block, ...]]


class Handbook:
    """The pages of a folder by language."""

    def __init__(self, folder: Path = HANDBOOK) -> None:
        self.sources = {
            language: {
                path.stem: path.read_text(encoding="utf-8")
                for path in sorted((folder / language).glob("*.md"))
            }
            for language in LANGUAGES
        }
        self.pages: dict[str, Pages] = {
            language: {page: read_page(source) for page, source in pages.items()}
            for language, pages in self.sources.items()
        }

    def anchors(self, language: str, page: str) -> list[str]:
        """Of a page, in order."""
        blocks = self.pages[language].get(page, ())
        return [block.anchor for block in blocks if block.anchor]


def problems(book: Handbook) -> Iterator[str]:
    """Everything that is not as it must be."""
    yield from missing_pages(book)
    for language in LANGUAGES:
        for page, blocks in book.pages[language].items():
            where = f"{language}/{page}"
            for problem in (
                *strange_marks(book.sources[language][page]),
                *bad_headings(blocks),
                *bad_links(book, language, page),
                *bad_words(language, blocks),
                *bad_keys(blocks),
            ):
                yield f"{where}: {problem}"
    yield from differences(book)
    yield from places_without_help(book)
    yield from pictures_at_odds(book)
    yield from orphans(book)


def missing_pages(book: Handbook) -> Iterator[str]:
    for language in LANGUAGES:
        there = set(book.pages[language])
        yield from (f"{language}/{page}: missing" for page in PAGE_ORDER if page not in there)
        yield from (f"{language}/{page}: not in PAGE_ORDER" for page in there - set(PAGE_ORDER))


def strange_marks(source: str) -> Iterator[str]:
    for pattern, words in _STRANGE:
        if found := pattern.search(source):
            line = source.count("\n", 0, found.start()) + 1
            yield f"line {line} holds {words}"


def bad_headings(blocks: tuple[Block, ...]) -> Iterator[str]:
    if not blocks or blocks[0].kind != "title":
        yield "does not begin with “# Title”"
    if sum(block.kind == "title" for block in blocks) > 1:
        yield "has two titles"
    anchors = [block.anchor for block in blocks if block.anchor]
    yield from (f"anchor {one} twice" for one in set(anchors) if anchors.count(one) > 1)
    for block in blocks:
        if block.kind == "heading" and block.level == 2 and not block.anchor:
            yield f"“{block.words()}” has no anchor"
        if block.anchor and not _ANCHOR.fullmatch(block.anchor):
            yield f"anchor {block.anchor}: only a–z, 0–9 and -"
        if block.kind == "table" and len({len(row) for row in block.rows}) != 1:
            yield f"a table with rows of different length: {block.words()[:40]}…"
        if block.kind == "picture" and not block.spans:
            yield f"picture {block.picture} has no words for those who do not see it"


def spans(blocks: tuple[Block, ...]) -> Iterator[Span]:
    for block in blocks:
        yield from block.all_spans()


def bad_links(book: Handbook, language: str, page: str) -> Iterator[str]:
    places = set(place_ids())
    for span in spans(book.pages[language][page]):
        target = span.target
        if not target:
            continue
        if target.startswith(PLACE):
            if target.removeprefix(PLACE) not in places:
                yield f"{target} is no place of the program"
            continue
        name, anchor = split_help(target)
        wanted = name.removesuffix(".md") if name else page
        if (name and not name.endswith(".md")) or wanted not in PAGE_ORDER:
            yield f"{target} is no page"
        elif (
            wanted in book.pages[language]
            and anchor
            and anchor not in book.anchors(language, wanted)
        ):
            yield f"{target}: no such anchor"


def place_ids() -> Iterator[str]:
    yield from HELP_OF_PLACE
    yield from PANELS_OF_LIBRARY
    yield from (PROJECTOR_PLACE, "sheets/code")


def bad_words(language: str, blocks: tuple[Block, ...]) -> Iterator[str]:
    known = words_of(language)
    for span in spans(blocks):
        if span.kind == "screen":
            for step in span.text.split(STEP):
                if not known.has(step):
                    yield f"**{step}** stands nowhere on the screen"


def bad_keys(blocks: tuple[Block, ...]) -> Iterator[str]:
    for span in spans(blocks):
        if span.kind == "keys" and portable(span.text) not in known_keys():
            yield f"`{span.text}` is no key of the program"


def differences(book: Handbook) -> Iterator[str]:
    """What the other languages have otherwise than English."""
    for page in PAGE_ORDER:
        if any(page not in book.pages[language] for language in LANGUAGES):
            continue
        english = traits(book.pages["en"][page])
        for language in LANGUAGES[1:]:
            other = traits(book.pages[language][page])
            for name, wanted in english.items():
                if other[name] != wanted:
                    yield f"{language}/{page}: {name} {other[name]}, in English {wanted}"


def traits(blocks: tuple[Block, ...]) -> dict[str, list[str]]:
    """What must be alike in all languages."""
    return {
        "anchors": [block.anchor for block in blocks if block.kind == "heading"],
        "pictures": [block.picture for block in blocks if block.picture],
        "links": sorted({span.target.removesuffix(".md") for span in spans(blocks) if span.target}),
        "keys": sorted({portable(span.text) for span in spans(blocks) if span.kind == "keys"}),
        "blocks": [block.kind for block in blocks],
    }


def places_without_help(book: Handbook) -> Iterator[str]:
    for language in LANGUAGES:
        for place, help_place in (*HELP_OF_PLACE.items(), *HELP_OF_WIDGET.items()):
            page, anchor = split_help(help_place)
            anchors = book.anchors(language, page)
            if page in book.pages[language] and anchor and anchor not in anchors:
                yield f"{language}/{page}: F1 in {place} needs the anchor #{anchor}"


def pictures_at_odds(book: Handbook) -> Iterator[str]:
    for language in LANGUAGES:
        used = [
            block.picture
            for blocks in book.pages[language].values()
            for block in blocks
            if block.kind == "picture"
        ]
        yield from (f"{language}: no picture {one}" for one in sorted(set(used) - set(PICTURES)))
        yield from (f"{language}: picture {one} unused" for one in PICTURES if one not in used)


def orphans(book: Handbook) -> Iterator[str]:
    """Pages that neither F1 nor another page leads to; the first is where one begins."""
    reached = {split_help(place)[0] for place in HELP_OF_PLACE.values()} | {PAGE_ORDER[0]}
    for page, blocks in book.pages["en"].items():
        for span in spans(blocks):
            target = split_help(span.target)[0].removesuffix(".md")
            if target != page:
                reached.add(target)
    yield from (f"{page}: nothing leads to it" for page in PAGE_ORDER if page not in reached)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HANDBOOK
    for name in sys.argv[2:]:
        add_words(json.loads(Path(name).read_text(encoding="utf-8")))
    found = list(problems(Handbook(folder)))
    for problem in found:
        print(problem)
    print(f"{len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
