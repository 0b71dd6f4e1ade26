"""A workshop in which every word that may not leave, or not with every output, is unmistakable."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from itertools import count
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.library.schema import WORKSHOP_KINDS
from aiworkshop.method.forms.loading import form_files, form_folders, read_form
from aiworkshop.method.forms.spec import FormRows
from aiworkshop.readmodels.form_answers import CONSENT, row_place
from aiworkshop.readmodels.records import RECORD_CLASSES
from aiworkshop.readmodels.sheet_records import SourceSheet
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

ROOM, GONE, UNNAMED, NAMED, FREE = "room", "gone", "unnamed", "named", "free"
"""What stays in the room; theirs who withdrew; names without consent, and what is nobody's concern;
names with consent; what everybody may read."""

NAME_FIELDS = frozenset(
    (
        *("teller", "holder", "person", "buddy", "addressed_to", "speaker", "owner", "helper"),
        *("champion", "convener", "members", "others_to_involve", "transferred_to"),
        *("spoke_with", "partner"),
    )
)
OWN_CONSENT = tuple(
    kind
    for kind, cls in RECORD_CLASSES.items()
    if "name_consent" in cls.__dataclass_fields__
    and kind in WORKSHOP_KINDS
    and kind not in ("participant", "sign_up")
)
"""Kinds whose names have a consent of their own; a new one is swept without a line here."""
_OWN_BY_NAME = {
    "finding": ("teller",),
    "commitment": ("person",),
    "check_in": ("spoke_with",),
    "partnership": ("partner",),
}
"""Where a name says whose the whole record is."""
HEBREW = "he"
HIDDEN_LEVELS = ("room_only", "a level of the future")
DATES = {"due": "2026-06-01", "first_meeting": "2026-06-02", "reporting_date": "2026-06-03"}


class Marked:
    """The records, and the markers in them by what they stand for."""

    def __init__(self) -> None:
        self._numbers = count(100)
        self.markers: dict[str, dict[str, str]] = defaultdict(dict)
        """By kind of secret: marker → where it stands."""
        self.sources: list[SourceSheet] = []
        self.parts = Parts(
            title=self.mark(FREE, "workshop.title"),
            notes=self.mark(UNNAMED, "workshop.notes"),
            date="2026-05-14",
            next_date="2026-07-01",
        )
        self.group = self.parts.add("group", phase="discovery", number=1)
        self.theme = self.parts.add("theme", title=self.mark(FREE, "theme.title"))

    def mark(self, secret: str, place: str) -> str:
        """A word that stands nowhere else."""
        marker = f"Xq{next(self._numbers)}v"
        self.markers[secret][marker] = place
        return marker

    def add(self, secret: str, record: str, /, *, but: Iterable[str] = (), **given: Any) -> str:
        """A record whose every text is marked and translated; names only where ``given``."""
        cls = RECORD_CLASSES[record]
        texts = [
            each.name
            for each in fields(cls)
            if each.default == Text() and each.name not in (*NAME_FIELDS, *given, *but)
        ]
        words = {name: self.mark(secret, f"{record}.{name}") for name in texts}
        dates = {name: day for name, day in DATES.items() if name in cls.__dataclass_fields__}
        values: dict[str, Any] = {
            name: Text(each, "en") if name in texts else each for name, each in words.items()
        }
        if "group_id" in cls.__dataclass_fields__ and "group_id" not in given:
            values["group_id"] = self.group
        key = self.parts.add(record, **values, **dates, **given)
        for name in texts:
            marker = self.mark(secret, f"{record}.{name} translated")
            self.parts.translate(record, key, name, marker, HEBREW)
        return key

    def names(self, secret: str, record: str, /, but: Iterable[str] = ()) -> dict[str, str]:
        """Marked names for all fields of a kind that hold any."""
        known = RECORD_CLASSES[record].__dataclass_fields__
        wanted = [name for name in sorted(NAME_FIELDS) if name in known and name not in but]
        return {name: self.mark(secret, f"{record}.{name}") for name in wanted}

    def contents(self) -> WorkshopContents:
        """All of it."""
        return self.parts.contents(source_sheet=tuple(self.sources))


def marked_workshop() -> Marked:
    """Everything at once: what one of them gives away, some output shows."""
    made = Marked()
    for level in HIDDEN_LEVELS:
        _room_only(made, level)
    _withdrawn(made)
    _nameless(made)
    _with_consent(made)
    _free(made)
    _followed_up(made)
    for form in form_files(form_folders()).values():
        _form_rows(made, form)
    return made


def _themed(made: Marked, finding: str) -> str:
    made.parts.add("theme_finding", theme_id=made.theme, finding_id=finding)
    return finding


def _quoted(made: Marked, secret: str, finding: dict[str, Any], **common: Any) -> None:
    """A finding whose words somebody copied to a theme, and shortened for another."""
    words = [made.mark(secret, "finding.quote copied to a theme") for _ in range(6)]
    made.parts.add("finding", quote=" ".join(words), **finding, **common)
    whole = made.parts.add("theme", title="Whole", quote="“" + " ".join(words) + "”")
    made.parts.add("theme", title="Shortened", quote=" ".join(words[:4]))
    made.parts.translate("theme", whole, "quote", made.mark(secret, "quote translated"), HEBREW)


def _room_only(made: Marked, level: str) -> None:
    names = made.names(ROOM, "finding")
    for kind in ("story", "asset", "wish", "success_factor"):
        _themed(made, made.add(ROOM, "finding", kind=kind, permission=level, **names))
    story = made.add(ROOM, "finding", kind="story", permission=level, released=True)
    under = made.add(
        ROOM, "finding", kind="success_factor", permission="publicity", parent_id=story
    )
    _themed(made, under)
    teller = made.add(ROOM, "participant")
    told = made.add(ROOM, "interview", permission=level, storyteller_id=teller)
    if level == "room_only":
        free = made.add(
            ROOM, "finding", kind="story", permission="publicity", interview_id=told, **names
        )
        _themed(made, free)
    made.add(ROOM, "valuation", permission=level)
    _quoted(made, ROOM, {"kind": "story", "permission": level})


def _withdrawn(made: Marked) -> None:
    name = made.mark(GONE, "participant.name")
    gone = made.add(
        GONE, "participant", name=name, withdrawn=True, name_consent=True, spoken_languages=["he"]
    )
    arabic = made.mark(GONE, "participant.name in another language")
    made.parts.translate("participant", gone, "name", arabic, "ar")
    told = made.add(GONE, "interview", permission="publicity", storyteller_id=gone)
    common = {"permission": "publicity"}
    story = made.add(GONE, "finding", kind="story", interview_id=told, teller=name, **common)
    _themed(made, story)
    _themed(made, made.add(GONE, "finding", kind="success_factor", parent_id=story, **common))
    _themed(made, made.add(GONE, "finding", kind="story", teller=f" {name.upper()} ", **common))
    _quoted(made, GONE, {"kind": "story", "teller": arabic}, **common)
    agreed = {"name_consent": True}
    for kind in ("commitment", "offer", "request"):
        made.add(GONE, "commitment", kind=kind, participant_id=gone, person=name, **agreed)
        made.add(GONE, "commitment", kind=kind, person=name, **agreed)
    made.add(GONE, "plenary_note", kind="trend", speaker=name, **agreed)
    opportunity = made.add(FREE, "opportunity")
    made.parts.add("sign_up", opportunity_id=opportunity, participant_id=gone, **agreed)
    made.parts.add("sign_up", opportunity_id=opportunity, person=name, **agreed)
    valuation = made.add(GONE, "valuation", permission="publicity")
    made.sources.append(SourceSheet("valuation", valuation, "VAL", "", gone))
    _named_by_others(made, name, arabic)
    workshop_facilitators = [name]
    made.parts.workshop.facilitators.extend(workshop_facilitators)


def _named_by_others(made: Marked, name: str, arabic: str) -> None:
    """Their name where others wrote it: alone, in a list, and translated."""
    for kind in ("finding", *OWN_CONSENT):
        if kind == "plenary_note":
            continue  # what they said themselves
        known = RECORD_CLASSES[kind].__dataclass_fields__
        own = _OWN_BY_NAME.get(kind, ())
        for field in sorted(NAME_FIELDS & known.keys() - set(own)):
            extra = {"kind": "asset", "permission": "publicity"} if kind == "finding" else {}
            if kind == "commitment":
                extra = {"kind": "commitment"}
            if kind in OWN_CONSENT:
                extra["name_consent"] = True
            other = made.mark(NAMED, f"{kind}.{field} beside a name that went")
            for words in (name, f"{other}, {name}"):
                key = made.add(FREE, kind, **{field: words}, **extra)
                made.parts.translate(kind, key, field, arabic, HEBREW)


def _nameless(made: Marked) -> None:
    """Names that nobody allowed to be told, and what tells of people without their names."""
    for level in ("anonymous", ""):
        teller = made.add(UNNAMED, "participant", email=made.mark(UNNAMED, "email"))
        told = made.add(FREE, "interview", permission=level, storyteller_id=teller)
        for kind in ("story", "asset"):
            names = made.names(UNNAMED, "finding")
            _themed(made, made.add(FREE, "finding", kind=kind, permission=level, **names))
        made.add(FREE, "finding", kind="story", permission=level, interview_id=told)
    for kind in OWN_CONSENT:
        extra = {"kind": "offer"} if kind == "commitment" else {}
        made.add(FREE, kind, name_consent=False, **made.names(UNNAMED, kind), **extra)
    person = made.add(
        UNNAMED,
        "participant",
        phone=made.mark(UNNAMED, "phone"),
        attributes={"sector": made.mark(UNNAMED, "attributes")},
    )
    made.parts.add("commitment", kind="offer", words="By id", participant_id=person)
    opportunity = made.add(FREE, "opportunity")
    signs = made.mark(UNNAMED, "sign_up.person")
    made.parts.add("sign_up", opportunity_id=opportunity, person=signs)
    made.parts.add("sign_up", opportunity_id=opportunity, participant_id=person)
    reason = made.mark(UNNAMED, "seating_rule.reason")
    made.parts.add("seating_rule", kind="apart", participant_ids=[person], reason=reason)
    owner = made.mark(UNNAMED, "agenda_step.owner")
    made.parts.add("agenda_step", content_key="steps.open", owner=owner, minutes=5)


def _with_consent(made: Marked) -> None:
    for kind in OWN_CONSENT:
        extra = {"kind": "offer"} if kind == "commitment" else {}
        made.add(FREE, kind, name_consent=True, **made.names(NAMED, kind), **extra)
    names = made.names(NAMED, "finding")
    _themed(made, made.add(FREE, "finding", kind="story", permission="named", **names))
    made.parts.workshop.facilitators.append(made.mark(NAMED, "workshop.facilitators"))
    opportunity = made.add(FREE, "opportunity")
    signs = made.mark(NAMED, "sign_up.person")
    made.parts.add("sign_up", opportunity_id=opportunity, person=signs, name_consent=True)


def _free(made: Marked) -> None:
    for kind in ("story", "success_factor", "asset", "wish"):
        _themed(made, made.add(FREE, "finding", kind=kind, permission="publicity"))
    for kind in ("dream", "proposition", "income_idea", "valuation"):
        made.add(FREE, kind)


def _followed_up(made: Marked) -> None:
    """What was told when one asked again, of everybody's and of what may not be told."""
    of_all = {"record_kind": "workshop", "record_id": made.parts.workshop.id}
    for level in HIDDEN_LEVELS:
        story = made.add(ROOM, "finding", kind="story", permission=level)
        wish = made.add(ROOM, "finding", kind="wish", permission=level)
        made.add(FREE, "check_in", story_id=story, wish_id=wish, **of_all)
    gone = next(each for each in made.parts.contents().participant if each.withdrawn)
    common = {"permission": "publicity"}
    promise = made.add(GONE, "commitment", kind="commitment", participant_id=gone.id)
    for told in (
        {"record_kind": "commitment", "record_id": promise},
        {"spoke_with": gone.name.text, "name_consent": True, **of_all},
    ):
        story = made.add(GONE, "finding", kind="story", **common)
        wish = made.add(GONE, "finding", kind="wish", **common)
        asked = made.add(GONE, "check_in", story_id=story, wish_id=wish, **told)
        partner = made.mark(GONE, "partner of what they told")
        made.add(GONE, "partnership", check_in_id=asked, partner=partner, name_consent=True)
    made.add(GONE, "partnership", partner=gone.name.text, name_consent=True)
    for secret, agreed in ((UNNAMED, False), (NAMED, True)):
        names = {**made.names(secret, "check_in"), "name_consent": agreed}
        promise = made.add(FREE, "commitment", kind="offer", name_consent=agreed)
        made.add(FREE, "check_in", record_kind="commitment", record_id=promise, **names)
        _callable(made, secret, agreed)


