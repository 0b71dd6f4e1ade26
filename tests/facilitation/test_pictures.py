"""Petals are placed and put back; a theme's quotes are those of what stands under it."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.pictures import PlacePetal, ResetPlacing, quote_choices
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.themes import AssignFindings
from aiworkshop.library.library import Library
from aiworkshop.method.picture import Placing
from aiworkshop.readmodels.records import Theme


@pytest.fixture
def runner(library: Library) -> Runner:
    return Runner(library)


@pytest.fixture
def workshop_id(runner: Runner) -> str:
    return str(runner.run(CreateWorkshop(title=Text("Our town"))).value)


def add(runner: Runner, workshop_id: str, record: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(workshop_id, record, fields)).value)


def placings(library: Library, workshop_id: str) -> list[object]:
    return [theme.placing for theme in Reads(library).records(Theme, workshop_id)]


def test_a_petal_is_placed_put_back_and_each_undone(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    keys = [add(runner, workshop_id, "theme", title=Text(name)) for name in ("one", "two")]
    for key in keys:
        placing = Placing(45.0, 60.0, 80.0)
        assert runner.run(PlacePetal(workshop_id, "theme", key, placing)).value is True
    moved = {"angle": 45.0, "distance": 60.0, "size": 80.0}
    assert placings(library, workshop_id) == [moved, moved]
    again = PlacePetal(workshop_id, "theme", keys[0], Placing(45.0, 60.0, 80.0))
    assert runner.run(again).value is False
    assert runner.run(ResetPlacing(workshop_id, "theme", (keys[0],))).value == 1
    assert placings(library, workshop_id) == [{}, moved]
    assert runner.run(ResetPlacing(workshop_id, "theme")).value == 1
    assert placings(library, workshop_id) == [{}, {}]
    runner.undo(workshop_id)
    runner.undo(workshop_id)
    assert placings(library, workshop_id) == [moved, moved]
    runner.undo(workshop_id)
    assert placings(library, workshop_id) == [moved, {}]


def test_placings_are_brought_within_their_bounds(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    key = add(runner, workshop_id, "opportunity", title=Text("one"))
    runner.run(PlacePetal(workshop_id, "opportunity", key, Placing(-30, 900, 5)))
    contents = Reads(library).contents(workshop_id)
    assert contents.opportunity[0].placing == {"angle": 330.0, "distance": 142.0, "size": 60.0}
    with pytest.raises(UserError):
        runner.run(PlacePetal(workshop_id, "finding", key, Placing(1, 2)))


def test_quotes_to_choose_from(library: Library, runner: Runner, workshop_id: str) -> None:
    story = add(runner, workshop_id, "finding", kind="story", quote=Text("One"), permission="named")
    root = add(runner, workshop_id, "finding", kind="success_factor", parent_id=story)
    kept = add(
        runner, workshop_id, "finding", kind="story", quote=Text("Two"), permission="room_only"
    )
    add(runner, workshop_id, "finding", kind="story", quote=Text("Elsewhere"))
    theme = add(runner, workshop_id, "theme", title=Text("Theme"))
    runner.run(AssignFindings(workshop_id, theme, (root, kept)))
    choices = list(quote_choices(Reads(library).contents(workshop_id), theme))
    assert [(choice.words.text, choice.room_only) for choice in choices] == [
        ("One", False),
        ("Two", True),
    ]
