"""The positive core and the opportunity map on paper and on the wall: whole, legible, discreet."""

import io
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from aiworkshop.base.errors import UserError
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.documents.pictures.drawing import DrawnPicture, draw_picture
from aiworkshop.documents.pictures.look import LOOKS, WALL, look_of, tints_of
from aiworkshop.documents.pictures.rendering import RenderedPicture, render_picture, write_picture
from aiworkshop.documents.text.engine import TextEngine
from aiworkshop.documents.worksheets.page import Room
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.readmodels.picture import PICTURE_KINDS, Picture, PictureOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.judging import assert_read
from tests.documents.workshop_parts import Parts

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


def name_sizes(drawn: DrawnPicture, names: list[str]) -> list[float]:
    firsts = {name.split()[0] for name in names}
    return [
        placed.text.style.size_pt
        for placed in drawn.page.texts
        if placed.text.lines and placed.text.lines[0].text.split()[0] in firsts
    ]


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
    pdf = tmp_path / "core.pdf"
    petals_apart(render_picture(core(parts.contents(), language)), pdf)
    names = [f"{language}: {name}" for name in NAMES[language]]
    assert_read(pdf, names, each=0.6, dpi=150, whole=True)


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


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_letters_do_not_say_that_one_theme_matters_more(
    sample: WorkshopContents, language: str
) -> None:
    """Only the one with the most words may be smaller; none is larger than the others."""
    picture = core(sample, language)
    drawn = draw_picture(TextEngine(), picture, "paper")
    sizes = sorted(name_sizes(drawn, [petal.name.text for petal in picture.petals]))
    assert len(sizes) == len(picture.petals)
    assert sizes[-1] / sizes[1] < 1.06, sizes


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_the_topic_of_the_sample_is_whole_on_the_wall(
    sample: WorkshopContents, language: str
) -> None:
    for kind in ("core", "opportunities"):
        picture = compose_picture(sample, kind, PictureOptions(language))
        assert not {"centre", "name"} & counted(picture, "wall").keys()


def test_no_line_begins_with_what_stands_between_two() -> None:
    parts = Parts(topic="What works here")
    opportunity = parts.add("opportunity", title="Evening room")
    for number in range(6):
        theme = parts.add("theme", title=f"Theme number {number} of this day")
        parts.add(
            "origin_link",
            record_kind="opportunity",
            record_id=opportunity,
            source_kind="theme",
            source_id=theme,
        )
    picture = compose_picture(parts.contents(), "opportunities", PictureOptions("en"))
    lines = [
        line.text.strip()
        for placed in draw_picture(TextEngine(), picture, "paper").page.texts
        for line in placed.text.lines
    ]
    assert sum("·" in line for line in lines) > 1
    assert not any(line.startswith("·") for line in lines)


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 10, 16 / 9])
def test_a_wall_of_any_shape_is_filled_with_letters_of_a_25th(aspect: float) -> None:
    picture = core(themes(NAMES["he"], quote="ציטוט אחד קצר", dots=12).contents(), "he")
    drawn = draw_picture(TextEngine(), picture, "wall", aspect)
    assert drawn.page.width / drawn.page.height == pytest.approx(aspect, rel=0.001)
    assert min(text.text.style.size_pt for text in drawn.page.texts) >= drawn.page.height / 25
    places = drawn.places.values()
    assert min(place.left for place in places) < 0.05
    assert max(place.left + place.width for place in places) > 0.95


@pytest.mark.parametrize("kind", PICTURE_KINDS.ids)
@pytest.mark.parametrize("dark", [False, True])
def test_words_on_the_wall_stand_out_from_their_ground(kind: str, dark: bool) -> None:
    tints = tints_of(look_of("wall", dark=dark), PICTURE_KINDS[kind].hue)
    for ground in tints.bright:
        for letters in (tints.heart_ink, tints.quote, tints.soft):
            assert contrast(letters, ground) >= 4.5
    assert contrast(tints.heart_ink, tints.heart) >= 4.5
    assert contrast(tints.on_hue, tints.hue) >= 4.5


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


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
