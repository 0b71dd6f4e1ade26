"""What goes into the folder and what stays out; asked by ``aiworkshop.spec`` and the tests."""

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

Entry = tuple[str, str, str]
"""As PyInstaller lists files: where it goes, where it is, of what sort it is."""

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "aiworkshop"
RESOURCES = ROOT / "resources"
MIGRATIONS = PACKAGE / "library" / "migrations"

LATE = ("mako", "logging.config", "sqlalchemy.dialects.sqlite", "sqlalchemy.sql.default_comparator")
"""What others load by a name that no import tells."""
OPTIONAL = ("psycopg", "psycopg_binary", "sqlalchemy.dialects.postgresql.psycopg")
"""The driver of a library on a server: taken along where it is installed."""

EXCLUDED_MODULES = (
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pydoc_data"),
    # readline would put the program under the GPL, and nothing here asks for it.
    *("readline", "curses", "_curses", "_curses_panel", "test", "xmlrpc", "nis"),
    # Nothing here speaks to the internet; psycopg brings its own OpenSSL, cryptography as well.
    *("ssl", "_ssl", "_hashlib"),
    # No faster where two texts are compared, as here; rapidfuzz does without.
    *("rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2"),
    *("rapidfuzz.process_cpp", "rapidfuzz.process_cpp_impl"),
    *("setuptools", "pkg_resources", "_distutils_hack", "distutils", "pip", "wheel"),
    *("numpy", "pandas", "matplotlib", "IPython", "pytest", "_pytest", "hypothesis", "openpyxl"),
    *("rlPyCairo", "cairo", "rl_renderPM", "renderPM", "bidi", "rlbidi", "pyphen"),
    # Of pictures, photos and their turning is all that is asked: no letters, no screens, no AVIF.
    *(f"PIL.{name}" for name in ("AvifImagePlugin", "_avif", "_imagingft", "ImageQt")),
    *(f"PIL.{name}" for name in ("ImageTk", "_imagingtk", "ImageCms", "_imagingcms", "ImageShow")),
    *("pygments", "rich", "mypy", "mypyc", "black", "isort", "pytz", "greenlet"),
    *("lxml.html", "lxml.objectify"),
    *("MySQLdb", "pymysql", "pysqlite2", "pysqlcipher3", "oracledb", "asyncpg", "aiosqlite"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle")),
    *(f"alembic.ddl.{name}" for name in ("mssql", "mysql", "oracle")),
    *("alembic.testing", "sqlalchemy.testing", "sqlalchemy.ext.mypy", "reportlab.graphics.testing"),
    *(f"PySide6.Qt{name}" for name in (
        *("Qml", "Quick", "QuickWidgets", "QuickControls2", "QuickTest", "Designer", "UiTools"),
        *("Help", "Test", "Sql", "Xml", "Concurrent", "OpenGL", "OpenGLWidgets", "ExampleIcons"),
    )),
)  # fmt: skip

QT_LIBRARIES = frozenset(
    {"Core", "Gui", "Widgets", "Network", "PrintSupport", "DBus", "Svg", "XcbQpa", "OpenGL"}
    | {"WaylandClient", "WlShellIntegration", "WaylandEglClientHwIntegration"}
)
"""Qt's parts that stay: what the program imports and what the plugins below stand on."""

QT_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "xcbglintegrations": ("egl", "glx"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("plugin-wayland-egl",),
    "imageformats": ("svg", "jpeg", "webp", "gif", "ico", "icns"),
    "iconengines": ("svg",),
    "printsupport": ("cups", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal", "gtk3"),
    "platforminputcontexts": ("compose", "ibus"),
    "styles": ("modernwindows", "windowsvista", "mac"),
}
"""The plugins that stay, folder by folder; PNG is in QtGui itself. The rest (databases, QML,
the virtual keyboard, embedded screens, TLS) is for programs of another kind."""

QT_LANGUAGES = ("he", "ar", "en")

SYSTEM_LIBRARIES = (
    # The system's own must be used: they speak to its drivers, its fonts and its settings …
    *("libGL", "libEGL", "libOpenGL", "libgbm", "libdrm", "libvulkan", "libglapi"),
    *("libfontconfig", "libfreetype", "libharfbuzz", "libX11", "libX11-xcb", "libxcb.so"),
    *("libxcb-dri", "libxcb-glx", "libXext", "libXau", "libXdmcp", "libXrender", "libXi"),
    *("libXft", "libXss", "libXfixes", "libXcursor", "libXrandr", "libXinerama", "libXdamage"),
    *("libXcomposite", "libgtk", "libgdk", "libglib", "libgobject", "libgio", "libgmodule"),
    *("libgthread", "libpango", "libcairo", "libatk", "libatspi", "libepoxy", "libfribidi"),
    *("libdbus", "libsystemd", "libcups", "libavahi", "libgnutls", "libasound", "libwayland"),
    # … and these are wherever those are.
    *("libstdc++", "libgcc_s", "libcom_err", "libgssapi", "libkrb5", "libk5crypto", "libkeyutils"),
    *("libp11", "libgmp", "libnettle", "libhogweed", "libidn2", "libunistring", "libtasn1"),
    *("libmount", "libblkid", "libselinux", "libpcre", "libbsd", "libmd", "libcap", "libgcrypt"),
    *("libgpg-error", "liblz4", "libzstd", "libthai", "libdatrie", "libgraphite", "libpixman"),
    *("libbrotli", "libpng16.so", "libtirpc", "libnsl", "libtcl", "libtk", "libreadline"),
    *("libncurses", "libtinfo", "libpanel", "libjpeg.so", "libtiff.so", "libwebp.so"),
)
"""Libraries of a Linux desktop that are not taken along, by how their names begin."""


UNUSED_OPENSSL = re.compile(r"lib(ssl|crypto)(\.so\.\d+|-\d+(-\w+)?\.dll|\.\d+\.dylib)")
"""PyInstaller takes it along for Qt's TLS, which is not."""


def resource_files() -> list[tuple[str, str]]:
    """Each file of ``resources/`` with the folder that ``base/resources.py`` looks for it in."""
    found = (path for path in sorted(RESOURCES.rglob("*")) if path.is_file())
    return [
        (str(path), str(Path("aiworkshop/resources") / path.parent.relative_to(RESOURCES)))
        for path in found
        # what the program never opens: sources of translations
        if path.suffix != ".ts"
    ]


def migration_files() -> list[tuple[str, str]]:
    """The migrations, which Alembic loads as files."""
    found = (
        path for path in sorted(MIGRATIONS.rglob("*")) if path.suffix in {".py", ".sql", ".mako"}
    )
    return [(str(path), str(path.parent.relative_to(ROOT))) for path in found]


def modules_of_program() -> list[str]:
    """Every module of ours: many are named only in a registry, as ``"module:Class"``."""
    return sorted(_named(PACKAGE, "aiworkshop"))


def _named(folder: Path, prefix: str) -> Iterator[str]:
    yield prefix
    for path in folder.iterdir():
        if path.is_dir() and (path / "__init__.py").exists():
            yield from _named(path, f"{prefix}.{path.name}")
        elif path.suffix == ".py" and path.stem.isidentifier() and path.stem != "__init__":
            yield f"{prefix}.{path.stem}"


def installed_options() -> list[str]:
    """The optional modules that are installed here."""
    try:
        metadata.distribution("psycopg-binary")
    except metadata.PackageNotFoundError:
        return []
    return list(OPTIONAL)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """What PyInstaller found, without what this program never uses."""
    return [entry for entry in entries if is_kept(entry[0])]


def is_kept(target: str) -> bool:
    """Whether a file belongs into the folder, by where it would go."""
    path = Path(target.replace("\\", "/"))
    name, parts = path.name, path.parts
    if "plugins" in parts:
        folder = parts[parts.index("plugins") + 1]
        return any(part in name for part in QT_PLUGINS.get(folder, ()))
    if "translations" in parts and name.endswith(".qm") and "PySide6" in parts:
        return name.startswith("qtbase_") and name[7:-3] in QT_LANGUAGES
    if "PySide6" in parts or name.startswith("libQt6"):
        return _is_used_qt(name)
    if UNUSED_OPENSSL.fullmatch(name):
        return False
    if sys.platform.startswith("linux") and len(parts) == 1:
        return not name.startswith(SYSTEM_LIBRARIES)
    # What python-docx made its template from, and what others test themselves with.
    return "default-docx-template" not in parts and "tests" not in parts


def _is_used_qt(name: str) -> bool:
    stem = name.removeprefix("lib")
    if stem.startswith("Qt6"):
        return stem[3:].split(".")[0] in QT_LIBRARIES
    # opengl32sw: a software renderer for Quick; Widgets paint without
    return not stem.startswith(("opengl32sw", "d3dcompiler", "pyside6qml", "av", "sw"))
