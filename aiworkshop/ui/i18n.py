"""Languages of the window: found in ``resources/translations``, changed while it runs."""

from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from aiworkshop.base.resources import resource_path
from aiworkshop.base.text import ResolvedDirection

SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window, by its ISO 639-1 code, with its own name for itself."""

    code: str
    name: str
    direction: ResolvedDirection


def describe_language(code: str) -> Language:
    """Name and direction of a language, as Qt knows them."""
    locale = QLocale(code)
    name = "English" if code == SOURCE_LANGUAGE else locale.nativeLanguageName()
    rtl = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    return Language(code, name, "rtl" if rtl else "ltr")


def available_languages() -> tuple[Language, ...]:
    """English, and each language that has a compiled translation."""
    names = (path.stem for path in resource_path("translations").glob("aiworkshop_*.qm"))
    codes = {name.removeprefix("aiworkshop_") for name in names} | {SOURCE_LANGUAGE}
    others = sorted(codes - {SOURCE_LANGUAGE}, key=lambda code: (code != "he", code))
    return tuple(describe_language(code) for code in (SOURCE_LANGUAGE, *others))


def system_language() -> str:
    """The first of the system's languages that the window speaks, else English."""
    codes = {language.code for language in available_languages()}
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        code = "he" if code == "iw" else code
        if code in codes:
            return code
    return SOURCE_LANGUAGE


class Interface(QObject):
    """The language of the window now."""

    changed = Signal(object)
    """The ``Language``, after every widget has been told."""

    def __init__(self, app: QApplication, code: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = describe_language(SOURCE_LANGUAGE)
        self._install(code or system_language())

    @property
    def code(self) -> str:
        """ISO 639-1 code of the language."""
        return self.language.code

    @property
    def direction(self) -> ResolvedDirection:
        """``ltr`` or ``rtl``."""
        return self.language.direction

    def choose(self, code: str) -> None:
        """Speak another language from now on; empty follows the system."""
        self._install(code or system_language())
        # Widgets are told by a posted event; this comes after it.
        QTimer.singleShot(0, self, lambda: self.changed.emit(self.language))

    def _install(self, code: str) -> None:
        self.language = describe_language(code)
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        rtl = self.language.direction == "rtl"
        # Direction first: when the words change, labels align themselves by it.
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self._translators = []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code != SOURCE_LANGUAGE:
            self._add(f"qtbase_{code}", qt_folder)
        self._add(f"aiworkshop_{code}", str(resource_path("translations")))

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._translators.append(translator)
            self._app.installTranslator(translator)
