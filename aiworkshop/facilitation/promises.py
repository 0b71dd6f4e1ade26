"""Requests are answered, and met by offers."""

from dataclasses import dataclass

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.words import plain_words

AGREED, PROPOSED = "agreed", "proposed"


@dataclass(frozen=True, slots=True)
class MatchOffer:
    """An offer answers a request. Value: the id of the match, new or already there.

    The answer of the person asked stays what it is: an offer may come from somebody else. Several
    offers may answer one request, and one offer several.
    """

    workshop_id: str
    offer_id: str
    request_id: str
    state: str = AGREED
    code: str = "match_offer"

    def apply(self, unit: UnitOfWork) -> str:
        for key, kind in ((self.offer_id, "offer"), (self.request_id, "request")):
            row = unit.row("commitment", key)
            require(
                row["kind"] == kind and not row["deleted"],
                "no_such_match",
                "Only an offer and a request can be matched. Nothing was changed.",
            )
        pair = {"offer_id": self.offer_id, "request_id": self.request_id}
        for row in unit.rows("offer_match", **pair):
            unit.change("offer_match", row["id"], {"state": self.state})
            return str(row["id"])
        return unit.add("offer_match", {**pair, "state": self.state})


@dataclass(frozen=True, slots=True)
class NamePromiser:
    """Who promises, as written; a name that is one participant's is that participant.

    Whoever was chosen from the list stays where the words name nobody else, such as a role.
    Value: whether anything differs now.
    """

    workshop_id: str
    id: str
    person: Text
    code: str = "change_commitment"

    def apply(self, unit: UnitOfWork) -> bool:
        fields: dict[str, object] = {"person": self.person}
        wanted = plain_words(self.person.text)
        rows = unit.rows("participant") if wanted else []
        found = [row for row in rows if plain_words(row["name"]) == wanted]
        if len(found) == 1:
            fields["participant_id"] = found[0]["id"]
        return unit.change("commitment", self.id, fields)


@dataclass(frozen=True, slots=True)
class UnmatchOffer:
    """They do not go together after all; both stay. Value: whether they did."""

    workshop_id: str
    offer_id: str
    request_id: str
    code: str = "unmatch_offer"

    def apply(self, unit: UnitOfWork) -> bool:
        rows = unit.rows("offer_match", offer_id=self.offer_id, request_id=self.request_id)
        for row in rows:
            unit.remove("offer_match", row["id"])
        return bool(rows)


@dataclass(frozen=True, slots=True)
class SetNextDate:
    """When people meet again (ISO), or, with no date and ``skipped``, that there is none yet.

    Value: whether anything differs now.
    """

    workshop_id: str
    date: str = ""
    skipped: bool = False
    code: str = "set_next_date"

    def apply(self, unit: UnitOfWork) -> bool:
        fields = {"next_date": self.date, "next_date_skipped": self.skipped and not self.date}
        return unit.change("workshop", self.workshop_id, fields)
