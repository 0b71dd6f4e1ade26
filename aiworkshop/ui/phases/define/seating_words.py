"""Reasons, problems and spreads of a seating as sentences."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from aiworkshop.method.seating import problems, reasons
from aiworkshop.method.seating.problems import Problem
from aiworkshop.method.seating.reasons import Reason, Spread
from aiworkshop.readmodels.records import Group, SeatingRule
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.phases.define.names import attribute_words, languages_name

LANGUAGES: dict[str, str] = {
    "he": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "am": QT_TRANSLATE_NOOP("Languages", "Amharic"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
}


class SeatingWords(QObject):
    """Says what seating found, in the language of the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: Mapping[str, str] = {}
        self.groups: Sequence[Group] = ()

    def people(self, ids: Sequence[str]) -> str:
        """Names one after the other; those who are gone are left out."""
        return self.tr(", ").join(own_way(self.names[key]) for key in ids if key in self.names)

    def language(self, codes: str) -> str:
        """A language, or two side by side, by the window's name for it."""
        return " + ".join(
            QCoreApplication.translate("Languages", LANGUAGES[code])
            if code in LANGUAGES
            else languages_name(code)
            for code in codes.split("+")
            if code
        )

    def rule(self, rule: SeatingRule) -> str:
        """A rule with the people it names."""
        pattern = (
            self.tr("Together: {names}") if rule.kind == "together" else self.tr("Apart: {names}")
        )
        words = pattern.format(names=self.people(rule.participant_ids))
        return f"{words} ({own_way(str(rule.reason))})" if rule.reason else words

    def reason(self, reason: Reason) -> str:
        """One thing that speaks for somebody's place."""
        say: dict[str, Callable[[], str]] = {
            reasons.PINNED: lambda: self.tr("Pinned here by you"),
            reasons.WITH: lambda: self.tr("Kept together with {names}"),
            reasons.AWAY_FROM: lambda: self.tr("Kept apart from {names}"),
            reasons.SHARES_LANGUAGE: lambda: self.tr(
                "Shares {language} with %n other(s) here", "", reason.count
            ),
            reasons.ONLY_ONE: lambda: self.tr("{attribute}: the only “{value}” here"),
            reasons.ONE_OF: lambda: self.tr(
                "{attribute}: %n “{value}” here, as few as can be", "", reason.count
            ),
        }
        return say[reason.kind]().format(
            names=self.people(reason.people),
            language=self.language(reason.language),
            attribute=attribute_words(reason.attribute)(),
            value=self._value(reason.attribute, reason.value),
        )

    def spread(self, spread: Spread) -> str:
        """How one attribute is mixed."""
        attribute = attribute_words(spread.attribute)()
        if spread.most <= 1:
            return self.tr("{attribute}: nobody alike at a table").format(attribute=attribute)
        words = self.tr("{attribute}: at most %n alike at a table", "", spread.most)
        return words.format(attribute=attribute)

    def problem(self, problem: Problem) -> str:
        """What is not as wished, about whom, and why."""
        sentence = self._what(problem)
        why = self._why(problem)
        words = f"{sentence} {why}" if why else sentence
        return words.format(
            names=self.people(problem.people),
            table=self.tables(problem.tables),
            language=self.language(problem.language),
        )

    def tables(self, places: Sequence[int]) -> str:
        """Numbers of tables, from their places on the board."""
        known = [self.groups[place].number for place in places if place < len(self.groups)]
        return self.tr(", ").join(str(number) for number in known)

    def _what(self, problem: Problem) -> str:
        say: dict[str, Callable[[], str]] = {
            problems.APART: lambda: self.tr(
                "{names} were to be kept apart and sit at table {table}."
            ),
            problems.TOGETHER: lambda: self.tr(
                "{names} were to sit together and sit at tables {table}."
            ),
            problems.CONTRADICTING_RULES: lambda: self.tr(
                "{names}: one rule wants them together, another apart. They are kept apart."
            ),
            problems.NO_SHARED_LANGUAGE: lambda: self.tr(
                "{names}: no language in common with anybody at table {table}."
            ),
            problems.LONE_SPEAKER: lambda: self.tr(
                "Only {names} speaks nothing but {language} at table {table}."
            ),
            problems.TWO_TABLES: lambda: self.tr("{names} has a seat at tables {table}."),
            problems.RULE_WITHOUT_PEOPLE: lambda: self._idle(problem),
            problems.UNEVEN: lambda: self.tr(
                "Table {table} has %n people: pinned, or kept together.", "", problem.count
            ),
        }
        return say[problem.kind]()

    def _idle(self, problem: Problem) -> str:
        if problem.people:
            return self.tr("A rule about {names} names nobody else who is still on the list.")
        return self.tr("A rule names only people who are no longer on the list.")

    def _why(self, problem: Problem) -> str:
        if problem.kind == problems.NO_SHARED_LANGUAGE and problem.why == "nobody_else":
            return self.tr("Nobody else in the room speaks {language}.")
        if problem.kind == problems.LONE_SPEAKER:
            if problem.count:
                return self.tr("%n other(s) there speak it, too.", "", problem.count)
            return ""
        if problem.why == "pinned":
            single = len(problem.people) == 1
            return self.tr("Pinned there.") if single else self.tr("They are pinned.")
        if problem.why == "too_few_tables":
            return self.tr("The rule names more people than there are tables.")
        return ""

    def _value(self, attribute: str, value: str) -> str:
        return self.language(value) if attribute == "sheet_language" else value


def own_way(words: str) -> str:
    """Somebody's words within a sentence, reading in their own direction."""
    return f"\u2068{words}\u2069"
