"""A dragged precedent finds its paragraph again, and is text for everyone else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from tests.gui.sidebar.examples import version

from drafter.gui.sidebar import mime
from drafter.gui.sidebar.mime import Dragged


def test_what_is_encoded_is_decoded() -> None:
    carried = mime.encoded(version("Recalling"))
    assert mime.decoded(carried) == Dragged("A/RES/72/195", "en", "p7")


def test_other_programs_get_the_words_and_their_source() -> None:
    carried = mime.encoded(version("Recalling <its> resolutions"))
    assert carried.text() == "Recalling <its> resolutions"
    assert "Recalling &lt;its&gt; resolutions" in carried.html()
    assert "A/RES/72/195, PP5, 19 December 2017" in carried.html()


@pytest.mark.parametrize("payload", [b"", b"{}", b"[1]", b"\xff", b'"name"', b"null"])
def test_what_is_not_ours_is_nothing(payload: bytes) -> None:
    carried = QMimeData()
    carried.setData(mime.FORMAT, payload)
    assert mime.decoded(carried) is None


def test_plain_text_is_no_precedent() -> None:
    carried = QMimeData()
    carried.setText("Recalling")
    assert mime.decoded(carried) is None
