"""What one asks about at a date of following up: open promises and actions, as cards."""

from collections.abc import Mapping, Sequence
from functools import partial

from aiworkshop.base.text import Text
from aiworkshop.method.follow_up import OVER
from aiworkshop.readmodels.records import Action, CheckIn, Commitment
from aiworkshop.readmodels.went_on import WentOn
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.value_fields import show_date

Asked = Commitment | Action


class AskedAbout(Tab):
    """The part of the Follow-up tab that knows the records; ``key`` names the chosen date."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self.contents: WorkshopContents | None = None
        self.key = ""

    def records(self) -> list[Asked]:
        """What is open, and what was asked about at this date, in the order of the workshop."""
        gone_on = self.gone_on()
        return [one for one in self._known() if one.id not in gone_on]

    def quiet_records(self) -> list[Asked]:
        """What would be among them, but that the next workshop asks about it."""
        gone_on = self.gone_on()
        return [one for one in self._known() if one.id in gone_on]

    def gone_on(self) -> dict[str, WentOn]:
        """Where promises and actions went on, by id."""
        if self.contents is None:
            return {}
        return {**self.contents.gone_on("commitment"), **self.contents.gone_on("action")}

    def _known(self) -> list[Asked]:
        if self.contents is None:
            return []
        asked = self._asked()
        found: list[Asked] = [*self.contents.commitment, *self.contents.action]
        return [one for one in found if one.status not in OVER or one.id in asked]

    def _asked(self) -> dict[str, CheckIn]:
        """The last check-in of each record at this date."""
        told = sorted(self.contents.check_in if self.contents else (), key=lambda one: one.created)
        return {one.record_id: one for one in told if self.key in (one.spec, one.follow_up_id)}

    def _card(self, record: Asked, asked: Mapping[str, CheckIn], *, brief: bool) -> Card:
        told = asked.get(record.id)
        chips = [self.naming.name("action_states", record.status)]
        return Card(
            record.id,
            self._words(record) or self.tr("Without words yet"),
            note=" · ".join(part for part in self._who(record) if part),
            chips=() if brief else tuple(chip for chip in chips if chip),
            trailing=self._asked_words(told),
            muted=told is not None,
        )

    def _quiet_card(self, record: Asked, gone_on: WentOn) -> Card:
        note = [part for part in self._who(record) if part]
        return Card(
            record.id,
            self._words(record) or self.tr("Without words yet"),
            note=" · ".join((*note, self._gone_on_words(gone_on))),
            muted=True,
        )

    def _gone_on_words(self, gone_on: WentOn) -> str:
        """Which workshop, in its own direction within the line."""
        title = str(gone_on.title) or self.tr("Workshop without a title")
        parts = (title, show_date(gone_on.date) if gone_on.date else "")
        name = " · ".join(f"\u2068{part}\u2069" for part in parts if part)
        return self.tr("went on into {workshop}").format(workshop=name)

    def _whole_card(self, asked: Mapping[str, CheckIn]) -> Card:
        told = asked.get(self.workshop_id)
        return Card(
            self.workshop_id,
            self.tr("The workshop as a whole"),
            note=self.tr("A new story, a wish, a partnership"),
            trailing=self._asked_words(told),
            muted=told is not None,
        )

    def _asked_words(self, told: CheckIn | None) -> str:
        return f"✓ {show_date(told.date)}" if told is not None else ""

    def _words(self, record: Asked) -> Text:
        if isinstance(record, Commitment):
            return first_of(record.words, record.first_step)
        return record.title

    def _who(self, record: Asked) -> Sequence[str]:
        assert self.contents is not None
        if isinstance(record, Commitment):
            people = {one.id: one.name for one in self.contents.participant}
            who = first_of(record.person, people.get(record.participant_id or "", Text()))
            return self.naming.name("commitment_kinds", record.kind or "commitment"), str(who)
        teams = {one.id: first_of(one.title, one.purpose) for one in self.contents.initiative}
        team = teams.get(record.initiative_id or "", Text())
        return self.tr("Action"), str(record.owner), str(team)

    def _about_more(self, record: Asked | None) -> str:
        if record is None:
            return ""
        label = partial(self.naming.label, "commitment")
        said = [(label("person"), " · ".join(part for part in self._who(record)[1:] if part))]
        if isinstance(record, Commitment):
            said.append((label("first_step"), str(record.first_step) if record.words else ""))
            said.append((label("buddy"), str(record.buddy)))
        said.append((label("due"), show_date(record.due)))
        # Each keeps its own direction within the line.
        return "\n".join(f"{name}: \u2068{words}\u2069" for name, words in said if words)
