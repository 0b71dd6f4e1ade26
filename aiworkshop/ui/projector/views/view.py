"""What every view of the projector has: a way to read, and a way to say what was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from aiworkshop.base.text import Text, language_direction
from aiworkshop.method.content import Content
from aiworkshop.readmodels.projection import InLanguages, NameStyle
from aiworkshop.ui.projector.blocks import Block, Card, Para, Slide

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.ui.projector.clock_face import LevelWords

CLOCK_STATES = (
    *("calm", "warning", "last_call", "over", "paused"),
    *("half", "pairs_half", "third_1", "third_2", "trios_third_1", "trios_third_2"),
)


@dataclass(frozen=True, slots=True)
class Ask:
    """For whom a view reads."""

    workshop_id: str
    languages: tuple[str, ...]
    """One or two, the first one leads."""
    step: str = ""
    """What the clock calls the running step; empty: none runs."""
    step_id: str = ""
    """Which step that is."""
    phase: str = ""
    """The phase whose page the facilitator has open; empty: none."""
    names: NameStyle = "full"
    width: int = 1920
    """Width of the wall in pixels, its proportions, and whether its ground is dark: for pictures.
    """
    aspect: float = 16 / 9
    dark: bool = False


@dataclass(frozen=True)
class Say:
    """The texts of the method in the languages of the wall, as this workshop has them."""

    languages: tuple[str, ...]
    contents: Mapping[str, Content]

    @property
    def mirrored(self) -> bool:
        """Whether the wall reads from the right."""
        return language_direction(self.languages[0]) == "rtl"

    def texts(self, key: str, **values: object) -> tuple[Text, ...]:
        """A text of ``projector.toml`` in each language."""
        return self.content(f"projector.{key}", **values)

    def content(self, key: str, **values: object) -> tuple[Text, ...]:
        """Any text of the method in each language."""
        return tuple(
            Text(self.contents[code].text(key, **values), code)
            for code in self.languages
            if code in self.contents
        )

    def line(self, key: str, **values: object) -> Text:
        """The same in one line, both languages beside each other."""
        first, *more = self.texts(key, **values)
        words = " · ".join([str(first), *map(str, more)])
        return Text(words, first.language, first.resolved_direction())

    @cached_property
    def levels(self) -> "LevelWords":
        """What the states of the clock are called."""
        return {state: self.texts(f"clock.{state}") for state in CLOCK_STATES}


class View:
    """Base of the views. ``read`` runs on lane *db*, ``slide`` there or on *work*: no widget is
    asked on either."""

    id: ClassVar[str]
    hue: ClassVar[str]
    kinds: ClassVar[tuple[str, ...]] = ()
    """Kinds of record that it shows: when one changes, it reads again."""
    follows_step: ClassVar[bool] = False
    """Whether it depends on the running step or the open page."""
    draws: ClassVar[bool] = False
    """Whether ``drawn`` has something to do, for which size and ground of the wall matter."""

    def read(self, reads: "Reads", ask: Ask) -> Any:
        """What there is to show, with all that may not be shown left out already."""
        raise NotImplementedError

    def drawn(self, model: Any, ask: Ask) -> Any:
        """What was read with what takes longer to make; on lane *work*, so that saves go on."""
        return model

    def slide(self, model: Any, say: Say) -> Slide:
        """What was read, as it stands on the wall."""
        raise NotImplementedError

    def consents(self, model: Any) -> frozenset[str]:
        """What somebody may take back, which then leaves the wall even where it is frozen: what
        was released, and who is named with it.
        """
        return frozenset()

    def heading(self, say: Say) -> tuple[Text, ...]:
        """The name of the view."""
        return say.texts(f"headings.{self.id}")

    def made(self, say: Say, blocks: "list[Block]", *, centred: bool = False) -> Slide:
        """A slide of this view; one without anything to show says that it comes."""
        if not blocks:
            blocks = [
                Para(text, 1.6, tone="muted", edge="middle", gap=0.4)
                for text in say.texts("words.nothing")
            ]
            centred = True
        heading = self.heading(say)
        return Slide(self.id, self.hue, heading, tuple(blocks), centred, say.mirrored)


def stacked(
    words: InLanguages,
    say: Say,
    size: float,
    *,
    bold: bool = False,
    tone: str = "ink",
    gap: float = 0.0,
    quoted: bool = False,
) -> list[Para]:
    """Words in the languages of the wall: the first large, the second below it and quieter."""
    found = []
    for place, text in enumerate(words.shown(say.languages)):
        shown = _quoted(text) if quoted else text
        if place == 0:
            found.append(Para(shown, size, bold=bold, tone=tone, gap=gap))
        else:
            found.append(Para(shown, max(1.0, size * 0.82), tone="muted", gap=0.12))
    return found


def _quoted(text: Text) -> Text:
    marks = {"he": ('"', '"'), "ar": ("«", "»")}.get(text.resolved_language(), ("“", "”"))
    bare = text.text.strip().strip('"“”„«»')
    # The direction is that of the words, not of the mark before them.
    return Text(f"{marks[0]}{bare}{marks[1]}", text.language, text.resolved_direction())


def table_card(parts: list[Para], table: int) -> Card:
    """A card with the number of the table it comes from."""
    return Card(tuple(parts), str(table) if table else "")
