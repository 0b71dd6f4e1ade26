"""A laptop's workshop into the office's server and back: nothing doubles, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.moving import (
    opened_beside,
    pull_all,
    pull_workshop,
    push_all,
    push_workshop,
)
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.programmes.joining import join_records
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.record import OFFICE_ID


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "laptop.sqlite")
    yield library
    library.close()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "second.sqlite")
    yield library
    library.close()


def add(runner: Runner, owner: str, kind: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(owner, kind, fields)).value)


def test_there_and_back(
    laptop: Library, second: Library, library: Library, address: ServerPlace
) -> None:
    here = Runner(laptop)
    workshop = str(here.run(CreateWorkshop(title=Text("שלנו"), tables=2)).value)
    programme = add(here, OFFICE_ID, "programme", name_en=Text("Hazira"))
    channel = add(here, OFFICE_ID, "channel", programme_id=programme, kind="branding")
    town = add(here, OFFICE_ID, "authority", name_en=Text("Akko"), aliases=["עכו"])
    here.run(
        ChangeRecord(workshop, "workshop", workshop, {"authority_id": town, "channels": [channel]})
    )
    photo = laptop.attachments.put(b"\xff\xd8 a photo")
    add(here, workshop, "attachment", digest=photo, media_type="image/jpeg")
    key = add(here, workshop, "finding", kind="story", title=Text("first"), channels=[channel])
    with opened_beside(laptop.place, address.url) as shared:
        list(push_all(laptop, shared))
        assert not list(push_all(laptop, shared))
        assert export_text(shared.library, workshop) == export_text(laptop, workshop)
        assert export_text(shared.library, OFFICE_ID) == export_text(laptop, OFFICE_ID)
        there = Runner(second)
        list(pull_all(second, there, shared))
        assert second.attachments.is_whole(photo)
        assert export_text(second, workshop) == export_text(laptop, workshop)
        here.run(ChangeRecord(workshop, "finding", key, {"title": Text("here")}))
        there.run(ChangeRecord(workshop, "finding", key, {"title": Text("there")}))
        push_workshop(laptop, shared, workshop)
        assert push_workshop(second, shared, workshop).conflicts == 1
        pull_workshop(laptop, here, shared, workshop)
        pull_workshop(second, there, shared, workshop)
        assert len({export_text(each, workshop) for each in (laptop, second, shared.library)}) == 1
        assert len(list_conflicts(shared.library, workshop)) == 1
        runner = Runner(shared.library)
        rival = add(runner, OFFICE_ID, "programme", name_en=Text("HAZIRA"))
        other = add(runner, OFFICE_ID, "channel", programme_id=rival, kind="branding")
        add(runner, workshop, "finding", kind="asset", channels=[other])
        command = shared.command_for(OFFICE_ID)
        (alike,) = preview_import(laptop, command).look_alikes
        shared.library.write(
            "join",
            OFFICE_ID,
            lambda unit: join_records(unit, alike.kind, alike.first_id, alike.later_id),
        )
        found = Reads(shared.library).contents(workshop).finding
        assert {tuple(each.channels) for each in found} == {(channel,)}
        runner.run(AddRecord(workshop, "finding", {"kind": "story", "title": Text("mistake")}))
        pull_workshop(laptop, here, shared, workshop)
        runner.undo(workshop)
        push_workshop(laptop, shared, workshop)
        assert not [
            f for f in Reads(shared.library).contents(workshop).finding if f.title.text == "mistake"
        ]
