"""Who may see what on paper: each level, names on and off, read back from the PDF itself."""

import re
import subprocess
import zipfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pypdfium2
import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.registry import report_writer
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.summary import write_summary_json
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

LEVELS = (*PERMISSIONS.ids, "", "a level of the future")
"""Empty means the default; what this program does not know shows nothing."""
HIDDEN = ("room_only", "a level of the future")
NAMED = ("named", "publicity")
SAID = ("title", "telling", "quote", "factor", "asset", "wish", "strengths")
NAMES = ("teller", "holder", "storyteller")
OWNER_FIELDS = (
    ("commitment", "person"),
    ("commitment", "buddy"),
    ("commitment", "addressed_to"),
    ("initiative", "champion"),
    ("initiative", "convener"),
    ("initiative", "members"),
    ("action", "owner"),
    ("action", "helper"),
    ("income_idea", "owner"),
    ("plenary_note", "speaker"),
)

NEVER = ("email", "phone", "notes", "facilitator", "step owner", "interviewer")

Tokens = dict[tuple[str, ...], str]


def make_workshop() -> tuple[WorkshopContents, Tokens]:
    """One record of each kind at each level, each word of it unmistakable."""
    numbers = count(100)
    tokens: Tokens = {}

    def token(*place: str) -> str:
        return tokens.setdefault(place, f"Xq{next(numbers)}v")

    parts = Parts(title="Town", notes=token("notes"), facilitators=[token("facilitator")])
    parts.add("agenda_step", content_key="steps.open", owner=token("step owner"), minutes=5)
    table = parts.add("group", phase="discovery", number=1)
    theme = parts.add("theme", title="Theme", dots=3)
    other = parts.add(
        "participant",
        name=token("interviewer"),
        email=token("email"),
        phone=token("phone"),
        name_consent=True,
    )
    for level in LEVELS:
        add_level(parts, level, table, theme, other, token)
    for consent in (True, False):
        add_owners(parts, consent, token)
    return parts.contents(), tokens


def add_level(
    parts: Parts, level: str, table: str, theme: str, other: str, token: Callable[..., str]
) -> None:
    teller = parts.add("participant", name=token(level, "storyteller"), email=token("email"))
    interview = parts.add(
        "interview",
        permission=level,
        group_id=table,
        storyteller_id=teller,
        interviewer_id=other,
        strengths=token(level, "strengths"),
    )
    common = {"permission": level, "group_id": table}
    story = parts.add(
        "finding",
        kind="story",
        interview_id=interview,
        title=token(level, "title"),
        telling=token(level, "telling"),
        quote=token(level, "quote"),
        teller=token(level, "teller"),
        **common,
    )
    parts.translate("finding", story, "title", token(level, "translation"), "he")
    factor = parts.add(
        "finding",
        kind="success_factor",
        parent_id=story,
        permission="publicity",
        title=token(level, "factor"),
        teller=token(level, "teller"),
    )
    asset = parts.add(
        "finding",
        kind="asset",
        category="staff",
        title=token(level, "asset"),
        holder=token(level, "holder"),
        **common,
    )
    wish = parts.add("finding", kind="wish", title=token(level, "wish"), **common)
    for finding in (story, factor, asset, wish):
        parts.add("theme_finding", theme_id=theme, finding_id=finding)


def add_owners(parts: Parts, consent: bool, token: Callable[..., str]) -> None:
    mark = "consent" if consent else "no consent"

    def names(kind: str) -> dict[str, str]:
        return {field: token(mark, kind, field) for of, field in OWNER_FIELDS if of == kind}

    common = {"name_consent": consent}
    for kind in ("commitment", "offer", "request"):
        words = token(mark, "words", kind)
        parts.add("commitment", kind=kind, words=words, **names("commitment"), **common)
    person = parts.add("participant", name=token(mark, "commitment", "person"))
    parts.add("commitment", kind="offer", words="By id", participant_id=person, **common)
    team = parts.add("initiative", title="Team", **names("initiative"), **common)
    parts.add("action", initiative_id=team, title="Act", **names("action"), **common)
    parts.add("action", title="Act alone", **names("action"), **common)
    parts.add("income_idea", title="Idea", **names("income_idea"), **common)
    parts.add("plenary_note", kind="trend", words="Said", **names("plenary_note"), **common)


def everything_in(pdf: Path) -> str:
    """The text of the pages, the outline and the description of a PDF."""
    read = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    document = pypdfium2.PdfDocument(str(pdf))
    outline = [item.get_title() for item in document.get_toc()]
    text = "\n".join((read.stdout.decode(), *outline, str(document.get_metadata_dict())))
    document.close()
    return text


def all_parts_of(archive: Path) -> str:
    """Everything in a DOCX as it stands there, and its text without the runs' tags between."""
    with zipfile.ZipFile(archive) as file:
        parts = [file.read(name).decode("utf-8", "replace") for name in file.namelist()]
    return "\n".join((*parts, *(re.sub("<[^>]*>", "", part) for part in parts)))


def plainly(file: Path) -> str:
    return file.read_text("utf-8")


@pytest.fixture(scope="module")
def workshop() -> tuple[WorkshopContents, Tokens]:
    return make_workshop()


