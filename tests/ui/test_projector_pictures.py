"""The pictures that fill the wall: the printed ones, with nothing on them that may not be there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.pictures import PlacePetal
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.releasing import ReleaseRecords
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.method.picture import Placing
from aiworkshop.method.picture_places import Place
from aiworkshop.readmodels.picture import PICTURE_KINDS
from aiworkshop.readmodels.records import Opportunity, Theme
from aiworkshop.ui.phases.naming import read_content
from aiworkshop.ui.projector.clock_face import ClockFace
from aiworkshop.ui.projector.paging import Projection, Wall, make_pages
from aiworkshop.ui.projector.views import VIEWS
from aiworkshop.ui.projector.views.view import Ask, Say
from tests.ui.wall_reader import painted

SIZE = QSize(960, 540)
RECORDS = {"core": Theme, "opportunities": Opportunity}


@pytest.fixture
def bench(tmp_path, qapp):
    with opened_workbench(tmp_path / "library.sqlite") as workbench:
        workbench.runner.run(InsertSample())
        yield workbench


def pages_of(bench, view_id: str, languages=("en",), size: QSize = SIZE, workshop_id=SAMPLE_ID):
    """The pages of a view, the picture first, and the model they were made of."""
    say = Say(languages, read_content(bench.reads, workshop_id))
    view = VIEWS[view_id].make()
    ask = Ask(workshop_id, languages, width=size.width(), aspect=size.width() / size.height())
    model = view.drawn(view.read(bench.reads, ask), ask)
    slide = view.slide(model, say)
    wall = Wall(size, clock=True)
    frame = wall.frame(slide, paged=True)
    pages = list(make_pages(slide, frame))
    face = ClockFace("Step", 130, True, "warning")
    made = [
        Projection(slide, frame, page, number, len(pages), False, face, say.levels)
        for number, page in enumerate(pages, 1)
    ]
    return made, model


def image_of(projection: Projection) -> QImage:
    image = QImage(projection.frame.width, projection.frame.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    projection.paint(painter)
    painter.end()
    return image


def words_of(projections) -> str:
    return "".join(one.words for projection in projections for one in painted(projection))


def on_picture(model) -> str:
    """All that the picture may say."""
    return str(model.picture.picture)


@pytest.mark.parametrize("view_id", RECORDS)
def test_what_was_moved_by_hand_is_moved_on_the_wall(bench, view_id):
    key = bench.reads.records(RECORDS[view_id], SAMPLE_ID)[0].id
    kind = PICTURE_KINDS[view_id].record
    before, model = pages_of(bench, view_id)
    there = model.picture.places[key]
    bench.runner.run(PlacePetal(SAMPLE_ID, kind, key, Placing(angle=200.0, distance=80.0)))
    after, moved = pages_of(bench, view_id)
    place = moved.picture.places[key]
    assert abs(place.x - there.x) + abs(place.y - there.y) > 0.2
    assert image_of(before[0]) != image_of(after[0])


@pytest.mark.parametrize("size", [SIZE, QSize(1024, 768)], ids=["16:9", "4:3"])
@pytest.mark.parametrize("view_id", RECORDS)
def test_it_fills_the_wall_and_nothing_stands_on_a_petal(bench, view_id, size):
    (first, *rest), model = pages_of(bench, view_id, ("he", "ar"), size)
    assert rest and first.page.whole is not None
    assert not any(one.page.whole for one in rest)
    shown = image_of(first)
    bare = QImage(shown.size(), shown.format())
    painter = QPainter(bare)
    painter.drawImage(QRectF(bare.rect()), model.picture.image)
    painter.end()
    assert bare.size() == size
    for place in model.picture.places.values():
        for across, down in ((0, 0), (0.45, 0), (-0.45, 0), (0, 0.45), (0, -0.45), (0.38, 0.38)):
            x = round((place.x + across * place.width) * size.width())
            y = round((place.y + down * place.height) * size.height())
            assert near(shown.pixelColor(x, y), bare.pixelColor(x, y)), "a mark stands on it"
    assert "02:10" in words_of([first]), "there is a free corner on this one"


def near(one: QColor, other: QColor) -> bool:
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 40


def test_where_no_corner_is_free_clock_and_mark_are_left_out(bench, monkeypatch):
    view_class = type(VIEWS["core"].make())
    draw = view_class.drawn

    def crowded(view, model, ask):
        model = draw(view, model, ask)
        return replace(model, picture=replace(model.picture, places=places))

    monkeypatch.setattr(view_class, "drawn", crowded)
    everywhere, left = Place(0.5, 0.5, 1.2, 1.2), Place(0.2, 0.5, 0.6, 1.2)
    places = {"one": everywhere}
    (first, *rest), _ = pages_of(bench, "core")
    assert not painted(first) and "02:10" in words_of(rest)
    places = {"one": left}
    assert words_of(pages_of(bench, "core")[0][:1]) == "02:10"


@pytest.mark.parametrize("view_id", RECORDS)
def test_dots_are_hidden_while_they_are_placed(bench, view_id):
    kind = PICTURE_KINDS[view_id].record
    pages, model = pages_of(bench, view_id)
    assert "Dots: 14" in words_of(pages) or "Dots: 18" in words_of(pages)
    assert any(petal.dots for petal in model.picture.picture.petals)
    items = [one.id for one in bench.reads.records(RECORDS[view_id], SAMPLE_ID)]
    fields = {"items_kind": kind, "state": "open", "item_ids": items[:2]}
    key = bench.runner.run(AddRecord(SAMPLE_ID, "vote_round", fields)).value
    during, model = pages_of(bench, view_id)
    assert "Dots:" not in words_of(during)
    assert not any(petal.dots for petal in model.picture.picture.petals)
    closed = {"state": "closed", "closed_at": "2026-05-14T12:00:00+00:00"}
    bench.runner.run(ChangeRecord(SAMPLE_ID, "vote_round", str(key), closed))
    assert "Dots:" in words_of(pages_of(bench, view_id)[0])


@pytest.mark.parametrize(
    ("level", "released", "shown"),
    [("room_only", False, False), ("room_only", True, True), ("anonymous", False, True)],
)
def test_a_quote_stays_off_picture_and_cards_until_its_story_may_be_shown(
    bench, level, released, shown
):
    theme = bench.reads.records(Theme, SAMPLE_ID)[0].id
    quote = Text("Nobody knew about the spare key")
    fields = {"kind": "story", "title": Text("Keys"), "quote": quote, "permission": level}
    story = str(bench.runner.run(AddRecord(SAMPLE_ID, "finding", fields)).value)
    bench.runner.run(ChangeRecord(SAMPLE_ID, "theme", theme, {"quote": quote}))
    bench.runner.run(ReleaseRecords(SAMPLE_ID, "finding", (story,), released))
    pages, model = pages_of(bench, "core")
    assert ("spare" in words_of(pages)) is shown
    assert ("spare" in on_picture(model)) is shown


def test_of_those_who_signed_up_the_room_sees_the_number_only(bench):
    key = bench.reads.records(Opportunity, SAMPLE_ID)[-1].id
    for name in ("Nameone", "Nametwo"):
        fields = {"opportunity_id": key, "person": Text(name), "name_consent": True}
        bench.runner.run(AddRecord(SAMPLE_ID, "sign_up", fields))
    pages, model = pages_of(bench, "opportunities")
    assert "Signed up: 2" in words_of(pages)
    assert "Name" not in words_of(pages) + on_picture(model).replace("Named", "")


@pytest.mark.parametrize("view_id", RECORDS)
def test_without_petals_the_wall_says_that_they_come(bench, view_id):
    for one in bench.reads.records(RECORDS[view_id], SAMPLE_ID):
        fields = {"left_out": True}
        bench.runner.run(ChangeRecord(SAMPLE_ID, PICTURE_KINDS[view_id].record, one.id, fields))
    pages, model = pages_of(bench, view_id)
    assert model.picture is None and "In a moment" in words_of(pages)


def test_the_picture_is_in_the_first_language_and_the_cards_in_both(bench):
    pages, model = pages_of(bench, "opportunities", ("ar", "he"))
    assert model.picture.picture.language == "ar"
    words = words_of(pages[1:])
    assert any("א" <= letter <= "ת" for letter in words)
    assert any("ء" <= letter <= "ي" for letter in words)
