"""Every part of the written files, as people have looked at them: a change shows as a difference.

``pytest tests/writing/test_golden.py --update-golden`` writes them anew; read the difference.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from tests.writing import samples
from tests.writing.opened import Opened

from drafter.writing import document_bytes, docx_bytes

_FOLDER = Path(__file__).parent / "golden"
_COUNCIL = replace(
    samples.draft(),
    masthead=replace(
        samples.draft().masthead,
        organ="Human Rights Council",
        committee=None,
        symbol="A/HRC/60/L.5",
        venue="8 September–8 October 2025",
    ),
)
CASES = {
    "draft": samples.draft(),
    "adopted": samples.adopted(),
    "commission": samples.commission_draft(),
    "council": _COUNCIL,
}
_TEMPLATE = frozenset(
    {"word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/theme.xml"}
)
"""Parts that are the template's own, which lies in ``resources/template`` for everybody to read."""
_HIDDEN = "customXml/item1.xml"


def pretty(content: bytes) -> bytes:
    """Return XML with every element on a line of its own, as far as that changes no words."""
    parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(content, parser)
    return etree.tostring(root, pretty_print=True, encoding="utf-8")


def parts(name: str) -> dict[str, bytes]:
    """Return what is compared of a case: the Word file's parts, and the other forms."""
    document = CASES[name]
    found = Opened(docx_bytes(document)).parts
    written = {
        part.replace("/", "_"): pretty(content)
        for part, content in found.items()
        if part not in _TEMPLATE and part != _HIDDEN
    }
    written["parts.txt"] = "\n".join([*found, ""]).encode()
    written["text.txt"] = document_bytes(document, ".txt")
    written["page.html"] = document_bytes(document, ".html")
    return written


@pytest.mark.parametrize("name", CASES)
def test_files_are_as_they_were_looked_at(name: str, request: pytest.FixtureRequest):
    folder, written = _FOLDER / name, parts(name)
    if request.config.getoption("--update-golden"):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for part, content in written.items():
            (folder / part).write_bytes(content)
    golden = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert sorted(golden) == sorted(written)
    for part, content in written.items():
        assert content.decode() == golden[part].decode(), part
