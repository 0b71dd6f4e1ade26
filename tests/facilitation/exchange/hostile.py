"""Archives that somebody made to do harm, or by mistake: what each is, and why it is refused."""

import copy
import hashlib
import io
import random
import zipfile
from collections.abc import Callable
from stat import S_IFLNK

from docx import Document

from aiworkshop.base.sealing import Effort, seal

PASSPHRASE = "שלושה מילים טובות"
RECORDS = "workshop.json"
Parts = dict[str, bytes]
MOST_LISTED = 60_000


def sealed(data: bytes, passphrase: str = PASSPHRASE) -> bytes:
    """The same under a passphrase, whose key takes no time to make."""
    target = io.BytesIO()
    seal(io.BytesIO(data), target, passphrase, Effort(1, 1, 8))
    return target.getvalue()


def zipped(parts: list[tuple[str, bytes]], compression: int = zipfile.ZIP_STORED) -> bytes:
    """An archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", compression) as made:
        for name, content in parts:
            made.writestr(name, content)
    return data.getvalue()


def named(name: str) -> Callable[[Parts], bytes]:
    """A whole archive with one entry more, of this name."""

    def make(parts: Parts) -> bytes:
        # Written under a harmless name: the writer itself would clean it.
        stand_in = "x" * len(name.encode())
        data = zipped([*parts.items(), (stand_in, b"evil")])
        return data.replace(stand_in.encode(), name.encode())

    return make


def docx(_: Parts) -> bytes:
    """A text document under a transfer copy's name."""
    target = io.BytesIO()
    Document().save(target)
    return target.getvalue()


def linked(parts: Parts) -> bytes:
    """Records that say they are a link to somewhere else."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            entry.external_attr = ((S_IFLNK | 0o777) if name == RECORDS else 0o600) << 16
            made.writestr(entry, content)
    return data.getvalue()


def overlapping(parts: Parts) -> bytes:
    """Hundreds of photos that share the bytes of one."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(RECORDS, parts[RECORDS])
        bomb = random.Random(1).randbytes(1 << 16) * 100
        made.writestr(f"attachments/{hashlib.sha256(bomb).hexdigest()}", bomb)
        _listed_again(made, made.filelist[-1], 500)
    return data.getvalue()


def listed_endlessly(parts: Parts) -> bytes:
    """A list of contents that alone would fill a memory."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        made.writestr(RECORDS, parts[RECORDS])
        _listed_again(made, made.filelist[0], MOST_LISTED)
    return data.getvalue()


def _listed_again(made: zipfile.ZipFile, entry: zipfile.ZipInfo, times: int) -> None:
    for number in range(times):
        again = copy.copy(entry)
        again.filename = f"attachments/{number:064x}"
        made.filelist.append(again)


def nested(parts: Parts) -> bytes:
    """An archive in an archive in an archive, each a thousand times as large as the one around."""
    data = b" " * (20 << 20)
    for _ in range(3):
        data = zipped([(f"{number}.zip", data) for number in range(4)], zipfile.ZIP_DEFLATED)
    return zipped([*parts.items(), ("attachments/" + "0" * 64, data)], zipfile.ZIP_DEFLATED)


def photo_bomb(parts: Parts) -> bytes:
    """A photo that unpacks into very much, under its true name."""
    data = bytes(60 << 20)
    name = f"attachments/{hashlib.sha256(data).hexdigest()}"
    return zipped([*parts.items(), (name, data)], zipfile.ZIP_DEFLATED)


def lying(parts: Parts) -> bytes:
    """An entry that says it is small, and unpacks into very much."""
    data = zipped([(RECORDS, b" " * (30 << 20))], zipfile.ZIP_DEFLATED)
    return data.replace((30 << 20).to_bytes(4, "little"), (100).to_bytes(4, "little"))


HOSTILE: dict[str, tuple[Callable[[Parts], bytes], str]] = {
    "parent": (named("../evil"), "exchange_unknown"),
    "parent behind a photo's folder": (named("attachments/../evil"), "exchange_unknown"),
    "backslashes": (named("..\\..\\evil"), "exchange_unknown"),
    "network path": (named("\\\\server\\share\\evil"), "exchange_unknown"),
    "NUL": (named("workshop.json\0.exe"), "exchange_unknown"),
    "other slashes": (named("attachments\u2215..\u2215evil"), "exchange_unknown"),
    "wide letters": (named("\uff0e\uff0e\uff0fevil"), "exchange_unknown"),
    "written backwards": (named("\u202egpj.evil"), "exchange_unknown"),
    "digits of another script": (named("attachments/" + "\u0661" * 64), "exchange_unknown"),
    "device": (named("CON"), "exchange_unknown"),
    "no name's capitals": (named("WORKSHOP.JSON"), "exchange_unknown"),
    "text document": (docx, "exchange_foreign"),
    "link": (linked, "exchange_malformed"),
    "overlapping": (overlapping, "exchange_broken"),
    "endless list": (listed_endlessly, "exchange_broken"),
    "nested bombs": (nested, "exchange_malformed"),
    "bomb as a photo": (photo_bomb, "exchange_too_large"),
    "bomb that says it is small": (lying, "exchange_broken"),
    "nothing": (lambda _: b"", "exchange_foreign"),
    "empty archive": (lambda _: zipped([]), "exchange_foreign"),
    "a few letters": (lambda _: b"PK", "exchange_foreign"),
}
