"""Names that several tabs of Prepare offer: languages, phases, roles at a table."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from aiworkshop.method.content import available_languages
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.widgets.words import Words

MORE_LANGUAGES = ("ru", "am", "fr")
"""Languages of people in the room for which the program itself has no texts."""

ATTRIBUTES: dict[str, str] = {
    "sector": QT_TRANSLATE_NOOP("Attributes", "Sector"),
    "neighbourhood": QT_TRANSLATE_NOOP("Attributes", "Neighbourhood"),
    "level": QT_TRANSLATE_NOOP("Attributes", "Level"),
    "age_group": QT_TRANSLATE_NOOP("Attributes", "Age group"),
    "gender": QT_TRANSLATE_NOOP("Attributes", "Gender"),
}
"""What participants may tell so that tables can be mixed. Optional, never printed."""

MIXED_FIELDS: dict[str, str] = {
    "role": QT_TRANSLATE_NOOP("Attributes", "Role"),
    "organisation": QT_TRANSLATE_NOOP("Attributes", "Organisation"),
    "sheet_language": QT_TRANSLATE_NOOP("Attributes", "Language of the sheet"),
}
"""Fields of a participant that may be mixed, too."""


def attribute_words(name: str) -> Callable[[], str]:
    """What an attribute is called; one that came with an import keeps its own name."""
    source = ATTRIBUTES.get(name) or MIXED_FIELDS.get(name)
    if source is None:
        return lambda: name
    return lambda: QCoreApplication.translate("Attributes", source)


def language_options() -> list[tuple[str, Words]]:
    """Languages that the program has texts in, each by its own name."""
    return [(code, describe_language(code).name) for code in available_languages()]


def language_pairs() -> list[tuple[str, Words]]:
    """Two languages side by side on a sheet, such as ``he+ar``; the first one leads."""
    codes = available_languages()
    pairs = [f"{first}+{second}" for first in codes for second in codes if first != second]
    return [(pair, languages_name(pair)) for pair in pairs]


def languages_name(languages: str) -> str:
    """One language by its own name, or two: ``he+ar``."""
    return " + ".join(describe_language(code).name for code in languages.split("+") if code)


def table_language_options() -> list[tuple[str, Words]]:
    """Languages for the sheets of a table: one, or two side by side."""
    return [*language_options(), *language_pairs()]


def sheet_language_options() -> list[tuple[str, Words]]:
    """Languages in which people may want their sheet, the program's own first, pairs last."""
    more: list[tuple[str, Words]] = [
        (code, describe_language(code).name) for code in MORE_LANGUAGES
    ]
    return [*language_options(), *more, *language_pairs()]
