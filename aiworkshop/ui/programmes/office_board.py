"""A board whose records belong to the office: entry bar, cards, and details beside."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiworkshop.method.content import Content
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.ui.phases.record_board import RecordBoard

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class OfficeBoard(RecordBoard):
    """Like the boards of a workshop, without tables and without a workshop's wording."""

    def read_texts(self, reads: "Reads") -> dict[str, Content]:
        """The method's texts as they are."""
        from aiworkshop.facilitation.contents import plain_contents

        return plain_contents()

    def read_records(self, reads: "Reads", kinds: Sequence[str]) -> OfficeContents:
        """Of the office."""
        return reads.office([kind for kind in kinds if kind != "group"])
