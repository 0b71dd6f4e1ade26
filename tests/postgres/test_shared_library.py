"""A library on a server does what a file does: kept, undone, drafted, found, seen by others."""

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import InsertSample


def make_workshop(runner: Runner) -> str:
    return str(runner.run(CreateWorkshop(title=Text("מה עובד אצלנו", "he"), tables=3)).value)


def test_the_sample_comes_back_as_it_was_put_in(runner: Runner, reads: Reads) -> None:
    workshop_id = str(runner.run(InsertSample()).value)
    contents = reads.contents(workshop_id)
    assert contents.workshop.title
    assert [card.id for card in reads.workshop_cards()] == [workshop_id]
