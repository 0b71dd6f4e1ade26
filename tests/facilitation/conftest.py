"""A workshop to work on."""

import pytest

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library


@pytest.fixture
def runner(library: Library) -> Runner:
    return Runner(library)


@pytest.fixture
def reads(library: Library) -> Reads:
    return Reads(library)


@pytest.fixture
def workshop_id(runner: Runner) -> str:
    outcome = runner.run(CreateWorkshop(title=Text("מה עובד אצלנו", "he"), tables=3))
    return str(outcome.value)
