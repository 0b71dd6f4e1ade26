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
    font_scale: float = 1.0
    """Size of letters, 1.0 to 2.0."""
    guide_hidden: bool = False
    coaching: bool = True
    """Whether what is typed is met with a gentle question now and then."""
    clock_sound: bool = False
    """Whether the clock of the running step chimes."""
    clock_seen: str = ""
    """When a window was last closed while a step ran (UTC)."""
    window: dict[str, str] = field(default_factory=dict)
    shared_library: str = ""
    """Path or address of the library that workshops are pushed to and fetched from."""
    packs: dict[str, str] = field(default_factory=dict)
    """What was last printed of a workshop, and how (JSON by the workshop's id), the latest last."""
    reports: dict[str, str] = field(default_factory=dict)
    """The format in which each form of report was last saved, and ``folder``: where to."""
    projector: dict[str, str] = field(default_factory=dict)
    """On which screen the room sees the projection, and how; see ``ui/projector/show.py``."""
    handbook: dict[str, str] = field(default_factory=dict)
    """Geometry of the handbook's window by direction, like ``window``."""
    first_steps_seen: bool = False
    """Whether the first steps were taken, or left: they come by themselves only once."""


def load_settings(path: Path) -> Settings:
    """Read the preferences. A missing file, an unreadable one or a value of a wrong type gives
    the default: preferences must never keep anybody out."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    settings = Settings()
    if not isinstance(stored, dict):
        return settings
    for entry in fields(Settings):
        default = getattr(settings, entry.name)
        value = stored.get(entry.name, default)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        if type(value) is type(default):
            setattr(settings, entry.name, value)
    settings.font_scale = min(2.0, max(1.0, settings.font_scale))
    mappings = (getattr(settings, entry.name) for entry in fields(Settings))
    for kept in [value for value in mappings if isinstance(value, dict)]:
        for key in [key for key, value in kept.items() if not isinstance(value, str)]:
            del kept[key]
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write the preferences whole or not at all. Raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
    fresh.replace(path)
