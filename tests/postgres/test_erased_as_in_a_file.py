"""Erasing a person on the office's server: the same rows, journal, index and photos."""

import json
import lzma
import zlib

from sqlalchemy import select, text

from aiworkshop.base.places import ServerPlace
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.erasing import ErasePerson
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.library.check import check_library
from aiworkshop.library.erased import is_erased
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.values import CONDENSED_MARK
from aiworkshop.readmodels.searching import SearchFilter
from tests.facilitation.erased_world import NAME, PERSONAL, TOLD, found_in, make_traces

WORDS = (*PERSONAL, TOLD)


def test_nothing_of_them_is_left(address: ServerPlace) -> None:
    with opened_workbench(address) as bench:
        traces = make_traces(bench)
        assert bench.reads.find(NAME, SearchFilter()).hits
        preview = bench.preview_erasing(traces.workshop, traces.person, told=True)
        assert preview.on_server
        assert preview.drafts == 2
        bench.runner.run(ErasePerson(traces.workshop, traces.person, told=True))
        assert not bench.reads.find(NAME, SearchFilter()).hits
        with bench.library.read() as connection:
            blobs = connection.execute(select(journal.c.changes)).scalars().all()
            index = connection.execute(text("SELECT head, body FROM search_text")).all()
            table = RECORD_TABLES["participant"]
            query = select(table).where(table.c.id == traces.person)
            assert is_erased(dict(connection.execute(query).mappings().one()))
        said = export_text(bench.library, traces.workshop) + json.dumps([list(e) for e in index])
        assert found_in(said.encode() + b"".join(map(_open, map(bytes, blobs))), WORDS) == set()
        assert [card.words for card in bench.drafts.waiting()] == ["words of nobody"]
        assert not bench.library.attachments.has(traces.digest)
        assert bench.library.attachments.has(traces.shared)
        assert all(line.startswith("note: the server") for line in check_library(address))


def _open(blob: bytes) -> bytes:
    if blob.startswith(CONDENSED_MARK):
        return lzma.decompress(blob[len(CONDENSED_MARK) :])
    return blob if blob[:1] == b"[" else zlib.decompress(blob)
