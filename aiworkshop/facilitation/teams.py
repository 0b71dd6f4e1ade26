"""Who wants to work on what: names under an opportunity, and the team that grows from it."""

from dataclasses import dataclass

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.facilitation.shared_ids import keep_shared
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.method.words import plain_words


@dataclass(frozen=True, slots=True)
class SignUpPerson:
    """A name under an opportunity. Value: the id of the sign-up, new or already there.

    A name that is a participant's (but for accents, cases and spaces) is that participant, unless
    two are called so; any other stays as written. Nobody stands there twice, but a name may stand
    there as often as there are participants who bear it. A participant who agreed to be named is
    named here, too; others are asked.
    """

    workshop_id: str
    opportunity_id: str
    person: Text
    participant_id: str | None = None
    code: str = "sign_up"

    def apply(self, unit: UnitOfWork) -> str:
        return sign_up(unit, self.opportunity_id, self.person, self.participant_id)[0]


def sign_up(
    unit: UnitOfWork, opportunity_id: str, person: Text, participant_id: str | None = None
) -> tuple[str, bool]:
    """The id of a sign-up, and whether it is new. See :class:`SignUpPerson`."""
    participant, namesakes = _participant(unit, person, participant_id)
    plain = plain_words(person.text)
    require(
        participant or person,
        "sign_up_without_name",
        "A sign-up needs a name. Nothing was changed.",
    )
    there = [
        str(row["id"])
        for row in unit.rows("sign_up", opportunity_id=opportunity_id)
        if (
            row["participant_id"] == participant["id"]
            if participant
            else row["participant_id"] in namesakes or plain_words(row["person"]) == plain
        )
    ]
    if len(there) >= max(1, len(namesakes)):
        return there[0], False
    fields: dict[str, object] = {
        "opportunity_id": opportunity_id,
        "person": EMPTY_TEXT if participant else person,
        "participant_id": participant["id"] if participant else None,
        "name_consent": bool(participant and participant["name_consent"]),
    }
    who = str(participant["id"]) if participant else plain
    # Two laptops that type the same map do not double anybody.
    return keep_shared(unit, "sign_up", (opportunity_id, who), fields), True


def _participant(
    unit: UnitOfWork, person: Text, participant_id: str | None
) -> tuple[Row | None, frozenset[str]]:
    """Whose name it is; where several are called so, nobody, and who they are."""
    if participant_id:
        return unit.row("participant", participant_id), frozenset()
    wanted = plain_words(person.text)
    rows = unit.rows("participant") if wanted else []
    found = [row for row in rows if plain_words(row["name"]) == wanted]
    if len(found) == 1:
        return found[0], frozenset()
    return None, frozenset(str(row["id"]) for row in found)


@dataclass(frozen=True, slots=True)
class StartInitiative:
    """A team for a proposition: title, purpose and whoever signed up come along. Value: its id.

    The proposition's own table is of Design; where the people sit in Destiny is said later.
    """

    workshop_id: str
    proposition_id: str
    group_id: str | None = None
    code: str = "start_initiative"

    def apply(self, unit: UnitOfWork) -> str:
        row = unit.row("proposition", self.proposition_id)
        words = "words" if row["words"].strip() else "draft_words"
        fields = {
            "title": text_value(row, "title") if row["title"].strip() else EMPTY_TEXT,
            "purpose": text_value(row, words),
            "members": _signed_up(unit, row["opportunity_id"]),
            "proposition_id": self.proposition_id,
            "group_id": self.group_id,
        }
        key = unit.add("initiative", fields)
        link_origins(unit, ("initiative", key), [("proposition", self.proposition_id)])
        return key


def _signed_up(unit: UnitOfWork, opportunity_id: str | None) -> Text:
    """The names under an opportunity, one a line; the charter keeps its own consent."""
    if not opportunity_id:
        return EMPTY_TEXT
    names = []
    for row in unit.rows("sign_up", opportunity_id=opportunity_id):
        name = row["person"]
        if row["participant_id"]:
            name = unit.row("participant", row["participant_id"])["name"] or name
        if name.strip():
            names.append(name.strip())
    return Text("\n".join(names))
