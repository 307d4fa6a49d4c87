"""The signs tell the states apart by shape and line, not by colour alone."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from tests.gui.sidebar.examples import place, version

from drafter.core.model import Status
from drafter.gui import signs
from drafter.gui import theme as themes
from drafter.gui.signs import Sign
from drafter.services.reviewing import Nearest, Review, State

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from drafter.gui.theme import Theme


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    """Every theme, with an application to paint in."""
    assert qtbot
    name: str = request.param
    return themes.load(name)


def _shape(state: State, theme: Theme) -> frozenset[tuple[int, int]]:
    """Return which points a sign covers, whatever its colour."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    signs.paint(painter, state, QPointF(12, 12), theme)
    painter.end()
    return frozenset(
        (x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 0
    )


def test_no_two_signs_have_the_same_shape(theme: Theme) -> None:
    for one, other in combinations(State, 2):
        differing = _shape(one, theme) ^ _shape(other, theme)
        assert len(differing) >= 8, (one, other)


def test_no_two_lines_are_broken_in_the_same_way(theme: Theme) -> None:
    broken = {tuple(signs.pen(state, theme, 1.6).dashPattern()) for state in State}
    assert len(broken) == len(State)


def test_a_sign_says_all_there_is_to_say() -> None:
    review = Review(
        state=State.VERBATIM,
        sources=(
            Nearest(version=version("Recalling", place("A/RES/68/192", "PP1")), likeness=100),
        ),
        newer=Nearest(version=version("Recalling also"), likeness=90),
    )
    assert signs.sign(review).words == (
        "verbatim from A/RES/68/192, PP1; older wording, A/RES/72/195, PP5 has a newer one"
    )


def test_only_a_draft_is_said_to_be_one() -> None:
    at = place("A/C.3/73/L.9", "PP1", status=Status.DRAFT)
    review = Review(
        state=State.TABLED, tabled=Nearest(version=version("Welcoming", at), likeness=100)
    )
    assert signs.sign(review).words == "only in a draft: A/C.3/73/L.9, PP1"


def test_what_is_new_names_no_source() -> None:
    review = Review(state=State.NEW, sources=(Nearest(version=version("Noting"), likeness=40),))
    assert signs.sign(review) == Sign(state=State.NEW)
