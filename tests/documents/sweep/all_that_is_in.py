"""Every word that a file holds, however it is packed: by other programs than wrote it."""

import codecs
import csv
import html
import io
import json
import re
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

_LITERAL = re.compile(rb"\(((?:\\.|[^\\()])*)\)", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def all_that_is_in(path: Path) -> str:
    """Readable text, and whatever else could be made readable, in one string."""
    return "\n".join(_parts(path.name, path.read_bytes()))


def _parts(name: str, data: bytes) -> list[str]:
    found = [name, _decoded(data)]
    suffix = Path(name).suffix.lower()
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                found += _parts(entry.filename, archive.read(entry))
                found.append(_decoded(entry.comment + entry.extra))
    elif data.startswith(b"%PDF"):
        found += _pdf(data)
    elif data.startswith((b"\x89PNG", b"\xff\xd8")):
        with Image.open(io.BytesIO(data)) as picture:
            found.append(str(picture.info))
    elif suffix == ".json":
        found.append(json.dumps(json.loads(data), ensure_ascii=False))
        found += _strings(json.loads(data))
    elif suffix == ".csv":
        rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        found += [cell for row in rows for cell in row]
    elif suffix == ".ics":
        lines = data.decode().replace("\r\n ", "").replace("\r\n\t", "")
        found.append(re.sub(r"\\([\\;,])", r"\1", lines).replace("\\n", "\n"))
    elif suffix in (".xml", ".rels", ".html"):
        # A word may be parted into several runs.
        text = data.decode("utf-8", "replace")
        found += [html.unescape(text), html.unescape(_TAG.sub("", text))]
    return found


def _decoded(data: bytes) -> str:
    """As it lies there: in the encodings that hold Latin letters."""
    wide = [data.decode(f"utf-16-{order}", "ignore") for order in ("be", "le")]
    shifted = data[1:].decode("utf-16-be", "ignore")
    return "\n".join((data.decode("utf-8", "replace"), *wide, shifted))


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [part for each in value.items() for half in each for part in _strings(half)]
    if isinstance(value, list):
        return [part for each in value for part in _strings(each)]
    return [str(value)]


def _pdf(data: bytes) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        packed, plain = Path(folder) / "packed.pdf", Path(folder) / "plain.pdf"
        packed.write_bytes(data)
        opened = ["qpdf", "--qdf", "--object-streams=disable", str(packed), str(plain)]
        subprocess.run(opened, check=True)
        raw = plain.read_bytes()
        pages = subprocess.run(
            ["pdftotext", "-raw", str(packed), "-"], capture_output=True, check=True
        )
        laid_out = subprocess.run(
            ["pdftotext", "-layout", str(packed), "-"], capture_output=True, check=True
        )
    document = pypdfium2.PdfDocument(data)
    outline = [item.get_title() for item in document.get_toc()]
    outline.append(str(document.get_metadata_dict()))
    document.close()
    streams = [_inflated(found[1]) for found in _STREAM.finditer(data)]
    return [
        *(each.stdout.decode() for each in (pages, laid_out)),
        *outline,
        _decoded(raw),
        *map(_decoded, streams),
        *_pdf_strings(raw),
    ]


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def _pdf_strings(raw: bytes) -> list[str]:
    """Strings of the document, also those that spell each letter apart."""
    found = [_ESCAPE.sub(_unescaped, each[1]) for each in _LITERAL.finditer(raw)]
    for each in _HEX.finditer(raw):
        digits = b"".join(each[1].split())
        found.append(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()))
    return [_text_string(each) for each in found]


def _unescaped(found: "re.Match[bytes]") -> bytes:
    escaped = found[1]
    if escaped[:1].isdigit():
        return bytes([int(escaped, 8) & 0xFF])
    return _LETTERS.get(escaped, b"" if escaped == b"\n" else escaped)


def _text_string(data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF16_BE):
        return data[2:].decode("utf-16-be", "replace")
    return data.decode("utf-8", "replace")
