"""The positive core and the opportunity map on paper and on the wall: whole, legible, discreet."""

import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.documents.pictures.drawing import draw_picture
from aiworkshop.documents.pictures.look import LOOKS, WALL
from aiworkshop.documents.pictures.rendering import RenderedPicture, render_picture, write_picture
from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.worksheets.page import Room
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.readmodels.picture import Picture, PictureOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

JUDGE = Path(__file__).parent / "read_pdf.py"
NAMES = {
    "en": [
        "Deciding where things happen",
        "We speak the language of the person in front of us",
        "Doors that stay open after hours",
        "Neighbours do it with us",
        "Numbers everyone can read",
        "The market lights its own lanes",
        "Gardens that somebody looks after",
    ],
    "he": [
        "מחליטים במקום שבו הדברים קורים",
        "מדברים בשפה של מי שמולנו",
        "דלתות שנשארות פתוחות בערב",
        "השכנים עושים את זה איתנו",
        "מספרים שכולם מבינים",
        "השוק מאיר את הסמטאות שלו",
        "גינות שמישהו מטפל בהן",
    ],
    "ar": [
        "القرار حيث تجري الأمور",
        "نتكلّم لغة من أمامنا",
        "أبواب تبقى مفتوحة مساءً",
        "الجيران شركاء في العمل",
        "أرقام يفهمها الجميع",
        "السوق يضيء أزقّته",
        "حدائق لها من يرعاها",
    ],
}

SENTENCES = {
    "en": "One page, one map, three languages.",
    "he": "דף אחד, מפה אחת, שלוש שפות.",
    "ar": "صفحة واحدة وخريطة واحدة بثلاث لغات.",
}


@pytest.fixture
def sample(library: Library) -> WorkshopContents:
    Runner(library).run(InsertSample())
    return Reads(library).contents(SAMPLE_ID)


def words_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return " ".join(page.get_textpage().get_text_range() for page in document)


def core(contents: WorkshopContents, language: str = "en", **options: bool) -> Picture:
    return compose_picture(contents, "core", PictureOptions(language, **options))


def themes(names: list[str], **fields: object) -> Parts:
    parts = Parts(topic="What works here", municipality="Akko", date="2026-05-14")
    for name in names:
        parts.add("theme", title=name, **fields)
    return parts


def counted(picture: Picture, form: str = "paper") -> dict[str, int]:
    return {note.code: note.count for note in draw_picture(TextEngine(), picture, form).notes}


# -- Read back