@pytest.fixture(scope="module", params=["on", "off"])
def printed(
    request: pytest.FixtureRequest,
    workshop: tuple[WorkshopContents, Tokens],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[bool, dict[str, str]]:
    """Whether names are on, and what each format holds."""
    names = request.param == "on"
    folder = tmp_path_factory.mktemp("printed")
    found = {}
    readers = {".pdf": everything_in, ".docx": all_parts_of, ".json": plainly}
    for suffix, read in readers.items():
        target = folder / f"summary{suffix}"
        report_writer("summary", suffix)(workshop[0], "en", names, target)
        found[suffix] = read(target)
    return names, found


@pytest.mark.parametrize("level", LEVELS)
def test_each_level(
    level: str,
    workshop: tuple[WorkshopContents, Tokens],
    printed: tuple[bool, dict[str, str]],
) -> None:
    names, formats = printed
    for suffix, text in formats.items():
        for what in SAID:
            shown = workshop[1][level, what] in text
            assert shown == (level not in HIDDEN), f"{what} at {level!r} in {suffix}"
        for what in NAMES:
            shown = workshop[1][level, what] in text
            assert shown == (names and level in NAMED), f"{what} at {level!r} in {suffix}"


@pytest.mark.parametrize(("kind", "field"), OWNER_FIELDS)
def test_names_of_owners_have_a_consent_of_their_own(
    kind: str,
    field: str,
    workshop: tuple[WorkshopContents, Tokens],
    printed: tuple[bool, dict[str, str]],
) -> None:
    names, formats = printed
    for suffix, text in formats.items():
        assert (workshop[1]["consent", kind, field] in text) == names, suffix
        assert workshop[1]["no consent", kind, field] not in text, suffix


@pytest.mark.parametrize("kind", ["commitment", "offer", "request"])
def test_what_was_promised_stays_without_its_owner(
    kind: str,
    workshop: tuple[WorkshopContents, Tokens],
    printed: tuple[bool, dict[str, str]],
) -> None:
    for text in printed[1].values():
        assert workshop[1]["no consent", "words", kind] in text


@pytest.mark.parametrize("what", NEVER)
def test_never_on_paper(
    what: str,
    workshop: tuple[WorkshopContents, Tokens],
    printed: tuple[bool, dict[str, str]],
) -> None:
    for suffix, text in printed[1].items():
        assert workshop[1][(what,)] not in text, suffix


@pytest.mark.parametrize("names", [True, False])
def test_a_translation_is_no_way_around(
    names: bool, workshop: tuple[WorkshopContents, Tokens], tmp_path: Path
) -> None:
    target = tmp_path / "summary.json"
    contents, tokens = workshop
    # The tokens are Latin letters, so their language has to be said.
    assert any(entry.words.language == "he" for entry in contents.translation)
    write_summary_json(contents, SummaryOptions("he", names), target)
    text = target.read_text("utf-8")
    for level in LEVELS:
        assert (tokens[level, "translation"] in text) == (level not in HIDDEN)


def test_what_stays_in_the_room_is_not_counted() -> None:
    from aiworkshop.documents.reports.compose import compose_summary

    contents, _ = make_workshop()
    summary = compose_summary(contents, SummaryOptions("en", names=True))
    shown = len(LEVELS) - len(HIDDEN)
    assert summary.counts["stories"] == shown
    assert summary.counts["success_factors"] == shown
    assert summary.counts["assets"] == shown
    assert summary.counts["wishes"] == shown
    assert summary.counts["interviews"] == shown
    assert summary.themes[0].story_count == shown


def test_an_own_consent_is_not_the_participants() -> None:
    from aiworkshop.documents.reports.compose import compose_summary

    parts = Parts()
    person = parts.add("participant", name="Dana", name_consent=True)
    parts.add("commitment", kind="offer", words=Text("Tea"), participant_id=person)
    summary = compose_summary(parts.contents(), SummaryOptions("en", names=True))
    assert not summary.commitments[0].person


def test_an_interview_that_stays_in_the_room_keeps_its_stories_there() -> None:
    parts = Parts(title="Town")
    interview = parts.add("interview", permission="room_only")
    parts.add("finding", kind="story", title="Xqhidden", permission="", interview_id=interview)
    parts.add("finding", kind="wish", title="Xqwish", permission="named", interview_id=interview)
    parts.add("finding", kind="story", title="Xqshown", permission="anonymous")
    summary = compose_summary(parts.contents(), SummaryOptions("en", names=True))
    printed = repr(summary)
    assert "Xqshown" in printed
    assert "Xqhidden" not in printed
    assert "Xqwish" not in printed


def test_the_dots_of_an_open_vote_are_told_to_nobody() -> None:
    parts = Parts()
    many, few = (parts.add("theme", title=title, dots=n) for title, n in (("Many", 9), ("Few", 1)))
    first = parts.add("opportunity", title="First", dots=1)
    second = parts.add("opportunity", title="Second", dots=5)
    options = SummaryOptions("en")
    summary = compose_summary(parts.contents(), options)
    assert [each.id for each in summary.themes] == [many, few]
    assert [each.id for each in summary.opportunities] == [second, first]
    parts.add("vote_round", items_kind="theme", state="open", item_ids=[many])
    parts.add("vote_round", items_kind="opportunity", state="open", item_ids=[first, second])
    summary = compose_summary(parts.contents(), options)
    assert [(each.id, each.dots) for each in summary.themes] == [(few, 1), (many, None)]
    dots = [(each.id, each.dots) for each in summary.opportunities]
    assert dots == [(first, None), (second, None)]
