"""What is wrong with a tree of controls for somebody who hears it. Pure: no desktop, no Qt."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.accessibility.client.nodes import ITEMS, Box, Node, is_interactive

NO_ROLE = frozenset(
    {"filler", "unknown", "layered pane", "viewport", "invalid", "canvas", "redundant"}
)
SCROLLED = frozenset({"PdfPreview", "ScrollColumn"})
"""What takes the focus only to be scrolled by keys; Qt has no role for it but its name is said."""
CHECKED = frozenset({"check box", "radio button", "toggle button", "check menu item"})
MEASURED = frozenset({"spin button", "slider", "scroll bar", "progress bar", "dial"})
WRITTEN = frozenset({"text", "entry", "password text", "paragraph"})
FILLED = frozenset({"table", "list", "tree", "tree table", "page tab list", "menu", "popup menu"})
_KEPT = """
aiworkshop pdf csv xlsx docx html json png jpg svg ics zip excel word powerpoint ctrl shift alt
enter esc escape tab del delete home end pgup pgdn pgdown space whatsapp english sqlite postgresql
usb arial hdmi down page pgup
"""
KEPT_LATIN = frozenset(_KEPT.split())
"""Names and keys that are written so in every language."""
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{3,}")
_OTHER = {
    "en": re.compile(r"[\u0590-\u05ff\u0600-\u06ff]{2,}"),
    "he": re.compile(r"[\u0600-\u06ff]{2,}"),
    "ar": re.compile(r"[\u0590-\u05ff]{2,}"),
}
OWN_NAMES = ("English", "עברית", "العربية")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: of which kind, with which control, how so."""

    kind: str
    control: str
    detail: str = ""

    def line(self) -> str:
        """To be read."""
        return f"{self.kind}: {self.control}" + (f" ({self.detail})" if self.detail else "")


def judge(root: Node, language: str, said: Sequence[str] = ()) -> list[Problem]:
    """All that is wrong with what is shown.

    ``said``: words that participants or facilitators wrote, in whatever language; they may stand in
    any name.
    """
    found: list[Problem] = []
    words = WordsOf(language, said)
    for node in root.walk():
        if is_interactive(node):
            found += [Problem(kind, called(node), why) for kind, why in _alone(node, words)]
        if node.role in FILLED and "showing" in node.states:
            found += [Problem(kind, called(node), why) for kind, why in _items(node)]
    return found + _alike(root)


def called(node: Node) -> str:
    """A control as a report names it."""
    inside = ".".join(node.id.split(".")[-3:])
    return f"{node.role} “{node.name[:60]}” [{inside}]"


def _alone(node: Node, words: "WordsOf") -> Iterable[tuple[str, str]]:
    if not node.name.strip():
        yield "no name", ""
    if node.role in NO_ROLE and node.own_id not in SCROLLED:
        yield "no role", node.role
    if node.role in CHECKED and "checkable" not in node.states:
        yield "no state", "cannot be checked"
    if node.role in MEASURED and node.value is None:
        yield "no value", ""
    if node.role in WRITTEN and node.text is None:
        yield "no text", ""
    says_itself = (node.text or "").endswith("…")
    untold = not node.label and node.description in ("", node.text)
    if node.role == "combo box" and untold and not says_itself:
        # Qt tells of a choice on Linux by its value; what it chooses says its label.
        yield "choice without label", node.name
    if (node.box[2] <= 0 or node.box[3] <= 0) and "focusable" in node.states:
        yield "no place", str(node.box)
    for part, spoken in (("name", node.name), ("description", node.description)):
        if node.role not in ITEMS or node.role in ("page tab", "menu item"):
            foreign = words.foreign(spoken)
            if foreign:
                yield "other language", f"{part}: {foreign}"


def _items(node: Node) -> Iterable[tuple[str, str]]:
    """Lists tell their items, and each item says something."""
    for child in node.children:
        silent = not child.name.strip() and child.text in (None, "")
        if child.role in ITEMS and silent and {"focusable", "selectable"} & child.states:
            yield "silent item", f"{child.role} in {child.box}"
            return


def _alike(root: Node) -> list[Problem]:
    """Two controls of one container that nothing tells apart."""
    found = []
    for parent in root.walk():
        by_name: dict[tuple[str, str, str], list[Node]] = defaultdict(list)
        for child in parent.children:
            if is_interactive(child) and child.role not in ITEMS and child.name:
                by_name[child.role, child.name, child.description].append(child)
        for same in by_name.values():
            if len(same) > 1:
                found.append(Problem("alike", called(same[0]), f"{len(same)} times"))
    return found


class WordsOf:
    """Whether words are in the language of the window."""

    def __init__(self, language: str, said: Sequence[str]) -> None:
        self._language = language
        known = {part for words in said for part in (words, *words.splitlines()) if len(part) > 2}
        self._said = sorted(known, key=len, reverse=True)

    def foreign(self, words: str) -> str:
        """The first word in a script that does not belong here; empty for none."""
        if not words or words in OWN_NAMES:
            return ""
        rest = words
        if self._suspect(rest):
            for said in self._said:
                if said in rest:
                    rest = rest.replace(said, " ")
        return self._suspect(rest)

    def _suspect(self, words: str) -> str:
        for name in OWN_NAMES:
            words = words.replace(name, " ")
        if self._language != "en":
            for match in _LATIN.findall(words):
                if match.lower() not in KEPT_LATIN:
                    return str(match)
        other = _OTHER[self._language].search(words)
        return other.group() if other else ""


# The order of Tab


def backwards(stops: Sequence[Node], *, mirrored: bool) -> list[Problem]:
    """Steps of Tab that go against the reading order."""
    found = []
    for one, other in pairwise(stops):
        if one.scrolled_in != other.scrolled_in:
            continue  # where one is scrolled away says nothing about its order
        if _goes_back(one.box, other.box, mirrored=mirrored):
            found.append(
                Problem("order", called(one), f"{one.box} then {called(other)} {other.box}")
            )
    return found


def _goes_back(one: Box, other: Box, *, mirrored: bool) -> bool:
    """Whether one has to look back for what comes next: before it in the same line, or above it
    without being further on."""
    left, top, width, height = one
    to_left, to_top, to_width, to_height = other
    low = min(height, to_height)
    between = abs((top + height / 2) - (to_top + to_height / 2))
    same_line = abs(top - to_top) < low / 2 or between < low / 4
    if _contains(one, other) or _contains(other, one):
        return False
    further = to_left + to_width <= left + 4 if mirrored else to_left >= left + width - 4
    before = to_left >= left + width - 4 if mirrored else to_left + to_width <= left + 4
    if same_line:
        return before
    return to_top + to_height <= top + 4 and not further


def _contains(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and outer[0] + outer[2] >= inner[0] + inner[2]
        and outer[1] + outer[3] >= inner[1] + inner[3]
    )