def petals_apart(rendered: RenderedPicture, target: Path) -> None:
    """A page for each petal: people look at one after the other, tesseract reads lines across."""
    source, apart = pypdfium2.PdfDocument(rendered.data), pypdfium2.PdfDocument.new()
    width, height = rendered.size
    for place in rendered.places.values():
        apart.import_pages(source, [0])
        left, top = place.left * width, (1 - place.top) * height
        box = (left, top - place.height * height, left + place.width * width, top)
        apart[len(apart) - 1].set_mediabox(*box)
        apart[len(apart) - 1].set_cropbox(*box)
    apart.save(str(target))
    apart.close()
    source.close()


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_eye_and_search_find_every_name(language: str, tmp_path: Path) -> None:
    parts = themes(NAMES[language], sentence=SENTENCES[language], dots=7)
    pdf, phrases = tmp_path / "core.pdf", tmp_path / "phrases.txt"
    petals_apart(render_picture(core(parts.contents(), language)), pdf)
    phrases.write_text("\n".join(f"{language}: {name}" for name in NAMES[language]), "utf-8")
    bars = ["--min-eye", "0.95", "--min-find", "0.95", "--min-each", "0.6"]
    run = subprocess.run(
        [sys.executable, str(JUDGE), str(pdf), str(phrases), "--dpi", "150", *bars],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout


def test_the_sample_in_each_language_is_whole(sample: WorkshopContents) -> None:
    for language, word in (("he", "הליבה"), ("ar", "النواة"), ("en", "Positive")):
        rendered = render_picture(core(sample, language))
        assert rendered.notes == ()
        assert word in words_of(rendered.data)
        assert b"/FontFile2" in rendered.data


def test_a_picture_is_one_vector_page_and_the_same_bytes_again(sample: WorkshopContents) -> None:
    first, again = render_picture(core(sample, "he")), render_picture(core(sample, "he"))
    assert first.data == again.data
    document = pypdfium2.PdfDocument(first.data)
    assert len(document) == 1
    width, height = document[0].get_size()
    assert (width, height) == pytest.approx((1190.55, 841.89), abs=0.1)
    assert b"/Image" not in first.data


def test_png_has_the_width_that_was_asked_for(sample: WorkshopContents, tmp_path: Path) -> None:
    target = tmp_path / "core.png"
    write_picture(sample, "core", PictureOptions("ar"), target, width=1000)
    picture = Image.open(io.BytesIO(target.read_bytes()))
    assert picture.size[0] == 1000
    assert picture.size[1] == pytest.approx(707, abs=2)
    with pytest.raises(UserError):
        write_picture(sample, "core", PictureOptions("ar"), tmp_path / "core.gif")
    with pytest.raises(UserError):
        compose_picture(sample, "poem", PictureOptions("ar"))
    with pytest.raises(UserError):
        compose_picture(sample, "core", PictureOptions("xx"))


# -- Fitting


@pytest.mark.parametrize("count", [1, 2, 5, 7, 9, 12])
@pytest.mark.parametrize("form", ["paper", "wall"])
def test_words_stay_in_their_petals(count: int, form: str) -> None:
    names = [NAMES["en"][number % 7] for number in range(count)]
    parts = themes(names, sentence="A place we already own becomes a service. " * 2, dots=12)
    picture = core(parts.contents())
    drawn = draw_picture(TextEngine(), picture, form)
    look = LOOKS[form]
    rooms = [
        Room(
            place.left * look.width,
            place.top * look.height,
            place.width * look.width,
            place.height * look.height,
        )
        for place in drawn.places.values()
    ]
    assert len(rooms) == count
    page = Room(0, 0, look.width, look.height)
    texts = list(drawn.page.texts)
    assert all(page.holds(text.room) for text in texts)
    for room in rooms:
        inside = [text for text in texts if room.meets(text.room)]
        assert inside
        assert all(room.holds(text.room, slack=1.0) for text in inside)


@pytest.mark.parametrize("count", [5, 9, 12])
def test_on_the_wall_nothing_is_lower_than_a_25th(count: int) -> None:
    names = [NAMES["he"][number % 7] for number in range(count)]
    parts = themes(names, sentence="משפט אחד", quote="ציטוט אחד קצר", dots=12)
    picture = core(parts.contents(), "he")
    drawn = draw_picture(TextEngine(), picture, "wall")
    assert {text.text.style.size_pt for text in drawn.page.texts}
    assert min(text.text.style.size_pt for text in drawn.page.texts) >= WALL.height / 25
    assert "name" not in {note.code for note in drawn.notes}


def test_on_paper_letters_have_a_least_size(sample: WorkshopContents) -> None:
    long = "Every sentence goes on and on, as sentences do when nobody stops them. " * 6
    parts = themes(NAMES["en"], sentence=long, quote=long)
    picture = core(parts.contents())
    drawn = draw_picture(TextEngine(), picture, "paper")
    assert min(text.text.style.size_pt for text in drawn.page.texts) >= 12
    bold = [text for text in drawn.page.texts if text.text.style.bold]
    assert min(text.text.style.size_pt for text in bold) >= 20
    assert counted(picture) == {"quote": 7, "sentence": 7}


def test_the_quote_goes_first_then_the_sentence_never_the_name() -> None:
    long = "Somebody said so much that there is no room for all of it on one petal here. " * 9
    parts = themes(NAMES["en"] + ["One", "Two"], sentence="One short sentence.", quote=long)
    picture = core(parts.contents())
    words = words_of(render_picture(picture).data)
    assert counted(picture) == {"quote": 9}
    assert words.count("short sentence") == 9
    for name in NAMES["en"]:
        assert all(word in words for word in name.split())


def test_a_name_without_end_is_cut_with_an_ellipsis_and_told() -> None:
    picture = core(themes(["endless " * 120]).contents())
    words = words_of(render_picture(picture, "wall").data)
    assert counted(picture, "wall")["name"] == 1
    assert "…" in words
    assert words.count("endless") > 3


def test_more_than_twelve_are_told() -> None:
    picture = core(themes([f"Theme {number}" for number in range(15)]).contents())
    assert len(picture.petals) == 12
    assert counted(picture)["petal"] == 3


def test_an_empty_workshop_has_a_picture_too() -> None:
    picture = core(Parts().contents(), "he")
    assert render_picture(picture).places == {}
    assert picture.centre


# -- What is on it


def test_left_out_themes_are_left_out_and_moved_ones_are_moved() -> None:
    parts = themes(["One", "Two", "Three", "Four"])
    parts.add("theme", title="Hidden", left_out=True)
    still = render_picture(core(parts.contents()))
    assert "Hidden" not in words_of(still.data)
    moved = parts.contents()
    first = replace(moved.theme[0], placing={"angle": 0.0, "distance": 70.0, "size": 60.0})
    moved = replace(moved, theme=(first, *moved.theme[1:]))
    again = render_picture(core(moved))
    key = first.id
    assert abs(again.places[key].x - 0.5) < 0.02
    assert abs(still.places[key].x - 0.5) > 0.1


def test_other_languages_are_translated_where_somebody_did() -> None:
    parts = themes([])
    key = parts.add("theme", title="דלתות פתוחות", sentence="משפט בעברית")
    parts.translate("theme", key, "title", "Open doors", "en")
    (petal,) = core(parts.contents()).petals
    assert petal.name.text == "Open doors"
    assert petal.details[0].text.text == "משפט בעברית"


def test_dots_are_hidden_while_people_place_them() -> None:
    parts = themes(["One", "Two"], dots=5)
    assert [petal.dots for petal in core(parts.contents()).petals] == [5, 5]
    parts.add("vote_round", items_kind="opportunity", state="open")
    parts.add("vote_round", items_kind="theme", state="closed")
    assert [petal.dots for petal in core(parts.contents()).petals] == [5, 5]
    parts.add("vote_round", items_kind="theme", state="open", item_ids=["theme-2"])
    contents = parts.contents()
    assert contents.theme[0].id == "theme-2"
    assert [petal.dots for petal in core(contents).petals] == [None, None]


def test_quotation_marks_are_those_of_the_quote() -> None:
    for quote, shown in (
        ("We did it", "“We did it”"),
        ('"We did it"', "“We did it”"),
        ("תיקנו", "״תיקנו״"),
        ("فعلناها", "«فعلناها»"),
    ):
        (petal,) = core(themes(["One"], quote=quote).contents(), "he").petals
        assert petal.details[0].text.text == shown


# -- Permissions


def quoting(permission: str) -> WorkshopContents:
    parts = themes([])
    theme = parts.add("theme", title="Doors", quote="We kept the key under the mat")
    story = parts.add(
        "finding",
        kind="story",
        permission=permission,
        title="Keys",
        quote="We kept the key under the mat.",
        teller="Dana Levi",
    )
    parts.add("theme_finding", theme_id=theme, finding_id=story)
    return parts.contents()


@pytest.mark.parametrize(
    ("permission", "names", "projector", "quoted", "named"),
    [
        ("room_only", True, False, False, False),
        ("room_only", True, True, False, False),
        ("anonymous", True, False, True, False),
        ("named", True, False, True, True),
        ("named", False, False, True, False),
        ("named", True, True, True, True),
        ("unknown level", True, False, False, False),
    ],
)
def test_a_quote_has_the_permission_of_its_story(
    permission: str, names: bool, projector: bool, quoted: bool, named: bool
) -> None:
    picture = core(quoting(permission), names=names, projector=projector)
    words = words_of(render_picture(picture).data)
    assert ("mat" in words) is quoted
    assert ("Dana" in words) is named
    assert picture.withheld == (0 if quoted else 1)


def test_what_stays_in_the_room_is_quoted_there_once_it_was_released() -> None:
    contents = quoting("room_only")
    released = replace(contents.finding[0], released=True)
    contents = replace(contents, finding=(released,))
    assert core(contents, projector=True).withheld == 0
    assert core(contents, projector=False).withheld == 1


def test_part_of_a_story_that_stays_in_the_room_stays_there_too() -> None:
    contents = quoting("room_only")
    theme = replace(contents.theme[0], quote=Text("kept the key under"))
    (petal,) = core(replace(contents, theme=(theme,))).petals
    assert petal.details == ()


def test_the_map_names_only_those_who_agreed() -> None:
    parts = Parts(topic="What works here")
    dream = parts.add("dream", headline="Lights until midnight")
    parts.add("dream", headline="Another dream")
    opportunity = parts.add(
        "opportunity", title="Evening room", description="Open late", who_benefits="Everybody"
    )
    parts.add(
        "origin_link",
        record_kind="opportunity",
        record_id=opportunity,
        source_kind="dream",
        source_id=dream,
    )
    person = parts.add("participant", name="Dana Levi")
    parts.add("sign_up", opportunity_id=opportunity, participant_id=person, name_consent=True)
    parts.add("sign_up", opportunity_id=opportunity, person="Omar Haj", name_consent=False)
    contents = parts.contents()

    def words(**options: bool) -> str:
        picture = compose_picture(contents, "opportunities", PictureOptions("en", **options))
        return words_of(render_picture(picture).data)

    without = words()
    for said in ("Evening room", "Open late", "Everybody", "midnight", "Signed up: 2"):
        assert said in " ".join(without.split())
    assert "Dana" not in without
    agreed = words(names=True)
    assert "Dana" in agreed
    assert "Omar" not in agreed
    assert "1 more" in " ".join(agreed.split())


def test_one_vision_for_all_stands_in_the_middle() -> None:
    parts = Parts(topic="What works here")
    parts.add("dream", headline="Lights until midnight")
    parts.add("opportunity", title="Evening room")
    picture = compose_picture(parts.contents(), "opportunities", PictureOptions("en"))
    assert picture.centre.text == "Lights until midnight"
    parts.add("dream", headline="Another dream")
    picture = compose_picture(parts.contents(), "opportunities", PictureOptions("en"))
    assert picture.centre.text == "What works here"


def test_pixels_show_petals(sample: WorkshopContents) -> None:
    rendered = render_picture(core(sample, "he"), "wall")
    with PdfPages(rendered.data) as pages:
        image = pages.render(0, 0.5)
    colours = {image.rgb[place : place + 3] for place in range(0, len(image.rgb), 3)}
    assert len(colours) > 50
