"""A picture on one page: petals, the heart in the middle, dots, and the line above it all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from aiworkshop.base.text import Text, language_direction
from aiworkshop.documents.pictures import shape
from aiworkshop.documents.pictures.fitting import Fitted, Fitter, Size
from aiworkshop.documents.pictures.look import MUTED, Look, look_of, tints_of
from aiworkshop.documents.text.engine import LaidOut, TextEngine, TextStyle
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.method.picture import Petal, arrange
from aiworkshop.method.picture_places import Flower, Place
from aiworkshop.readmodels.picture import WALL_ASPECT, Form, Picture, PictureNote, PicturePetal

MOST_DOTS_DRAWN = 20
"""Where any petal has more, all have their figure alone: what is drawn must compare."""
_IN_ROW = 10
_PITCH = 2.5
"""From dot to dot, in their radius."""
_RADIUS = 0.8
_APART = 0.64
_LEADING = 1.2
"""Radius of the disc, its distance from the dots, and its line, in sizes of the figure."""
_SPOT = 0.3
"""Radius of the dot that stands before a figure without a disc, in sizes of the figure."""
_SMALLEST = 0.9
"""Size of a petal without dots beside the one with most."""
_FEWEST_WEIGHED = 3
"""With fewer dots than this on all petals together, their number says nothing yet."""


class Tally(Enum):
    """How dots are shown: figure and dots, the figure in a disc, or beside a dot in one line."""

    DOTS = 1
    DISC = 2
    FIGURE = 3


@dataclass(frozen=True, slots=True)
class DrawnPicture:
    """A page with a picture. ``places`` of the petals are shares of the page's size, by id."""

    page: SheetPage
    places: dict[str, Place]
    field: Place
    notes: tuple[PictureNote, ...]


def draw_picture(
    engine: TextEngine,
    picture: Picture,
    form: Form,
    aspect: float = WALL_ASPECT,
    *,
    dark: bool = False,
) -> DrawnPicture:
    """Lay a picture out on a page of that form; ``aspect`` and ``dark`` are those of a wall."""
    return _Drawing(engine, picture, look_of(form, aspect, dark=dark)).draw()


