"""Dates as printed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.masthead import dates


@given(st.dates(min_value=dt.date(1945, 10, 24)))
def test_a_printed_date_reads_back(date: dt.date):
    assert dates.iso(dates.printed(str(date))) == str(date)


@pytest.mark.parametrize("text", ["", "31 February 2015", "soon", "14 to 18 May"])
def test_what_is_no_date_gives_none(text: str):
    assert dates.iso(text) is None
