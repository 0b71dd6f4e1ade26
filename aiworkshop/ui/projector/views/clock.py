"""The clock of the running step, as large as the wall."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from aiworkshop.base.text import Text
from aiworkshop.readmodels.projection import NO_WORDS, InLanguages
from aiworkshop.ui.projector.blocks import Picture, Slide
from aiworkshop.ui.projector.clock_face import ClockFace, paint_clock
from aiworkshop.ui.projector.frame import Frame
from aiworkshop.ui.projector.views.question import running_step
from aiworkshop.ui.projector.views.reading import in_languages
from aiworkshop.ui.projector.views.view import Ask, Say, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class ClockWords:
    """What the clock calls the step; its own title, else the key of the method's."""

    step: str
    title: InLanguages = NO_WORDS
    content_key: str = ""


class Clock(View):
    """Huge digits; the level in words as well as in colour."""

    id = "clock"
    hue = "discovery"
    kinds = ("agenda_step", "content_overlay", "translation")
    follows_step = True

    def read(self, reads: "Reads", ask: Ask) -> ClockWords:
        """What the running step is called."""
        step = running_step(reads, ask)
        if step is None:
            return ClockWords(ask.step)
        words = in_languages(reads, "agenda_step", [step], "title")
        return ClockWords(ask.step, words[step.id, "title"], step.content_key)

    def heading(self, say: Say) -> tuple[Text, ...]:
        """None: what stands there is the name of the step, where one runs."""
        return ()

    def slide(self, model: ClockWords, say: Say) -> Slide:
        """The digits are painted anew each time the clock moves."""
        levels = say.levels

        def paint(painter: QPainter, area: QRectF, frame: Frame, face: ClockFace | None) -> None:
            if face is not None:
                paint_clock(painter, area, frame, face, levels)

        if not model.step:
            return self.made(say, [])
        heading = model.title.shown(say.languages) or (Text(model.step),)
        title = f"{model.content_key}.title"
        if not model.title and all(title in one.texts for one in say.contents.values()):
            heading = say.content(title)
        blocks = (Picture(paint),)
        slide = Slide(self.id, self.hue, heading, blocks, mirrored=say.mirrored)
        return replace(slide, corner_clock=False, large_clock=True)
