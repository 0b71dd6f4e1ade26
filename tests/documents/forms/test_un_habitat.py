"""The seed event's form, field by field against the document that it was reported with."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.documents.forms.document import form_document, load_form
from aiworkshop.documents.registry import export_format
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.reports.writing import AddReportRow, WriteReportText
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.seed_event import EMAIL, FORM, SPEAKERS, TEXTS, TITLE, english, enter_seed

FORMATS = (".pdf", ".docx")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

SPEAKER_LABELS = (
    "Full name (Mr/Ms)",
    "Nationality",
    "Organization/Institution",
    "Time",
    "Position",
    "Contact address (Email)",
)
AREAS = {
    "URBAN LAND, LEGISLATION & GOVERNANCE": (
        "Land & GLTN, Urban Legislation, Urban and Community Management & Governance, Safety"
    ),
    "URBAN PLANNING & DESIGN": (
        "Regional & Metropolitan Planning, City Extensions & Enlargements, "
        "Market Town & Intermediate City Planning"
    ),
    "URBAN ECONOMY": "Urban & Municipal Finance, Urban Productivity, Youth and Job Creation",
    "URBAN BASIC SERVICES": (
        "Water & Sanitation, Urban Energy, Urban Mobility, Urban Waste Management"
    ),
    "HOUSING & SLUM UPGRADING": "Housing, Slum Upgrading, Shelter Rehabilitation",
    "RISK REDUCTION & REHABILITATION": (
        "Urban Risk Reduction, Infrastructure Rehabilitation, Climate Change Mitigation & "
        "Adaptation, Resilience"
    ),
    "RESEARCH & CAPACITY DEVELOPMENT": (
        "Global Urban Observatory, Flagship Reports, Capacity Development"
    ),
}


def seed_structure() -> Iterator[str]:
    """Every heading, label and fixed line of the seed document, with what stands there."""
    yield "REPORTING FORMAT FOR PARTNERS"
    yield "Networking – Side – Training events"
    yield "City Changer Room – Urban Library – Agora – One UN events"
    yield from ("Deadline", "30 April 2014", "Please send via email", "wuf@unhabitat.org")
    yield "Reporting Format for Partners"
    yield "City Changer Room, One UN Room, Urban Library, and Agora Room)"
    yield from ("Name of Reporter", "Yossi Offer", "Event title/number", TITLE)
    yield from ("Date", "April 8 th", "Venue", "Yellow Pavilion room 12", "Time", "1400-1600")
    yield from ("Name of Organizing Institution(s)", "MIFAM")
    yield from ("Country/City where Organizing Institution(s) is/are based", "Israel")
    yield from ("Approximate number of participants", "20")
    yield from ("Summary of the Event (max: 300 words)", *TEXTS["summary"].split("\n\n"))
    yield from ("Relevant Focus Areas", "URBAN LAND, LEGISLATION & GOVERNANCE:")
    yield AREAS["URBAN LAND, LEGISLATION & GOVERNANCE"]
    yield "Summary of the Discussion (max: total 500 words)"
    yield from ("1. Outline of the discussion/debates", *points(TEXTS["outline"]))
    yield "2. Major emerging issues and position documents/declarations towards:"
    yield from ("Habitat III", "POST2015", TEXTS["post_2015"], "A New Urban Agenda")
    yield "3. Recommendations made during the discussion"
    yield "(e.g. policy direction, good/best practices, resource mobilization"
    yield from points(TEXTS["recommendations"])
    yield "4. Building partnerships, network and synergies with UN-Habitat"
    yield "(e.g. agreements or Memorandum of Understanding committed/signed"
    yield TEXTS["partnerships"]
    yield "Detail Information of Speakers/Presenters/Moderators"
    for name, nationality, organisation, position in SPEAKERS:
        said = (name, nationality, organisation, "", position, EMAIL)
        for label, words in zip(SPEAKER_LABELS, said, strict=True):
            yield label
            yield words
    yield "If there were more speakers/presenters/moderators in your events"
    yield "UN-Habitat Thematic areas"
    yield "All events are identified by UN-Habitat priority substantive areas as below."
    for area, parts in AREAS.items():
        yield area
        yield parts
    yield from ("Cross-cutting issues", "GENDER", "YOUTH", "HUMAN RIGHTS")


def points(text: str) -> list[str]:
    """The lines of a text without their dashes."""
    return [line.strip().removeprefix("- ") for line in text.split("\n")]


def plain(words: str) -> str:
    """Words without white space, which readers of files put where they like, nor soft hyphens."""
    return "".join(words.replace("\u00ad", "").replace("\ufffe", "").split())


@pytest.fixture
def runner(library: Library) -> Runner:
    return Runner(library)


@pytest.fixture
def seed(runner: Runner) -> str:
    return enter_seed(runner)


def contents_of(library: Library, workshop_id: str) -> WorkshopContents:
    return Reads(library).contents(workshop_id)


def write(
    contents: WorkshopContents, target: Path, *, names: bool = True, draft: bool = False
) -> Path:
    options = SummaryOptions("en", names, draft=draft)
    export_format(FORM, target.suffix).load()(contents, options, target, None, None)
    return target


def text_of(path: Path) -> str:
    """All words of a file, in order."""
    if path.suffix == ".pdf":
        document = pypdfium2.PdfDocument(str(path))
        pages = [page.get_textpage().get_text_range() for page in document]
        document.close()
        return "\n".join(pages)
    with zipfile.ZipFile(path) as package:
        body = ElementTree.fromstring(package.read("word/document.xml"))
    return "\n".join(
        "".join(run.text or "" for run in paragraph.iter(f"{W}t"))
        for paragraph in body.iter(f"{W}p")
    )


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_field_of_the_seed_stands_in_its_order(
    library: Library, seed: str, tmp_path: Path, suffix: str
) -> None:
    path = write(contents_of(library, seed), tmp_path / f"form{suffix}")
    # Page ends bring running heads and feet among the words.
    head = plain("Reporting format for partners (UN-Habitat)")
    text = plain(text_of(path)).replace(head, "")
    place = 0
    for words in seed_structure():
        for part in sentences(words) if suffix == ".pdf" else [words]:
            found = text.find(plain(part), place)
            assert found >= 0, f"“{part}” does not stand behind “{text[:place][-80:]}”"
            place = found + len(plain(part))


def sentences(words: str) -> list[str]:
    """Pieces so short that a page end, with the foot that stands there, is met by few."""
    runs = words.split()
    return [" ".join(runs[at : at + 6]) for at in range(0, len(runs), 6)] or [""]


@pytest.mark.parametrize("suffix", FORMATS)
def test_nothing_stands_there_that_nobody_wrote(
    library: Library, seed: str, tmp_path: Path, suffix: str
) -> None:
    text = text_of(write(contents_of(library, seed), tmp_path / f"form{suffix}"))
    addresses = [run for run in text.split() if "@" in run]
    assert addresses == ["wuf@unhabitat.org"]
    assert text.count(EMAIL) == len(SPEAKERS)


def test_in_the_pdf_a_line_goes_through_the_words_that_do_not_apply(
    library: Library, runner: Runner, seed: str, tmp_path: Path
) -> None:
    value = "land_governance land_governance.1"
    runner.run(WriteReportText(seed, FORM, "field.focus", value=value))
    document = pypdfium2.PdfDocument(str(write(contents_of(library, seed), tmp_path / "form.pdf")))
    struck, whole = [], []
    for page in document:
        textpage = page.get_textpage()
        lines = [
            place
            for each in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])
            for place in [each.get_bounds()]
            if place[3] - place[1] < 1.5
        ]
        for words in ("Land & GLTN", "Urban Legislation", "Safety"):
            search = textpage.search(words)
            found = search.get_next()
            if found is None:
                continue
            boxes = [textpage.get_charbox(found[0] + n) for n in range(found[1])]
            hit = all(
                any(
                    line[0] - 1 <= (box[0] + box[2]) / 2 <= line[2] + 1
                    and box[1] - 2 < line[1] < box[3] + 2
                    for line in lines
                )
                for box in boxes
                if box[3] > box[1] + 0.5
            )
            (struck if hit else whole).append(words)
        if struck:
            break
    document.close()
    assert struck == ["Land & GLTN", "Safety"]
    assert whole == ["Urban Legislation"]


def test_in_the_docx_the_runs_that_do_not_apply_are_struck(
    library: Library, runner: Runner, seed: str, tmp_path: Path
) -> None:
    value = "land_governance land_governance.1"
    runner.run(WriteReportText(seed, FORM, "field.focus", value=value))
    path = write(contents_of(library, seed), tmp_path / "form.docx")
    with zipfile.ZipFile(path) as package:
        body = ElementTree.fromstring(package.read("word/document.xml"))
    struck = [
        "".join(each.text or "" for each in run.iter(f"{W}t"))
        for run in body.iter(f"{W}r")
        if run.find(f"{W}rPr/{W}strike") is not None
    ]
    assert [each for each in struck if each.strip(", ")] == [
        "Land & GLTN",
        "Urban and Community Management & Governance",
        "Safety",
    ]


@pytest.mark.parametrize("suffix", FORMATS)
def test_too_many_words_cannot_go_out_by_accident(
    library: Library, runner: Runner, seed: str, tmp_path: Path, suffix: str
) -> None:
    runner.run(WriteReportText(seed, FORM, "field.habitat_iii", english("word " * 200)))
    contents = contents_of(library, seed)
    target = tmp_path / f"form{suffix}"
    target.write_bytes(b"what was there before")
    with pytest.raises(UserError) as refusal:
        write(contents, target)
    assert refusal.value.code == "form.too_long"
    # Five texts of the discussion share 500 words.
    shared = ("outline", "post_2015", "recommendations", "partnerships")
    words = sum(len(TEXTS[each].split()) for each in shared) + 200
    assert refusal.value.details["words"] == words
    assert refusal.value.details["over"] == words - 500
    assert target.read_bytes() == b"what was there before"
    write(contents, target, draft=True)
    assert "Draft: not to be sent yet" in running_head(target)
    within = write(contents_of(library, seed), tmp_path / f"within{suffix}", draft=True)
    assert within.exists()


def running_head(path: Path) -> str:
    if path.suffix == ".pdf":
        return text_of(path)
    with zipfile.ZipFile(path) as package:
        heads = [name for name in package.namelist() if "header" in name and name.endswith(".xml")]
        return "".join(
            "".join(ElementTree.fromstring(package.read(name)).itertext()) for name in heads
        )


def test_exactly_as_many_words_as_allowed_go_out(
    library: Library, runner: Runner, seed: str
) -> None:
    shared = ("outline", "post_2015", "recommendations", "partnerships")
    left = 500 - sum(len(TEXTS[each].split()) for each in shared)
    runner.run(WriteReportText(seed, FORM, "field.habitat_iii", english("word " * left)))
    contents = contents_of(library, seed)
    document = form_document(load_form(FORM), contents, SummaryOptions("en", True, draft=True))
    assert "Draft" not in document.running_head


@pytest.mark.parametrize("suffix", FORMATS)
def test_nobody_stands_there_without_having_agreed(
    library: Library, runner: Runner, seed: str, tmp_path: Path, suffix: str
) -> None:
    said = (("name", english("Zelda Quux")), ("email", english("zelda.quux")))
    runner.run(AddReportRow(seed, FORM, "speakers", said))
    fields: dict[str, object] = {"name": english("Wilfred Zyx"), "name_consent": True}
    from aiworkshop.facilitation.records import AddRecord

    person = str(runner.run(AddRecord(seed, "participant", fields)).value)
    origins = (("participant", person),)
    words = (("name", english("Wilfred Zyx")),)
    runner.run(AddReportRow(seed, FORM, "speakers", words, True, origins))
    contents = contents_of(library, seed)
    named = write(contents, tmp_path / f"named{suffix}")
    assert "Wilfred" in text_of(named) and not holds(named, "Zelda", "zelda.quux")
    unnamed = write(contents, tmp_path / f"unnamed{suffix}", names=False)
    assert not holds(unnamed, "Zelda", "zelda.quux", "Wilfred", *(each[0] for each in SPEAKERS))
    runner.run(ChangeRecord(seed, "participant", person, {"withdrawn": True}))
    after = write(contents_of(library, seed), tmp_path / f"after{suffix}")
    assert not holds(after, "Wilfred") and "Yossi Offer" in text_of(after)


def holds(path: Path, *names: str) -> list[str]:
    """Which names stand anywhere in a file: in its words, or in the bytes of any of its parts."""
    data = [text_of(path).encode(), path.read_bytes()]
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            data += [package.read(name) for name in package.namelist()]
    return [name for name in names if any(name.encode() in each for each in data)]


def test_an_empty_form_can_be_written(library: Library, seed: str, tmp_path: Path) -> None:
    contents = replace(contents_of(library, seed), report_text=(), report_row=())
    text = text_of(write(contents, tmp_path / "form.pdf"))
    assert "Contact address (Email)" in text and "Yossi Offer" in text
