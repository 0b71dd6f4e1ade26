"""What is ticked in a funder's form; one choice with what of it does not apply struck through."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from aiworkshop.method.forms.spec import FormSpec, Option
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.form_editor_tick_lines import TickLines
from aiworkshop.ui.widgets.checks import ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

NameOf = Callable[[Option], Words]


def option_names(context: PageContext, form: FormSpec) -> NameOf:
    """What options are called in the language of the window, as the form file has it."""

    def name(option: Option) -> Words:
        return lambda: form.word(option.name, context.language.code)

    return name


def part_id(option: Option, number: int) -> str:
    """How the nth part of an option stands in a value."""
    return f"{option.id}.{number}"


class TicksCell(Speaking, QWidget):
    """Options, as many as apply; below each what belongs to it."""

    def __init__(
        self, context: PageContext, words: Words, options: tuple[Option, ...], name: NameOf
    ) -> None:
        super().__init__()
        self.picker = TickLines(context)
        self.picker.set_options([(each.id, name(each), ", ".join(each.parts)) for each in options])
        self.wording(lambda: self.picker.setAccessibleName(spoken(words)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(6))
        column.addWidget(Label(words, "strong", wraps=True))
        column.addWidget(self.picker)


class FocusField(Speaking, QWidget):
    """A field of the house: its value is the chosen option's id, then the parts that apply."""

    committed = Signal(object)

    def __init__(
        self, context: PageContext, words: Words, options: tuple[Option, ...], name: NameOf
    ) -> None:
        super().__init__()
        self._options = {each.id: each for each in options}
        self._name = name
        self._value: list[str] = []
        space = context.theme.space
        self.choice = slim(ComboField())
        self.choice.set_options(
            [("", lambda: self.tr("Nothing chosen yet")), *((x.id, name(x)) for x in options)]
        )
        self.parts = TickLines(context)
        self.hint = Label(
            lambda: self.tr("Tick what applies; what is not ticked is struck through."),
            "small",
            wraps=True,
        )
        self.struck = QLabel()
        self.struck.setObjectName("form-struck")
        self.struck.setWordWrap(True)
        self.struck.setTextFormat(Qt.TextFormat.RichText)
        self.choice.committed.connect(self._choose)
        self.parts.committed.connect(self._tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        column.addWidget(Label(words, "strong", wraps=True))
        for widget in (self.choice, self.hint, self.parts, self.struck):
            column.addWidget(widget)
        self.wording(lambda: self.choice.setAccessibleName(spoken(words)))
        self.wording(self._say)

    def value(self) -> list[str]:
        """The chosen option and what of it applies."""
        return list(self._value)

    def set_value(self, value: list[str]) -> None:
        """Show what is stored; no signal."""
        self._value = list(value)
        option = self._chosen()
        self.choice.set_value(option.id if option else "")
        parts = option.parts if option else ()
        offered = [(part_id(option, n), words, "") for n, words in enumerate(parts) if option]
        keys = [key for key, _, _ in offered]
        if keys != list(self.parts.ticks):
            self.parts.set_options(offered)
        self.parts.set_value([key for key in keys if key in self._value])
        self._say()

    def mark_stored(self, value: object) -> None:
        """Committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a choice is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""

    def _chosen(self) -> Option | None:
        return next((self._options[key] for key in self._value if key in self._options), None)

    def _choose(self, key: str) -> None:
        option = self._options.get(key)
        # Nothing is struck before somebody says that it does not apply.
        parts = [part_id(option, number) for number in range(len(option.parts))] if option else []
        self.set_value([key, *parts] if option else [])
        self.committed.emit(self.value())

    def _tick(self, ticked: list[str]) -> None:
        option = self._chosen()
        if option is not None:
            self.set_value([option.id, *ticked])
            self.committed.emit(self.value())

    def _say(self) -> None:
        option = self._chosen()
        parts = option.parts if option else ()
        for widget in (self.hint, self.parts, self.struck):
            widget.setVisible(bool(parts))
        if option is None:
            return
        applies = [part_id(option, number) in self._value for number in range(len(parts))]
        shown = [
            escape(words) if fits else f"<s>{escape(words)}</s>"
            for words, fits in zip(parts, applies, strict=True)
        ]
        head = f"<b>{escape(spoken(self._name(option)))}:</b> "
        self.struck.setText(head + ", ".join(shown))
        gone = ", ".join(words for words, fits in zip(parts, applies, strict=True) if not fits)
        self.struck.setAccessibleName(
            self.tr("Struck through: {words}").format(words=gone or self.tr("nothing"))
        )
