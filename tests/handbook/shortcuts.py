"""Gathers the program's shortcuts by place, for the handbook's tables.

python -m tests.handbook.shortcuts      writes resources/handbook/shortcuts.json
"""

import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.widgets.words import spoken
from tests.handbook.words import LANGUAGES, ROOT

TABLES = ROOT / "resources" / "handbook" / "shortcuts.json"
EVERYWHERE = {"en": "Everywhere", "he": "בכל מקום", "ar": "في كلّ مكان"}
IN_LISTS = {"en": "In most lists", "he": "ברוב הרשימות", "ar": "في معظم القوائم"}
SHEET = {"en": "A sheet that is typed in", "he": "דף שמקלידים", "ar": "ورقة تُنقل بالكتابة"}
HANDBOOK = {"en": "Handbook", "he": "חוברת העזרה", "ar": "كتيّب المساعدة"}
MOST = 4
"""In so many tabs a key does the same when it is listed once for all."""

Names = dict[str, str]
Row = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
"""Keys that do the same, and what they do by language."""


@dataclass
class Place:
    """Where keys act."""

    name: Names
    shortcuts: list[Shortcut]


def gather(stage: Any) -> list[dict[str, object]]:
    """All shortcuts that say what they do, in three languages."""
    places = list(visited(stage))
    return tables(places, [read_rows(stage, place.shortcuts) for place in places])


def visited(stage: Any) -> Iterator[Place]:
    """Every page, every tab, a sheet, the handbook."""
    from aiworkshop.ui.pages import PAGES
    from tests.gallery.scenes import SCENES, sheet_entry

    window = stage.window
    stage.page("discovery")
    yield Place(EVERYWHERE, [])
    everywhere: list[Shortcut] = []
    for spec in PAGES:
        stage.page(spec.id)
        page = window.page
        everywhere += own(page) if page.current_tab else []
        for tab in tab_ids(page) or [""]:
            stage.page(spec.id, tab)
            inside: QWidget = page.stack.currentWidget() if tab else page
            yield Place(named(stage, spec, page, tab), within(inside))
    SCENES["register-review"](stage)
    review = window.page.stack.currentWidget()
    yield Place(named(stage, PAGES["programmes"], window.page, "register"), within(review))
    sheet_entry("DIS-1")(stage)
    yield Place(SHEET, within(window.page.entry))
    stage.window.help.open_handbook("start")
    yield Place(HANDBOOK, within(stage.window.help.handbook))
    stage.window.help.close_handbook()
    yield Place(EVERYWHERE, [*own(window), *everywhere])


def gather_some(stage: Any, page_ids: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Page, keys and English words of what acts on a few pages, as they stand in the tables."""
    for page_id in page_ids:
        stage.page(page_id)
        for keys, words in read_rows(stage, within(stage.window)):
            for one in keys:
                yield page_id, one, dict(words)["en"]


def own(widget: QWidget) -> list[Shortcut]:
    """Those bound to the widget itself."""
    return [child for child in widget.children() if isinstance(child, Shortcut)]


def within(widget: QWidget) -> list[Shortcut]:
    """Those bound to it or to something inside."""
    return list(widget.findChildren(Shortcut))


def tab_ids(page: Any) -> list[str]:
    if not page.current_tab:
        return []
    return [str(page.tab_bar.tabData(index)) for index in range(page.tab_bar.count())]


def named(stage: Any, spec: Any, page: Any, tab: str) -> Names:
    """The page's name and the tab's, as they stand on the screen."""
    from aiworkshop.ui.page import page_words

    names = {}
    words = {found: said for found, said, _ in page._tabs}
    for language in in_languages(stage):
        parts = [page_words(spec.name)]
        if tab and len(words) > 1:
            parts.append(spoken(words[tab]).replace("&&", "&"))
        names[language] = " › ".join(parts)
    return names


def in_languages(stage: Any) -> Iterator[str]:
    """Each language in turn, the one of the stage again at the end."""
    for language in LANGUAGES:
        stage.window.language._install(language)
        yield language
    stage.window.language._install(stage.look.language)


def read_rows(stage: Any, shortcuts: Iterable[Shortcut]) -> list[Row]:
    """Keys with their words; keys that say nothing are further ones for what another does."""
    said: dict[tuple[tuple[str, str], ...], list[str]] = {}
    all_keys = {portable(one) for one in shortcuts}
    found: list[tuple[Shortcut, Names]] = [(one, {}) for one in shortcuts if spoken(one.words)]
    for language in in_languages(stage):
        for one, words in found:
            words[language] = spoken(one.words)
    for one, words in found:
        keys = portable(one)
        if keys.endswith("+1") and f"{keys[:-1]}9" in all_keys:
            keys = f"{keys}…9"
        known = said.setdefault(tuple(words.items()), [])
        if keys not in known:
            known.append(keys)
    return [(tuple(keys), words) for words, keys in said.items()]


def portable(shortcut: Shortcut) -> str:
    keys = shortcut.keys.toString(QKeySequence.SequenceFormat.PortableText)
    return keys.replace("Return", "Enter")


def tables(places: list[Place], rows: list[list[Row]]) -> list[dict[str, object]]:
    """By place, what is the same in many places once for all of these."""
    times: dict[Row, int] = {}
    for found in rows:
        for row in found:
            times[row] = times.get(row, 0) + 1
    in_lists = [row for row in times if times[row] >= MOST]
    by_name: dict[str, tuple[Names, list[Row]]] = {}
    for place, found in zip(places, rows, strict=True):
        name, kept = by_name.setdefault(place.name["en"], (place.name, []))
        kept += [row for row in found if row not in in_lists and row not in kept]
        if name is EVERYWHERE:
            by_name.setdefault(IN_LISTS["en"], (IN_LISTS, in_lists))
    return [
        {
            "name": name,
            "keys": [{"keys": list(keys), "words": dict(words)} for keys, words in kept],
        }
        for name, kept in by_name.values()
        if kept
    ]


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["AIWORKSHOP_HOME"] = folder
        from aiworkshop.ui.app import make_application
        from tests.gallery.stage import Look, Stage, sample_library

        app = make_application()
        assert isinstance(app, QApplication)
        with sample_library(Path(folder)) as (library, workshop_id):
            stage = Stage(app, library, workshop_id, Look("en", "light", 1.0))
            found = gather(stage)
            stage.close()
    TABLES.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
