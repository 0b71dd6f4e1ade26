"""What erasing a person would take away, and what it cannot reach: told before it is done."""

from dataclasses import dataclass, field

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.withdrawal import OutputWith


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where somebody's name, address or number stands in words of others.

    ``found`` is what stands there. Of a draft ``kind`` is ``draft`` and ``id`` its place.
    ``workshop`` is the title of the workshop that it is in; empty for the one asked about, and for
    the office's records.
    """

    workshop_id: str
    kind: str
    id: str
    field: str
    words: Text
    found: tuple[str, ...]
    workshop: Text = EMPTY_TEXT
    part: str = ""
    """Its kind within its kind, as of a finding."""
    deleted: bool = False
    """It lies in the trash."""


@dataclass(frozen=True, slots=True)
class BackupWith:
    """A backup that still holds somebody. ``made_at`` is local time, ISO."""

    path: str
    made_at: str


@dataclass(frozen=True, slots=True)
class ErasePreview:
    """All that the dialog says before a person is erased.

    ``always``, ``told``: how many records of each kind go, and go with what they told. ``named``:
    how many others lose their name. ``same_name``: another person of the workshop is called the
    same, so that names without a link are left alone.
    """

    name: Text
    always: tuple[tuple[str, int], ...]
    told: tuple[tuple[str, int], ...]
    named: int
    quotes: int
    photos: int
    drafts: int
    same_name: bool
    outputs: tuple[OutputWith, ...]
    backups: tuple[BackupWith, ...]
    mentions: tuple[Mention, ...]
    more_mentions: int = 0
    unread_backups: tuple[str, ...] = ()
    """Names of files beside the backups into which one could not look."""
    on_server: bool = False


@dataclass(slots=True)
class Erased:
    """What erasing did.

    ``records`` is how many are gone, ``scrubbed`` how many others lost words. ``cleaned``: whether
    no byte of it is left in the library's file; until all is done it is False.
    """

    records: int = 0
    scrubbed: int = 0
    cleaned: bool = False
    photos: set[str] = field(default_factory=set)
    """Digests of photos whose files go where no other record names them."""
    ids: set[str] = field(default_factory=set, repr=False)
    """Of what is gone, and names: for whoever cleans up, and never written down."""
    names: set[str] = field(default_factory=set, repr=False)
