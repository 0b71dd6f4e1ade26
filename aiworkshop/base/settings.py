"""What a person prefers, kept in one small file; never what a workshop holds."""

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path


@dataclass(slots=True)
class Settings:
    """Every preference with its default. A new one is a new field here.

    ``window`` is the window's geometry (base 64) by direction, ``ltr`` or ``rtl``: a mirrored
    window keeps its own.
    """

    language: str = ""
    """Interface language; empty follows the system."""
    theme: str = "system"
    """``system``, ``light``, ``dark``, ``contrast_light`` or ``contrast_dark``."""
    font_scale: float = 0.0
    """Size of letters, 1.0 to 2.0; 0 follows the system."""
    guide_hidden: bool = False
    coaching: bool = True
    """Whether what is typed is met with a gentle question now and then."""
    clock_sound: bool = False
    """Whether the clock of the running step chimes."""
    clock_seen: str = ""
    """When a window was last closed while a step ran (UTC)."""
    window: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    """How the parts of the window are divided, by direction and name; see ``ui/remembered.py``."""
    places_explained: dict[str, str] = field(default_factory=dict)
    """Libraries whose place is not safe, by the reason, of which that was explained."""
    recent: bool = True
    """Whether the system's own menu of the program names the last workshops, for all to see."""
    shared_library: str = ""
    """Path or address of the library that workshops are pushed to and fetched from."""
    packs: dict[str, str] = field(default_factory=dict)
    """What was last printed of a workshop, and how (JSON by the workshop's id), the latest last."""
    reports: dict[str, str] = field(default_factory=dict)
    """The format in which each form of report was last saved, and ``folder``: where to."""
    protect_copies: bool = False
    """Whether the last transfer copy was protected with a passphrase, which is never kept."""
    projector: dict[str, str] = field(default_factory=dict)
    """On which screen the room sees the projection, and how; see ``ui/projector/show.py``."""
    handbook: dict[str, str] = field(default_factory=dict)
    """Geometry of the handbook's window by direction, like ``window``."""
    first_steps_seen: bool = False
    """Whether the first steps were taken, or left: they come by themselves only once."""
    second_places: dict[str, str] = field(default_factory=dict)
    """Where each library is backed up to besides, when last, and whether sealed (JSON by its
    path; see ``ui/second_place.py``)."""


def load_settings(path: Path) -> Settings:
    """Read the preferences. A missing file, an unreadable one or a value of a wrong type gives
    the default: preferences must never keep anybody out."""
    stored, settings = _stored(path), Settings()
    for entry in fields(Settings):
        default = getattr(settings, entry.name)
        value = stored.get(entry.name, default)
        if _fits(value, default):
            setattr(settings, entry.name, type(default)(value))
    if settings.font_scale:
        settings.font_scale = min(2.0, max(1.0, settings.font_scale))
    mappings = (getattr(settings, entry.name) for entry in fields(Settings))
    for kept in [value for value in mappings if isinstance(value, dict)]:
        for key in [key for key, value in kept.items() if not isinstance(value, str)]:
            del kept[key]
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write the preferences whole or not at all; what a newer program keeps there stays.

    Raises ``OSError``.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = _with_unknown(_stored(path), asdict(settings))
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    fresh.replace(path)


def _stored(path: Path) -> dict[str, object]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _with_unknown(stored: dict[str, object], ours: dict[str, object]) -> dict[str, object]:
    """Ours, with what another version of the program wrote that this one does not understand: a
    preference, one of another kind that nobody changed here, or an entry of a mapping."""
    kept, default = {**stored, **ours}, asdict(Settings())
    for name, value in ours.items():
        found = stored.get(name)
        if isinstance(value, dict) and isinstance(found, dict):
            strange = {key: each for key, each in found.items() if not isinstance(each, str)}
            kept[name] = {**strange, **value}
        elif name in stored and not _fits(found, value) and value == default[name]:
            kept[name] = found
    return kept


def _fits(found: object, value: object) -> bool:
    number = isinstance(value, float) and type(found) is int
    return number or type(found) is type(value)
