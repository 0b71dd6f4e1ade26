"""The show: which view the room sees, in which languages, how large, on which page.

It reads what the view needs (lane *db*), lays it out and hands on ``projection``, exactly what is
on the wall. What is frozen stays there while everything else goes on.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QSize, QTimer, Signal

from aiworkshop.base.settings import Settings
from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.projection import NAME_STYLES, NameStyle
from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.projector.answering import MOST_LANGUAGES, Answer, Wish
from aiworkshop.ui.projector.blocks import Slide
from aiworkshop.ui.projector.clock_face import ClockFace
from aiworkshop.ui.projector.frame import ZOOMS, Frame
from aiworkshop.ui.projector.frozen import Consents, FrozenConsents
from aiworkshop.ui.projector.paging import Page, Projection, Wall, make_pages
from aiworkshop.ui.projector.views import VIEWS
from aiworkshop.ui.projector.views.view import Ask, Say, View

SLICE_MILLISECONDS = 8
"""How long the main thread lays out pages at a time."""
DEFAULT_SECONDS = 12
SECONDS = (6, 8, 10, 12, 15, 20, 30, 45, 60)
_TEXTS = ("content_overlay", "workshop")


class Show(QObject):
    """The state of the show. ``active`` only while somebody looks: else nothing is read."""

    changed = Signal()
    """Something about it is other than before; for the panel and the bar."""
    projected = Signal()
    """The wall shows something else."""

    def __init__(
        self, desk: Desk, clock: StepClock, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._kept = settings.projector
        self._views: dict[str, View] = {}
        self._asked = 0
        self._contents: dict[str, Content] = {}
        self._chosen_languages: tuple[str, ...] = ()
        self._slide: Slide | None = None
        self._say: Say | None = None
        self._rest: Iterator[Page] | None = None
        self._face: ClockFace | None = None
        self._phase = self._step_id = ""
        self.workshop_id = ""
        self.active = False
        self.view_id = "welcome"
        self.languages: tuple[str, ...] = ()
        self.offered: tuple[str, ...] = ()
        self.names: NameStyle = "full"
        self.black = False
        self.frozen = False
        self.page = 0
        self.pages: list[Page] = []
        self.frame = Frame(1, 1)
        self._held: Projection | None = None
        self.wall = self._remembered_wall()
        self._consents: Consents | None = None
        self._held_consents: Consents | None = None
        self._watch = FrozenConsents(desk, self)
        self._watch.taken_back.connect(self.toggle_frozen)
        self._make_timers()
        desk.changed.connect(self._desk_changed)
        clock.changed.connect(self._clock_moved)

    def _make_timers(self) -> None:
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._lay_more)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._turn_by_itself)

    # What is shown

    @property
    def view(self) -> View:
        """The chosen view."""
        if self.view_id not in self._views:
            self._views[self.view_id] = VIEWS[self.view_id].make()
        return self._views[self.view_id]

    @property
    def projection(self) -> Projection | None:
        """What is on the wall; None before anything was read."""
        if self._held is not None and self.black:
            return replace(self._held, black=True)
        return self._held

    @property
    def has_more(self) -> bool:
        """Whether pages are still being made."""
        return self._rest is not None

    def open_workshop(self, workshop_id: str) -> None:
        """Another workshop: nothing of the one before stays on the wall, frozen or not."""
        if workshop_id == self.workshop_id:
            return
        self.workshop_id = workshop_id
        self._contents, self._chosen_languages = {}, ()
        self.languages = self.offered = ()
        self.frozen = self.black = False
        self._watch.hold(None)
        self._forget()
        self.view_id, self.page = "welcome", 0
        self.read()
        self.changed.emit()

    def set_phase(self, phase: str) -> None:
        """The phase whose page the facilitator has open."""
        if phase != self._phase:
            self._phase = phase
            if self.view.follows_step:
                self.read()

    def set_active(self, active: bool) -> None:
        """Somebody looks at it, or nobody any more."""
        woken = active and not self.active
        self.active = active
        if woken:
            self.read()

    def choose_view(self, view_id: str) -> None:
        """Show another view, from its first page."""
        self.view_id = VIEWS[view_id].id
        self.page = 0
        self.read()
        self.changed.emit()

    def choose_languages(self, languages: tuple[str, ...]) -> None:
        """One or two languages; the first one leads."""
        if languages:
            self._chosen_languages = languages[:MOST_LANGUAGES]
            self.read()

    def toggle_language(self, code: str) -> None:
        """Add a language or leave it out; a third takes the place of the second, one stays."""
        now = [one for one in self.languages if one != code]
        if code not in self.languages:
            now = [*self.languages[: MOST_LANGUAGES - 1], code]
        self.choose_languages(tuple(now))

    def choose_names(self, style: NameStyle) -> None:
        """How much of people's names stands beside their tables."""
        if style in NAME_STYLES:
            self.names = style
            self.read()
            self.changed.emit()

    # How it is shown

    def set_size(self, size: QSize) -> None:
        """The wall has another size."""
        if size != self.wall.size:
            self.wall = replace(self.wall, size=size)
            self._lay_out()
            self._draw_again()

    def zoom(self, step: int) -> None:
        """Larger or smaller letters; never below the least."""
        place = ZOOMS.index(self.wall.zoom) if self.wall.zoom in ZOOMS else 0
        wanted = ZOOMS[max(0, min(len(ZOOMS) - 1, place + step))]
        self._set_wall(replace(self.wall, zoom=wanted))

    def toggle_dark(self) -> None:
        """Light on dark, or dark on light."""
        mode = "light" if self.wall.mode == "dark" else "dark"
        self._set_wall(replace(self.wall, mode=mode))  # type: ignore[arg-type]
        self._draw_again()

    def _draw_again(self) -> None:
        """Pictures are drawn for the wall as it is."""
        if self.view.draws:
            self.read()

    def toggle_clock(self) -> None:
        """The small clock in the corner."""
        self._set_wall(replace(self.wall, clock=not self.wall.clock))

    def toggle_black(self) -> None:
        """Nothing at all, or the show again."""
        self.black = not self.black
        self._pace()
        self.projected.emit()
        self.changed.emit()

    def toggle_frozen(self) -> None:
        """What is on the wall stays there; let go, it shows what is true by then."""
        self.frozen = not self.frozen
        self._watch.hold(self._held_consents if self.frozen else None)
        self._pace()
        self._publish()
        self.changed.emit()

    # Pages

    @property
    def auto(self) -> bool:
        """Whether pages turn by themselves."""
        return self._kept.get("auto", "on") == "on"

    @property
    def seconds(self) -> int:
        """How long a page stands before the next one comes."""
        kept = self._kept.get("seconds", "")
        return int(kept) if kept.isdecimal() and int(kept) in SECONDS else DEFAULT_SECONDS

    def set_auto(self, on: bool) -> None:
        """Pages turn by themselves, or wait."""
        self._kept["auto"] = "on" if on else "off"
        self._pace()
        self.changed.emit()

    def set_seconds(self, seconds: int) -> None:
        """How long each page stands."""
        self._kept["seconds"] = str(seconds)
        self._pace()
        self.changed.emit()

    def turn_page(self, step: int) -> None:
        """The next page or the one before; behind the last comes the first."""
        if self.pages:
            self.page = (self.page + step) % len(self.pages)
            self._pace()
            self._publish()
            self.changed.emit()

    def _turn_by_itself(self) -> None:
        if self.active and not (self.black or self.frozen):
            self.turn_page(1)

    def _pace(self) -> None:
        """Begin to wait anew."""
        if self.auto and len(self.pages) > 1:
            self._turn.start(self.seconds * 1000)
        else:
            self._turn.stop()

    # Reading

    def read(self) -> None:
        """Read what the view needs; of several questions only the last is answered."""
        if not self.workshop_id or not self.active:
            return
        self._asked += 1
        face, size = ClockFace.of(self._clock), self.wall.size
        ask = Ask(
            self.workshop_id,
            self._chosen_languages,
            step=face.words if face else "",
            step_id=self._clock.step_id,
            phase=self._phase,
            names=self.names,
            width=size.width(),
            aspect=size.width() / max(1, size.height()),
            dark=self.wall.mode == "dark",
        )
        wish = Wish(self._asked, self.view, ask, self._contents)
        self._desk.read(wish.read, self._was_read, context=self)

    def _was_read(self, answer: Answer) -> None:
        """Draw what is to be drawn where no save waits for it."""
        if answer.slide is not None:
            self._arrived(answer)
        elif answer.number == self._asked:
            self._desk.work(lambda: self._drawn(answer), self._arrived, context=self)

    def _drawn(self, answer: Answer) -> Answer:
        """On lane *work*: nothing for a question that was asked anew meanwhile."""
        return answer.drawn() if answer.number == self._asked else answer

    def _arrived(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._contents = answer.contents
        self.offered, self.languages = answer.offered, answer.ask.languages
        self._say, self._slide, self._consents = answer.say, answer.slide, answer.consents
        self._lay_out()

    def _desk_changed(self, changes: ChangeSet) -> None:
        if changes.workshop_id not in ("", self.workshop_id):
            return
        anything = not changes.workshop_id
        if anything or changes.touches(*_TEXTS):
            self._contents = {}
        if anything or changes.touches(*self.view.kinds, *_TEXTS):
            self.read()

    def _clock_moved(self) -> None:
        before, face = self._face, ClockFace.of(self._clock)
        self._face = face
        if (before.words if before else "", self._step_id) != (
            face.words if face else "",
            self._clock.step_id,
        ):
            self._step_id = self._clock.step_id
            self.read()
        if self.active and face != before and self._slide and self._shows_clock(self._slide):
            self._publish()

    def _shows_clock(self, slide: Slide) -> bool:
        return slide.large_clock or (self.wall.clock and slide.corner_clock)

    # Laying out

    def _forget(self) -> None:
        self._slide = self._say = self._held = self._rest = None
        self.pages = []
        self._more.stop()
        self._pace()
        self.projected.emit()

    def _lay_out(self) -> None:
        """The first page at once, the others in between."""
        if self._slide is None:
            return
        self.frame = self.wall.frame(self._slide, paged=False)
        rest = make_pages(self._slide, self.frame)
        pages = [next(rest)]
        second = next(rest, None)
        if second is not None and not self.frame.has_foot:
            # The mark of the page takes room.
            self.frame = self.wall.frame(self._slide, paged=True)
            rest = make_pages(self._slide, self.frame)
            pages, second = [next(rest)], next(rest, None)
        self._rest = rest if second is not None else None
        self.pages = [*pages, second] if second is not None else pages
        self._lay_more()

    def _lay_more(self) -> None:
        passed = QElapsedTimer()
        passed.start()
        while self._rest is not None and passed.elapsed() < SLICE_MILLISECONDS:
            page = next(self._rest, None)
            if page is None:
                self._rest = None
            else:
                self.pages.append(page)
        if self._rest is None:
            self._more.stop()
            self.page = min(self.page, len(self.pages) - 1)
        elif not self._more.isActive():
            self._more.start()
        if self._turn.isActive() != (self.auto and len(self.pages) > 1):
            self._pace()
        self._publish()
        self.changed.emit()

    def _publish(self) -> None:
        if self._slide is None or self._say is None or (self.frozen and self._held is not None):
            return
        self._face = ClockFace.of(self._clock)
        shows = self._shows_clock(self._slide)
        place = min(self.page, len(self.pages) - 1)
        fresh = Projection(
            self._slide,
            self.frame,
            self.pages[place],
            place + 1,
            len(self.pages),
            self.has_more,
            self._face if shows else None,
            self._say.levels,
        )
        self._held, self._held_consents = fresh, self._consents
        self.projected.emit()

    # Remembering

    def _set_wall(self, wall: Wall) -> None:
        self.wall = wall
        self._kept["zoom"] = str(wall.zoom)
        self._kept["mode"] = wall.mode
        self._kept["clock"] = "on" if wall.clock else "off"
        self._lay_out()
        self.changed.emit()

    def _remembered_wall(self) -> Wall:
        zooms = {str(zoom): zoom for zoom in ZOOMS}
        return Wall(
            QSize(1280, 720),
            zooms.get(self._kept.get("zoom", ""), ZOOMS[0]),
            "dark" if self._kept.get("mode") == "dark" else "light",
            self._kept.get("clock", "on") == "on",
        )
