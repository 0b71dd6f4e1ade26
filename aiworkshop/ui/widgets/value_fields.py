"""Fields for dates, times, numbers, money and plain lines."""

import re
from datetime import date, time
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from aiworkshop.method.capacity import read_hundredths, show_hundredths
from aiworkshop.ui.listening import announce
from aiworkshop.ui.widgets.naming import say_hint
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
MOST_AGOROT = 10**13


def western_digits(words: str) -> str:
    """Arabic-Indic digits as Western ones; marks of direction go."""
    return re.sub("[\u200e\u200f\u061c\u2066-\u2069]", "", words.translate(_WESTERN)).strip()


def read_date(words: str) -> str | None:
    """``dd/mm/yyyy`` (also with dots or dashes, a two-digit year, or ISO) as ISO.

    Empty gives an empty string; what is no date gives None.
    """
    words = western_digits(words)
    if not words:
        return ""
    parts = re.split(r"[./\-\s]+", words)
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    day, month, year = (int(part) for part in parts)
    if len(parts[0]) == 4:
        day, year = year, day
    if year < 100:
        year += 2000
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def show_date(value: str) -> str:
    """An ISO date as ``dd/mm/yyyy``."""
    try:
        return date.fromisoformat(value).strftime("%d/%m/%Y")
    except ValueError:
        return value


def read_time(words: str) -> str | None:
    """``HH:MM`` (also ``9``, ``9.30``, ``0930``); empty for empty, None for no time."""
    words = western_digits(words)
    if not words:
        return ""
    found = re.fullmatch(r"(\d{1,2})(?:[:.\s]?(\d{2}))?", words)
    if not found:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0)).strftime("%H:%M")
    except ValueError:
        return None


_TIMES = {
    **dict.fromkeys(("k", "thousand", "אלף", "אלפים", "ألف", "الف", "آلاف", "الاف"), 1_000),
    **dict.fromkeys(("m", "million", "מיליון", "מליון", "مليون", "ملايين"), 1_000_000),
}
_MONEY = re.compile(r"(\d+)(?:\.(\d+))?\s*([^\d\s.]+)?")


def read_money(words: str) -> int | None:
    """Shekels as they are written, in agorot; None for what is no amount.

    Commas and spaces group thousands, as do full stops before three digits; a word may say
    thousands or millions.
    """
    plain = western_digits(words).casefold().replace("₪", "").replace("،", ",")
    plain = re.sub(r"(?:ש[\"״']?ח|nis|شيكل|شيقل)", "", plain)
    plain = re.sub(r"(?<=\d)[,'’ \u00a0\u202f](?=\d{3}(?!\d))", "", plain).strip()
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "")
    found = _MONEY.fullmatch(plain)
    times = _TIMES.get(found[3], 0) if found and found[3] else 1
    if not found or not times or len(found[2] or "") > (2 if times == 1 else 6):
        return None
    part = int((found[2] or "0").ljust(6, "0")) * 100 * times
    return int(found[1]) * 100 * times + part // 1_000_000


