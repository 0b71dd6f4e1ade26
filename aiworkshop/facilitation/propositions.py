"""A proposition from its first draft through the critique to its final words."""

from dataclasses import dataclass

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import text_value

FINAL = "final"
CRITIQUE_KINDS = ("love", "wish")


@dataclass(frozen=True, slots=True)
class DraftProposition:
    """A proposition that begins with an opportunity's title. Value: its id."""

    workshop_id: str
    opportunity_id: str
    group_id: str | None = None
    code: str = "draft_proposition"

    def apply(self, unit: UnitOfWork) -> str:
        opportunity = unit.row("opportunity", self.opportunity_id)
        name = "title" if opportunity["title"] else "description"
        fields = {
            "title": text_value(opportunity, name),
            "opportunity_id": self.opportunity_id,
            "group_id": self.group_id,
        }
        key = unit.add("proposition", fields)
        link_origins(unit, ("proposition", key), [("opportunity", self.opportunity_id)])
        return key


@dataclass(frozen=True, slots=True)
class BeginCritique:
    """Keep the words as they stand as the draft; from now on both versions are shown.

    Value: whether anything differs now.
    """

    workshop_id: str
    id: str
    code: str = "begin_critique"

    def apply(self, unit: UnitOfWork) -> bool:
        row = unit.row("proposition", self.id)
        require(
            row["words"].strip() or row["draft_words"].strip(),
            "proposition_without_words",
            "This proposition has no words yet. Nothing was changed.",
        )
        return _keep_draft(unit, self.id)


@dataclass(frozen=True, slots=True)
class AddCritique:
    """What somebody loves (``love``) in a proposition, or wishes (``wish``) for it.

    The first of them keeps the words as the draft. Value: its id.
    """

    workshop_id: str
    proposition_id: str
    kind: str
    words: Text
    group_id: str | None = None
    code: str = "add_critique"

    def apply(self, unit: UnitOfWork) -> str:
        require(self.words, "empty_critique", "There are no words here. Nothing was changed.")
        require(
            self.kind in CRITIQUE_KINDS,
            "critique_kind",
            "A critique says what is loved or wished, not “{kind}”.",
            kind=self.kind[:40],
        )
        _keep_draft(unit, self.proposition_id)
        fields = {
            "proposition_id": self.proposition_id,
            "kind": self.kind,
            "words": self.words,
            "group_id": self.group_id,
        }
        return unit.add("critique", fields)


@dataclass(frozen=True, slots=True)
class FinaliseProposition:
    """The words as they stand are what the table agreed on. Value: whether that is new.

    Where only a draft was written (on paper, say), the draft becomes the words. Raises
    ``UserError`` for a proposition without words.
    """

    workshop_id: str
    id: str
    code: str = "finalise_proposition"

    def apply(self, unit: UnitOfWork) -> bool:
        row = unit.row("proposition", self.id)
        fields: dict[str, object] = {"state": FINAL}
        if not row["words"].strip():
            require(
                row["draft_words"].strip(),
                "proposition_without_words",
                "This proposition has no words yet. Nothing was changed.",
            )
            fields["words"] = text_value(row, "draft_words")
        _keep_draft(unit, self.id)
        return unit.change("proposition", self.id, fields)


@dataclass(frozen=True, slots=True)
class ReopenProposition:
    """Work on the words again; both versions stay. Value: whether it was final."""

    workshop_id: str
    id: str
    code: str = "reopen_proposition"

    def apply(self, unit: UnitOfWork) -> bool:
        return unit.change("proposition", self.id, {"state": ""})


def _keep_draft(unit: UnitOfWork, key: str) -> bool:
    """The words become the draft, once; what is a draft already stays it."""
    row = unit.row("proposition", key)
    if row["draft_words"].strip() or not row["words"].strip():
        return False
    return unit.change("proposition", key, {"draft_words": text_value(row, "words")})
