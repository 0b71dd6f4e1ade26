"""Keeps the window's translations: ``update`` gathers what is to be said, ``release`` compiles it.

    python packaging/translations.py update    # then fill resources/translations/*.ts
    python packaging/translations.py release   # then commit *.ts and *.qm
    python packaging/translations.py check     # non-zero where something is not translated
    python packaging/translations.py fill FILE.json   # puts in what a translator sent, then update

The file of ``fill`` is ``{context or "*": {English: {language: words, or a list of plural
forms}}}``; only what is not yet translated is filled in.

``update`` also lists the sentences of errors (``aiworkshop/ui/error_patterns.py``): they are
written where they are raised, below the window, which translates them by their English pattern.
A new language begins with an empty ``aiworkshop_<code>.ts``.
"""

import ast
import json
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "aiworkshop"
TRANSLATIONS = ROOT / "resources" / "translations"
PATTERNS = PACKAGE / "ui" / "error_patterns.py"
SOURCE_LANGUAGE = "en"
LEAST_SENTENCE = 20
_RAISERS = frozenset({"UserError", "MachineError", "AppError", "require"})


def main(verb: str, *arguments: str) -> int:
    """Run one verb; the exit code."""
    if verb == "update":
        PATTERNS.write_text(patterns_module(error_patterns()), encoding="utf-8")
        update()
    elif verb == "release":
        release(TRANSLATIONS)
    elif verb == "fill" and arguments:
        for name in arguments:
            fill(json.loads(Path(name).read_text(encoding="utf-8")))
        update()
    elif verb == "check":
        return report(unfinished())
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


def sources() -> list[Path]:
    """All modules of the window, in a steady order."""
    return sorted((PACKAGE / "ui").rglob("*.py"))


def translation_files() -> list[Path]:
    """The ``.ts`` files, one a language."""
    return sorted(TRANSLATIONS.glob("aiworkshop_*.ts"))


def update(folder: Path = TRANSLATIONS) -> None:
    """Bring every ``.ts`` up to date with the sources; what is no longer said goes."""
    names = [str(path.relative_to(ROOT)) for path in sources()]
    for path in sorted(folder.glob("aiworkshop_*.ts")):
        language = path.stem.removeprefix("aiworkshop_")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en_US"]
        options += ["-target-language", language, "-silent"]
        if language == SOURCE_LANGUAGE:
            # English says its words itself, except that it counts: one finding, two findings.
            options.append("-pluralonly")
        run("pyside6-lupdate", *options, *names, "-ts", str(path))


def release(target: Path) -> None:
    """Compile every ``.ts`` to a ``.qm`` in ``target``."""
    for path in translation_files():
        compiled = target / path.with_suffix(".qm").name
        run("pyside6-lrelease", "-silent", str(path), "-qm", str(compiled))


Sent = dict[str, dict[str, dict[str, str | list[str]]]]


def fill(sent: Sent) -> None:
    """Put translations into the ``.ts`` files, where there are none yet."""
    for path in translation_files():
        language = path.stem.removeprefix("aiworkshop_")
        tree = ElementTree.parse(path)
        for context in tree.iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                source, target = message.findtext("source") or "", message.find("translation")
                words = (sent.get(name, {}).get(source) or sent.get("*", {}).get(source) or {}).get(
                    language
                )
                if target is None or target.get("type") != "unfinished" or not words:
                    continue
                _put(target, [words] if isinstance(words, str) else words)
        body = ElementTree.tostring(tree.getroot(), encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        path.write_text(head + body + "\n", encoding="utf-8")


def _put(target: ElementTree.Element, forms: list[str]) -> None:
    slots = list(target.iter("numerusform"))
    if slots:
        # Qt's Hebrew has two forms where a translator may have sent three: the last is for many.
        for slot, form in zip(slots[:-1], forms, strict=False):
            slot.text = form
        slots[-1].text = forms[-1]
    else:
        target.text = forms[0]
    del target.attrib["type"]


def run(tool: str, *arguments: str) -> None:
    """Run one of PySide6's tools from the environment this Python belongs to."""
    program = Path(sysconfig.get_path("scripts")) / tool
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


def unfinished() -> dict[str, list[str]]:
    """By language, what is not yet translated."""
    missing: dict[str, list[str]] = {}
    for path in translation_files():
        for message in ElementTree.parse(path).iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [translation, *translation.iter("numerusform")]
            said = any((form.text or "").strip() for form in forms)
            if translation is None or translation.get("type") == "unfinished" or not said:
                missing.setdefault(path.stem, []).append(message.findtext("source") or "")
    return missing


def report(missing: dict[str, list[str]]) -> int:
    """Print what is missing; 1 if anything is."""
    for language, words in missing.items():
        print(f"{language}: {len(words)} not translated")
        for source in words:
            print(f"  {source}")
    return 1 if missing else 0


def error_patterns() -> list[str]:
    """Every sentence that an expected error may have, found in the sources."""
    found: set[str] = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        if path == PATTERNS or path.parent.name == "cli":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(_raised(tree))
        if path.name in ("failures.py", "refusals.py"):
            # These list their sentences by code.
            found.update(text for text in _texts(tree) if _is_sentence(text))
    return sorted(found)


def _raised(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in _RAISERS or name == "__init__":
                yield from (
                    argument.value
                    for argument in node.args
                    if isinstance(argument, ast.Constant)
                    and isinstance(argument.value, str)
                    and " " in argument.value
                    # An error of its own gives its sentence to what it is made of.
                    and (name in _RAISERS or _is_sentence(argument.value))
                )


def _texts(tree: ast.AST) -> Iterator[str]:
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef))
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if text and id(node) not in documentation:
            yield node.value


def _is_sentence(text: str) -> bool:
    return len(text) >= LEAST_SENTENCE and text.rstrip().endswith(".") and "\n" not in text


def patterns_module(patterns: list[str]) -> str:
    """The module that lists them, in the form that the formatter would give it."""
    lines = [
        '"""Generated by ``packaging/translations.py update``: the sentences of errors."""',
        "",
        "from aiworkshop.ui.marking import QT_TRANSLATE_NOOP",
        "",
        "# fmt: off",
        "PATTERNS: tuple[str, ...] = (",
        *(f'    QT_TRANSLATE_NOOP("Errors", {_quoted(pattern)}),' for pattern in patterns),
        ")",
        "",
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:] or [""])))