class _Line(Speaking, OneLine):
    """A line whose value is read from what is typed; commits on Enter and on leaving.

    What cannot be read is told and stays in place, so that nothing typed is lost.
    """

    committed = Signal(object)
    draft_changed = Signal(object)

    def __init__(self, placeholder: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: Any = self.empty()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.wording(lambda: say_hint(self, spoken(placeholder)))
        self.textEdited.connect(lambda _: self._tell(wrong=False))

    def empty(self) -> Any:
        """The value of an empty field."""
        return ""

    def read(self, words: str) -> Any:
        """The value of words; raises ``ValueError`` where they are none."""
        return words.strip()

    def show_value(self, value: Any) -> str:
        """A value in words."""
        return str(value)

    def explain(self) -> str:
        """What may be typed here."""
        return ""

    def value(self) -> Any:
        """What is typed; where it cannot be read, what is stored."""
        try:
            return self.read(self.text())
        except ValueError:
            return self._stored

    def valid(self) -> bool:
        """Whether what is typed can be read."""
        try:
            self.read(self.text())
        except ValueError:
            return False
        return True

    def set_value(self, value: Any) -> None:
        """Show what is stored; no signal."""
        self._stored = value
        self.setText("" if value is None else self.show_value(value))
        self._tell(wrong=False)

    def mark_stored(self, value: Any) -> None:
        """This is what is stored now; what stands in the field stays."""
        self._stored = value

    def pending(self) -> bool:
        """Whether what stands here differs from what is stored."""
        return not self.valid() or self.value() != self._stored

    def flush(self) -> None:
        """Commit if there is something to commit and it can be read."""
        if not self.valid():
            self._tell(wrong=True)
            return
        self._tell(wrong=False)
        value = self.value()
        if value != self._stored:
            self._stored = value
            self.committed.emit(value)
        self.setText("" if value is None else self.show_value(value))

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where the field has nothing of its own to undo."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits."""
        if event.key() in _RETURNS:
            self.flush()
        elif self._leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        takes_back = event.matches(keys.Undo) or event.matches(keys.Redo)
        return takes_back and not self.pending()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _tell(self, *, wrong: bool) -> None:
        words = self.explain() if wrong else ""
        if self.toolTip() != words:
            self.setToolTip(words)
            self.setAccessibleDescription(words)
            announce(self, words, urgent=True)
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class PlainField(_Line):
    """A line that is not participants' words, such as an address; always left to right."""


class DateField(_Line):
    """A day, dd/mm/yyyy, either digit set, or empty. The value is ISO."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: self.tr("dd/mm/yyyy"), parent)

    def minimumSizeHint(self) -> QSize:
        """A day is never cut."""
        hint, metrics = super().minimumSizeHint(), self.fontMetrics()
        # Qt asks for room for seventeen of these.
        frame = self.sizeHint().width() - 17 * metrics.horizontalAdvance("x")
        return QSize(frame + metrics.horizontalAdvance("00/00/0000"), hint.height())

    def read(self, words: str) -> str:
        """See ``read_date``."""
        found = read_date(words)
        if found is None:
            raise ValueError(words)
        return found

    def show_value(self, value: str) -> str:
        """dd/mm/yyyy."""
        return show_date(value) if value else ""

    def explain(self) -> str:
        """What may be typed here."""
        return self.tr("This is not a date. Type day, month and year, such as 14/05/2026.")


class TimeField(_Line):
    """A time of day, HH:MM, or empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: self.tr("hh:mm"), parent)

    def read(self, words: str) -> str:
        """See ``read_time``."""
        found = read_time(words)
        if found is None:
            raise ValueError(words)
        return found

    def explain(self) -> str:
        """What may be typed here."""
        return self.tr("This is not a time. Type hours and minutes, such as 09:30.")


class NumberField(_Line):
    """A whole number within bounds, either digit set, or empty (None)."""

    def __init__(
        self, minimum: int = 0, maximum: int = 999_999_999, parent: QWidget | None = None
    ) -> None:
        self.minimum, self.maximum = minimum, maximum
        super().__init__("", parent)

    def empty(self) -> int | None:
        """No number."""
        return None

    def read(self, words: str) -> int | None:
        """Either digit set; commas that group are skipped."""
        words = western_digits(words).replace(",", "").replace("\u00a0", "")
        if not words:
            return None
        number = int(words)
        if not self.minimum <= number <= self.maximum:
            raise ValueError(words)
        return number

    def explain(self) -> str:
        """What may be typed here."""
        return self.tr("Type a whole number from {least} to {most}.").format(
            least=self.minimum, most=self.maximum
        )


class HundredthsField(_Line):
    """A number with at most two decimals, either digit set; the value is in hundredths."""

    def empty(self) -> int | None:
        """No number."""
        return None

    def read(self, words: str) -> int | None:
        """See ``method.capacity``."""
        return read_hundredths(words)

    def show_value(self, value: int) -> str:
        """As many decimals as it has."""
        return show_hundredths(value)

    def explain(self) -> str:
        """What may be typed here."""
        return self.tr("Type a number, such as 3.5.")


class MoneyField(_Line):
    """New shekels as they are written; the value is in agorot, or None."""

    def empty(self) -> int | None:
        """No amount."""
        return None

    def read(self, words: str) -> int | None:
        """``1,250``, ``1250.50``, ``25 000``, ``25 אלף``, ``٢٥ ألف``, either digit set."""
        if not western_digits(words):
            return None
        agorot = read_money(words)
        if agorot is None or agorot > MOST_AGOROT:
            raise ValueError(words)
        return agorot

    def show_value(self, value: int) -> str:
        """Grouped by thousands; agorot only where there are some."""
        shekels, agorot = divmod(value, 100)
        return f"{shekels:,}.{agorot:02}" if agorot else f"{shekels:,}"

    def explain(self) -> str:
        """What may be typed here."""
        return self.tr("Type an amount in shekels, such as 1,250.")