class _Drawing:
    def __init__(self, engine: TextEngine, picture: Picture, look: Look) -> None:
        self.engine = engine
        self.picture = picture
        self.look = look
        self.tints = tints_of(look, picture.kind.hue)
        self.direction = language_direction(picture.language)
        self.rtl = self.direction == "rtl"
        self.page = SheetPage(look.width, look.height)

    def draw(self) -> DrawnPicture:
        look, page, petals = self.look, self.page, self.picture.petals
        if look.paper:
            page.frame(Room(0, 0, look.width, look.height), stroke="", fill=look.paper)
        if look.head:
            self._head()
        flower = self._flower()
        self._outlines(flower)
        fitter = Fitter(self.engine, look, self.tints, self.direction)
        tally, feet, fitted = self._fit(fitter, flower)
        heart = fitter.fit_centre(self.picture.centre, self._heart_words(flower.centre))
        # What is read first is drawn first: readers go by that.
        self._words(heart, flower.centre)
        for petal, words, place, foot in zip(petals, fitted, flower.petals, feet, strict=True):
            self._words(words, place)
            if petal.dots is not None:
                self._dots(petal.dots, place, words.foot, foot, tally)
        return DrawnPicture(page, self._shares(flower), self._field(), self._notes(fitted, heart))

    def _fit(self, fitter: Fitter, flower: Flower) -> tuple[Tally, list[Size], list[Fitted]]:
        """Dots take less room rather than cost a name any of its words."""
        tries = []
        for tally in Tally:
            feet = [self._foot(petal, tally) for petal in self.picture.petals]
            fitted = fitter.fit_petals(self.picture.petals, flower.petals, feet)
            tries.append((tally, feet, fitted))
            if not any(words.cut for words in fitted):
                break
        return min(tries, key=lambda found: sum(words.cut for words in found[2]))

    # Places

    def _field(self) -> Place:
        """The room for the flower, in shares of the page."""
        look = self.look
        width, height = look.field
        x, y = look.margin + width / 2, look.margin + look.head + height / 2
        return Place(x / look.width, y / look.height, width / look.width, height / look.height)

    def _flower(self) -> Flower:
        look = self.look
        weights = self._weights()
        wishes = [
            Petal(petal.placing, weight)
            for petal, weight in zip(self.picture.petals, weights, strict=True)
        ]
        flower = arrange(wishes, look.field, rtl=self.rtl, centre=look.heart)
        left, top = look.margin, look.margin + look.head

        def moved(place: Place) -> Place:
            return replace(place, x=place.x + left, y=place.y + top)

        return Flower(moved(flower.centre), tuple(moved(place) for place in flower.petals))

    def _weights(self) -> list[float]:
        """Dots make a petal a little larger, never so much that the others cannot be read."""
        dots = [petal.dots or 0 for petal in self.picture.petals]
        most = max(dots, default=0)
        if sum(dots) < _FEWEST_WEIGHED:
            return [1.0] * len(dots)
        return [_SMALLEST + (1 - _SMALLEST) * each / most for each in dots]

    def _shares(self, flower: Flower) -> dict[str, Place]:
        width, height = self.look.width, self.look.height
        return {
            petal.id: Place(
                place.x / width, place.y / height, place.width / width, place.height / height
            )
            for petal, place in zip(self.picture.petals, flower.petals, strict=True)
        }

    # Shapes

    def _outlines(self, flower: Flower) -> None:
        page, tints = self.page, self.tints
        width = self.look.line
        colours = tints.bright if self.look.paper else tints.petals
        for number, place in enumerate(flower.petals):
            fill = colours[number % 2]
            outline = shape.petal(place, flower.centre)
            page.path(outline, fill=fill, stroke=tints.edge, width=width)
        # The tip of one petal never lies upon the words of another.
        for number, place in enumerate(flower.petals):
            # Within the edge, which is of one width all around.
            inner = replace(place, width=place.width - width, height=place.height - width)
            page.path(shape.body(inner), fill=colours[number % 2])
        heart = flower.centre
        halo = 0.06 * heart.height
        page.ellipse(
            heart.x,
            heart.y,
            heart.width / 2 + halo,
            heart.height / 2 + halo,
            stroke="",
            fill=self.look.paper or "#FFFFFF",
        )
        page.ellipse(
            heart.x,
            heart.y,
            heart.width / 2,
            heart.height / 2,
            stroke=tints.hue,
            fill=tints.heart,
            width=3 * width,
        )

    @staticmethod
    def _heart_words(heart: Place) -> Place:
        """An ellipse has less room in its corners than a petal."""
        return replace(heart, width=0.95 * heart.width, height=0.93 * heart.height)

    # Words

    def _words(self, fitted: Fitted, place: Place) -> None:
        for text in fitted.texts:
            room = Room(place.x + text.x, place.y + text.y, text.width, text.laid.height)
            self.page.words(text.laid, room)

    def _head(self) -> None:
        look, picture = self.look, self.picture
        style = TextStyle(look.title, bold=True, colour=self.tints.hue, leading=1.2)
        width = look.field[0]
        title = self._lay(Text(picture.title, picture.language), style, 0.5 * width)
        facts = self._facts(width - title.width - 4 * look.margin)
        top = 0.8 * look.margin
        lead = look.margin if not self.rtl else look.margin + width - 0.5 * width
        self.page.words(title, Room(lead, top, 0.5 * width, title.height))
        if facts is not None:
            room = width - title.width - 4 * look.margin
            x = look.margin + width - room if not self.rtl else look.margin
            drop = title.baseline - facts.baseline
            self.page.words(facts, Room(x, top + drop, room, facts.height))
        rule = top + title.height + 0.1 * look.margin
        self.page.rule(look.margin, rule, width, stroke=self.tints.edge, width=0.9)

    def _facts(self, width: float) -> LaidOut | None:
        """Municipality, workshop and date, as far as they go into one line."""
        style = TextStyle(self.look.facts, colour=MUTED, leading=1.2)
        picture = self.picture
        when = _date(picture.date)
        wishes = (
            (picture.municipality, picture.workshop, when),
            (picture.municipality, when),
            (when,),
        )
        for wish in wishes:
            said = "  ·  ".join(" ".join(str(part).split()) for part in wish if str(part).strip())
            if not said:
                continue
            laid = self.engine.lay_out(
                said, style, width, self.direction, "trailing", side=self.direction
            )
            if len(laid.lines) == 1:
                return laid
        return None

    def _lay(self, text: Text, style: TextStyle, width: float) -> LaidOut:
        direction = text.resolved_direction(self.direction)
        return self.engine.lay_out(text.text, style, width, direction, side=self.direction)

    # Dots

    def _drawn(self, dots: int) -> int:
        """How many dots are drawn one by one."""
        most = max((petal.dots or 0 for petal in self.picture.petals), default=0)
        return dots if most <= MOST_DOTS_DRAWN else 0

    def _foot(self, petal: PicturePetal, tally: Tally) -> Size:
        if petal.dots is None:
            return (0.0, 0.0)
        figure = self.look.figure
        if tally is Tally.FIGURE:
            return (2 * _SPOT * figure + _figure_width(petal.dots, figure), _LEADING * figure)
        disc = 2 * _RADIUS * figure
        drawn = self._drawn(petal.dots) if tally is Tally.DOTS else 0
        across = min(drawn, _IN_ROW) * _PITCH * self.look.dot
        return (disc + (across + _APART * figure if across else 0.0), disc + 0.4 * figure)

    def _dots(self, dots: int, place: Place, foot: float, size: Size, tally: Tally) -> None:
        """The figure in a disc, and the dots in one or two rows behind it, as people read."""
        figure = self.look.figure
        side = -1 if self.rtl else 1
        start = place.x - side * size[0] / 2
        if tally is Tally.FIGURE:
            y = place.y + foot + size[1] / 2
            self._one_dot(start + side * _SPOT * figure, y, _SPOT * figure, filled=dots > 0)
            middle = 2 * _SPOT * figure + _figure_width(dots, figure) / 2
            self._figure(dots, start + side * middle, y, self.tints.hue)
            return
        radius = _RADIUS * figure
        x, y = start + side * radius, place.y + foot + size[1] - radius
        self._one_dot(x, y, radius, filled=dots > 0)
        self._figure(dots, x, y, self.tints.on_hue if dots else self.tints.hue)
        pitch = _PITCH * self.look.dot
        rows = _rows(self._drawn(dots)) if tally is Tally.DOTS else []
        for row, count in enumerate(rows):
            down = y + (row - (len(rows) - 1) / 2) * pitch
            for number in range(count):
                across = x + side * (radius + _APART * figure + (number + 0.5) * pitch)
                self._one_dot(across, down, self.look.dot, filled=True)

    def _one_dot(self, x: float, y: float, radius: float, *, filled: bool) -> None:
        hue = self.tints.hue
        if filled:
            self.page.circle(x, y, radius, stroke="", fill=hue)
        else:
            self.page.circle(
                x, y, radius, stroke=hue, fill=self.look.paper or "#FFFFFF", width=self.look.line
            )

    def _figure(self, dots: int, x: float, y: float, colour: str) -> None:
        """The number, its middle at (x, y)."""
        size = self.look.figure
        style = TextStyle(size if dots < 100 else 0.75 * size, True, colour, _LEADING)
        laid = self.engine.lay_out(str(dots), style, 2 * size, "ltr", "center")
        self.page.words(laid, Room(x - size, y - laid.height / 2, 2 * size, laid.height))

    # Notes

    def _notes(self, fitted: Sequence[Fitted], heart: Fitted) -> tuple[PictureNote, ...]:
        counts: dict[str, int] = {}
        for words in fitted:
            for role in words.dropped:
                counts[role] = counts.get(role, 0) + 1
        counts["name"] = sum(words.cut for words in fitted)
        counts["centre"] = int(heart.cut)
        counts["petal"] = self.picture.left_over
        counts["withheld"] = self.picture.withheld
        counts["character"] = len(self.engine.missing_characters)
        return tuple(PictureNote(code, count) for code, count in counts.items() if count)


def _figure_width(dots: int, figure: float) -> float:
    """About as wide as the number and the space before it."""
    return (0.7 + 0.58 * len(str(dots))) * figure


def _rows(count: int) -> list[int]:
    if count <= _IN_ROW:
        return [count]
    return [(count + 1) // 2, count // 2]


def _date(iso: str) -> str:
    try:
        return date.fromisoformat(iso).strftime("%d/%m/%Y")
    except ValueError:
        return iso
