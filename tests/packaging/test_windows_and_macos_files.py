"""What cannot be built on Linux still has to agree with the rest, and to be complete."""

import ast
import plistlib
import re

import identity
from macos.bundle import UTI, information
from windows import installer, version_resource

SCRIPT = installer.SCRIPT.read_text("utf-8")


def test_the_installer_names_what_the_others_name() -> None:
    defined = dict(re.findall(r'^#define (\w+) "(.*)"$', SCRIPT, re.MULTILINE))
    assert defined["Name"] == identity.NAME
    assert defined["Suffix"] == identity.SUFFIX
    assert defined["ProgId"] == identity.PROG_ID
    assert defined["MimeType"] == identity.MIME_TYPE
    # By this Windows knows what to replace: never another one.
    assert defined["Id"] == "2EE5DE5F-A46A-4B0E-B391-BC9888E46109"
    assert f"AppPublisher={identity.PUBLISHER}\n" in SCRIPT


def test_the_installer_gets_its_version_from_outside() -> None:
    assert "AppVersion={#Version}\n" in SCRIPT
    assert not re.search(r"^(App|VersionInfo)\w*Version=\d", SCRIPT, re.MULTILINE)


def test_the_installer_asks_for_no_rights_and_keeps_what_people_wrote() -> None:
    assert "PrivilegesRequired=lowest\n" in SCRIPT
    roots = re.findall(r"^Root: (\w+);", SCRIPT, re.MULTILINE)
    assert set(roots) == {"HKA"}
    assert "[UninstallDelete]" not in SCRIPT
    deleted = re.findall(r'^Type: \w+; Name: "(.*)"$', SCRIPT, re.MULTILINE)
    assert deleted and all(name.startswith("{app}\\") for name in deleted)
    assert "ComparePackedVersion(Theirs, Ours) > 0" in SCRIPT


def test_the_installer_says_the_same_in_three_languages() -> None:
    said: dict[str, dict[str, str]] = {}
    for language, name, words in re.findall(r"^(en|he|ar)\.(\w+)=(.+)$", SCRIPT, re.MULTILINE):
        said.setdefault(language, {})[name] = words
    assert set(said) == {"en", "he", "ar"}
    for words in said.values():
        assert set(words) == set(said["en"])
        for name, text in said["en"].items():
            assert set(re.findall(r"%\d", words[name])) == set(re.findall(r"%\d", text))
    for name in said["en"]:
        assert f"cm:{name}" in SCRIPT or f"'{name}'" in SCRIPT


def test_executables_tell_their_version() -> None:
    text = version_resource.version_resource()
    (call,) = ast.parse(text).body
    assert isinstance(call, ast.Expr)
    strings = dict(re.findall(r"StringStruct\('(\w+)', '(.*)'\)", text))
    assert strings["ProductVersion"] == strings["FileVersion"] == identity.version()
    assert f"filevers={identity.version_numbers()}" in text


def test_macos_knows_the_files_of_the_program() -> None:
    said = plistlib.loads(plistlib.dumps(information()))
    assert said["CFBundleShortVersionString"] == identity.version()
    (document,) = said["CFBundleDocumentTypes"]
    (kind,) = said["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [UTI] == [kind["UTTypeIdentifier"]]
    tags = kind["UTTypeTagSpecification"]
    assert f".{tags['public.filename-extension'][0]}" == identity.SUFFIX
    assert tags["public.mime-type"] == [identity.MIME_TYPE]
    assert set(said["CFBundleLocalizations"]) == set(identity.SUMMARIES)
    plistlib.loads((identity.ROOT / "packaging/macos/entitlements.plist").read_bytes())