def _callable(made: Marked, secret: str, agreed: bool) -> None:
    """Somebody's number stands on a call sheet only where both were agreed to."""
    for named, contacted in ((agreed, True), (True, agreed)):
        # A name alone may be agreed to.
        name = made.mark(NAMED if named else secret, "participant.name of a promise")
        person = made.parts.add(
            "participant",
            name=name,
            **{
                field: made.mark(secret, f"participant.{field} of a promise")
                for field in ("phone", "email")
            },
        )
        made.add(
            FREE,
            "commitment",
            kind="commitment",
            participant_id=person,
            name_consent=named,
            contact_permission=contacted,
        )


def _form_rows(made: Marked, path: Any) -> None:
    """Rows of people: who did not agree, who did, and who withdrew."""
    form = read_form(path)
    gone = next(name for name, place in made.markers[GONE].items() if place == "participant.name")
    for part in form.parts:
        if not isinstance(part, FormRows) or not part.personal:
            continue
        for secret, agreed in ((UNNAMED, False), (NAMED, True), (GONE, True)):
            row = made.parts.add("report_row", form=form.id, part=part.id)
            common = {"form": form.id}
            for number, field in enumerate(part.fields):
                if field.kind != "line":
                    continue
                place = row_place(row, field.id)
                words = gone if secret == GONE and not number else made.mark(secret, place)
                made.parts.add("report_text", place=place, words=words, **common)
            if agreed:
                made.parts.add("report_text", place=row_place(row, CONSENT), value="yes", **common)
