"""What whoever asks for a report wants of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

PhotoBytes = Callable[[str], bytes | None]
"""The file of an attachment by the attachment's id, as it is kept; None where it is not there."""


@dataclass(frozen=True, slots=True)
class SummaryOptions:
    """``language`` is that of the labels; ``names`` lets agreed names stand.

    ``sections`` are ids of the form's sections in the order wanted; ``None`` takes all that are
    not ``left_out``, in the registry's order. ``photo_ids`` are those that may stand in it, in
    their order; ``photo_bytes`` gives their files. ``draft`` lets a funder's
    form be longer than it may be, and says so on its pages. ``follow_up`` is the key of the date
    of following up that a call sheet is for; empty: the first that is not done.
    """

    language: str
    names: bool = False
    sections: tuple[str, ...] | None = None
    left_out: tuple[str, ...] = ()
    photo_ids: tuple[str, ...] = ()
    draft: bool = False
    follow_up: str = ""
    photo_bytes: PhotoBytes | None = field(default=None, compare=False)

    def takes(self, section: str) -> bool:
        """Whether this section is wanted."""
        return section not in self.left_out and (self.sections is None or section in self.sections)
