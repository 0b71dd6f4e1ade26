"""Every view as it is painted: sizes, pages, languages, and nothing that was not released."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QSize

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.releasing import ReleaseRecords
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.facilitation.themes import MergeThemes
from aiworkshop.facilitation.voting import CloseRound, OpenRound, SetCount
from aiworkshop.readmodels.records import AgendaStep, Commitment, Dream, Finding, Opportunity, Theme
from aiworkshop.ui.phases.naming import read_content
from aiworkshop.ui.projector.blocks import Card, Para, Slide
from aiworkshop.ui.projector.clock_face import ClockFace
from aiworkshop.ui.projector.frame import ZOOMS
from aiworkshop.ui.projector.paging import Projection, Wall, make_pages
from aiworkshop.ui.projector.views import VIEWS
from aiworkshop.ui.projector.views.view import Ask, Say
from tests.ui.wall_reader import painted

SIZES = (QSize(1280, 720), QSize(1920, 1080), QSize(1024, 768))
LANGUAGES = (("en",), ("he", "ar"), ("ar", "en"))


@pytest.fixture(scope="module")
def bench(tmp_path_factory, qapp):
    """The sample with everything released."""
    with opened_workbench(tmp_path_factory.mktemp("wall") / "library.sqlite") as workbench:
        workbench.runner.run(InsertSample())
        for cls in (Finding, Dream, Commitment):
            ids = tuple(one.id for one in workbench.reads.records(cls, SAMPLE_ID))
            workbench.runner.run(ReleaseRecords(SAMPLE_ID, cls.kind_name, ids, True))
        yield workbench


def slide_of(bench, view_id: str, languages=("en",), **ask: Any) -> tuple[Slide, Say]:
    say = Say(languages, read_content(bench.reads, SAMPLE_ID))
    step = say.contents[languages[0]].texts["steps.interviews.title"]
    steps = bench.reads.records(AgendaStep, SAMPLE_ID)
    running = next(one.id for one in steps if one.content_key == "steps.interviews")
    view = VIEWS[view_id].make()
    asked = replace(Ask(SAMPLE_ID, languages, step, running, "discovery", width=640), **ask)
    return view.slide(view.drawn(view.read(bench.reads, asked), asked), say), say


def projections(slide: Slide, say: Say, wall: Wall, state: str = "warning") -> list[Projection]:
    frame = wall.frame(slide, paged=True)
    face = ClockFace("Step", 130, True, state)
    return [
        Projection(slide, frame, page, number, 9, False, face, say.levels)
        for number, page in enumerate(make_pages(slide, frame), 1)
    ]


def on_wall(slide: Slide, say: Say, wall: Wall | None = None) -> str:
    found = projections(slide, say, wall or Wall(SIZES[0]))
    return "".join(one.words for projection in found for one in painted(projection))


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("view_id", VIEWS.ids)
def test_no_letters_below_a_twenty_fifth_and_none_beyond_the_edge(bench, view_id, languages):
    slide, say = slide_of(bench, view_id, languages)
    for size, zoom in ((SIZES[0], ZOOMS[0]), (SIZES[1], ZOOMS[2]), (SIZES[2], ZOOMS[-1])):
        wall = Wall(size, zoom, "dark", clock=True)
        for projection in projections(slide, say, wall)[:4]:
            if projection.page.whole is not None:
                continue  # Pixels; how large its letters are is told by those who draw it.
            found = painted(projection)
            assert found, view_id
            smallest = min(one.pixels for one in found)
            assert smallest >= size.height() / 25, (view_id, zoom, smallest)
            assert max(one.y for one in found) <= size.height()
            assert min(one.x for one in found) >= 0 and max(one.x for one in found) < size.width()


def test_zoom_only_ever_enlarges(bench):
    slide, say = slide_of(bench, "themes")
    pages = [len(projections(slide, say, Wall(SIZES[0], zoom))) for zoom in ZOOMS]
    assert pages == sorted(pages) and pages[-1] > pages[0]
    heights = [
        max(one.pixels for one in painted(projections(slide, say, Wall(SIZES[0], zoom))[0]))
        for zoom in (0.2, *ZOOMS)
    ]
    assert heights == sorted(heights) and heights[0] == heights[1]


def test_a_long_text_goes_on_on_the_next_page_and_no_word_is_lost(bench):
    _, say = slide_of(bench, "thanks")
    words = [f"word{number}" for number in range(400)]
    for block in (Para(" ".join(words)), Card((Para(" ".join(words)),), "3")):
        slide = Slide("findings", "discovery", (Text("Heading"),), (block,))
        pages = projections(slide, say, Wall(SIZES[0]))
        assert len(pages) > 2
        found = " ".join(one.words for page in pages for one in painted(page)).split()
        assert [word for word in found if word.startswith("word")] == words


def test_a_heading_is_never_the_last_on_a_page(bench):
    slide, say = slide_of(bench, "commitments")
    headings = {
        text
        for kind in ("commitment", "offer", "request")
        for text in [str(say.texts(f"kinds.{kind}")[0])]
    }
    for zoom in ZOOMS:
        for page in projections(slide, say, Wall(SIZES[0], zoom)):
            lines = [one.words for one in painted(page)]
            assert lines[-4:] and not headings & set(lines[-3:]), lines


def test_two_languages_stand_in_order_and_the_first_one_leads(bench):
    slide, say = slide_of(bench, "question", ("he", "ar"))
    found = painted(projections(slide, say, Wall(SIZES[0]))[0])
    hebrew = [one for one in found if any("א" <= letter <= "ת" for letter in one.words)]
    arabic = [one for one in found if any("ء" <= letter <= "ي" for letter in one.words)]
    body = [one for one in hebrew if one.pixels > 45]
    assert body and arabic
    assert max(one.y for one in body) < min(one.y for one in arabic if one.pixels > 40)
    assert min(one.pixels for one in body) > max(one.pixels for one in arabic)
    assert max(one.x for one in body) > SIZES[0].width() / 2, "it begins at the right"


def test_the_clock_says_its_level_in_words(bench):
    slide, say = slide_of(bench, "clock")
    frame = Wall(SIZES[0]).frame(slide, paged=False)
    page = next(make_pages(slide, frame))
    for seconds, level, running, words in (
        (462, "calm", True, "There is time"),
        (60, "warning", True, "The last minutes"),
        (20, "last_call", True, "Last call"),
        (-65, "over", True, "The time is over"),
        (462, "calm", False, "The clock stands still"),
    ):
        face = ClockFace("Tables", seconds, running, level)
        found = painted(Projection(slide, frame, page, face=face, levels=say.levels))
        all_words = "".join(one.words for one in found)
        assert words in all_words
        digits = sorted((one for one in found if one.pixels > 150), key=lambda one: one.x)
        assert "".join(one.words for one in digits) == face.digits
    assert ClockFace("", -65, True, "over").digits == "−01:05"


def change(bench, kind, key, **values) -> None:
    bench.runner.run(ChangeRecord(SAMPLE_ID, kind, key, values))


def add(bench, kind, /, **values) -> str:
    return str(bench.runner.run(AddRecord(SAMPLE_ID, kind, values)).value)


@pytest.mark.parametrize(
    ("level", "named"),
    [("room_only", False), ("anonymous", False), ("named", True), ("publicity", True)],
)
def test_findings_on_the_wall_at_every_level(bench, level, named):
    key = add(
        bench,
        "finding",
        kind="story",
        title=Text(f"Title{level}"),
        quote=Text("Quote"),
        telling=Text("Secrettelling"),
        teller=Text("Nameoftheteller"),
        permission=level,
    )
    assert f"Title{level}" not in on_wall(*slide_of(bench, "findings"))
    bench.runner.run(ReleaseRecords(SAMPLE_ID, "finding", (key,), True))
    wall = on_wall(*slide_of(bench, "findings"))
    assert f"Title{level}" in wall and "Secrettelling" not in wall
    assert ("Nameoftheteller" in wall) == named
    bench.runner.run(ReleaseRecords(SAMPLE_ID, "finding", (key,), False))
    assert f"Title{level}" not in on_wall(*slide_of(bench, "findings"))


def test_a_root_is_no_freer_than_its_story_and_its_interview(bench):
    kept = add(bench, "interview", permission="room_only")
    stories = [
        add(bench, "finding", kind="story", title=Text("S"), permission="anonymous"),
        add(bench, "finding", kind="story", title=Text("S"), interview_id=kept, permission="named"),
    ]
    roots = [
        add(
            bench,
            "finding",
            kind="success_factor",
            title=Text(f"Rootwords{number}"),
            teller=Text("Nameoftheteller"),
            permission="publicity",
            parent_id=story,
        )
        for number, story in enumerate(stories)
    ]
    bench.runner.run(ReleaseRecords(SAMPLE_ID, "finding", tuple(roots), True))
    wall = on_wall(*slide_of(bench, "findings"))
    assert "Rootwords0" in wall and "Rootwords1" in wall
    assert "Nameoftheteller" not in wall
    bench.runner.run(DeleteRecords(SAMPLE_ID, tuple(("finding", key) for key in stories)))


@pytest.mark.parametrize("through", ["story", "interview", "root"])
def test_a_quote_that_stays_in_the_room_comes_to_the_wall_only_released(bench, through):
    quote = f"We kept the secret key under {through} mat"
    kept = add(bench, "interview", permission="room_only" if through == "interview" else "named")
    own = "room_only" if through == "story" else "publicity"
    parent = {}
    if through == "root":
        parent = {"parent_id": add(bench, "finding", kind="story", permission="room_only")}
    key = add(
        bench,
        "finding",
        kind="success_factor" if parent else "story",
        quote=Text(f"And then: {quote}!"),
        permission=own,
        interview_id=kept,
        **parent,
    )
    theme = bench.reads.records(Theme, SAMPLE_ID)[0].id
    change(bench, "theme", theme, quote=Text(quote))
    assert "secret key" not in on_wall(*slide_of(bench, "core"))
    bench.runner.run(ReleaseRecords(SAMPLE_ID, "finding", (key,), True))
    assert "secret key" in on_wall(*slide_of(bench, "core"))
    bench.runner.run(ReleaseRecords(SAMPLE_ID, "finding", (key,), False))
    assert "secret key" not in on_wall(*slide_of(bench, "core"))
    change(bench, "theme", theme, quote=Text("Words that somebody else said"))
    assert "somebody else" in on_wall(*slide_of(bench, "core"))


def test_dots_of_merged_themes_add_up_on_the_wall(bench):
    themes = [one.id for one in bench.reads.records(Theme, SAMPLE_ID)][:2]
    vote = bench.runner.run(OpenRound(SAMPLE_ID, "theme", tuple(themes), Text("?"), 200, 3))
    for theme, dots in zip(themes, (71, 82), strict=True):
        bench.runner.run(SetCount(SAMPLE_ID, str(vote.value), theme, None, dots))
    bench.runner.run(CloseRound(SAMPLE_ID, str(vote.value)))
    assert "71" in on_wall(*slide_of(bench, "themes"))
    bench.runner.run(MergeThemes(SAMPLE_ID, themes[0], (themes[1],)))
    wall = on_wall(*slide_of(bench, "themes"))
    assert "153" in wall and "71" not in wall
    for _ in range(5):
        bench.runner.undo(SAMPLE_ID)


def test_votes_stand_on_the_wall_only_when_no_round_is_open(bench):
    items = [one.id for one in bench.reads.records(Opportunity, SAMPLE_ID)]
    before = on_wall(*slide_of(bench, "votes"))
    assert "18" in before
    vote = add(bench, "vote_round", items_kind="opportunity", state="open", item_ids=items)
    add(bench, "vote_count", vote_round_id=vote, item_id=items[0], dots=77)
    during = on_wall(*slide_of(bench, "votes"))
    assert "being placed" in during and "77" not in during and "18" not in during
    change(bench, "vote_round", vote, state="closed", closed_at="2026-05-14T12:00:00+00:00")
    after = on_wall(*slide_of(bench, "votes"))
    assert "77" in after and "18" not in after
    titles = [str(one.title) for one in bench.reads.records(Opportunity, SAMPLE_ID)]
    assert len(titles) == len(slide_of(bench, "votes")[0].blocks)
    themes = [one.id for one in bench.reads.records(Theme, SAMPLE_ID)]
    assert "Dots:" in on_wall(*slide_of(bench, "themes"))
    add(bench, "vote_round", items_kind="theme", state="open", item_ids=themes)
    for view_id in ("themes", "core"):
        words = on_wall(*slide_of(bench, view_id))
        assert "Dots:" not in words and "Tables:" in words


def test_who_sits_where_as_the_facilitator_wants_names(bench):
    full = on_wall(*slide_of(bench, "seating"))
    first = on_wall(*slide_of(bench, "seating", names="first"))
    initials = on_wall(*slide_of(bench, "seating", names="initials"))
    assert "Finance" in full and "Finance" in first and "Finance" not in initials
    assert "officer" in full and "officer" not in first
    assert "F.o." in initials
