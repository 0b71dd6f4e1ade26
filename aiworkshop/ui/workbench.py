"""What the window's desk works with: the open library, made and used on lane *db*."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aiworkshop.facilitation.drafts import Drafts
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.runner import Runner


class Workbench(Protocol):
    """The open library with everything that works on it. Made and used on lane *db* only."""

    @property
    def runner(self) -> "Runner": ...

    @property
    def reads(self) -> "Reads": ...

    @property
    def drafts(self) -> "Drafts": ...

    def come_back(self) -> bool:
        """After its folder was taken away: open it anew; False where it is not there yet."""
        ...

    def changed_elsewhere(self) -> bool:
        """Whether another program wrote to the library since this was last asked."""
        ...

    def start_backup(self) -> None:
        """Keep the library as it is at the start of a run; on any thread."""
        ...

    def postpone_points(self) -> None:
        """Leave it to ``kept_later`` to keep what was before large changes."""
        ...

    def kept_later(self) -> list[Callable[[], object]]:
        """Calls that keep it, for any thread."""
        ...

    def upkeep(self) -> bool:
        """A short slice of work that can wait; True when nothing is left."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
