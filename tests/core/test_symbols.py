"""Document symbols: read, printed, found, understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core import symbols
from drafter.core.errors import SymbolError
from drafter.core.symbols import Symbol

SYMBOLS = [
    "A/RES/72/195", "A/RES/44/25", "A/RES/217 (III)", "A/RES/217 A (III)", "A/RES/3201 (S-VI)",
    "A/RES/2252 (ES-V)", "A/RES/S-13/2", "A/RES/ES-8/2", "A/RES/ES-11/1", "A/RES/31/16 A",
    "A/RES/31/6 A and B", "A/RES/69/96 A–B", "A/RES/75/233 A, B and C", "A/73/L.8",
    "A/73/L.8/Add.1", "A/76/L.8/Rev.1/Add.1", "A/C.3/78/L.41", "A/C.3/72/L.18/Rev.1", "A/ES-11/L.1",
    "E/CN.15/2018/L.3", "A/76/463", "A/76/462/Add.2", "E/RES/2015/23", "E/RES/155 C (VII)",
    "S/RES/1325 (2000)", "A/HRC/RES/23/5", "A/HRC/55/L.7/Rev.1", "CTOC/COP/2020/10",
    "CAC/COSP/2019/17", "CTOC/COP/WG.4/2013/5", "A/65/896-S/2011/407",
    "A/78/1/Corr.1-E/2023/1/Corr.1", "A/80/5 (Vol. II)", "A/81/6 (Sect. 8)",
    "A/81/6 (Sect. 8)/Add.1",
    "A/80/6 (Introduction)", "NPT/CONF.2020/1 (Part I)", "A/CONF.234/16", "FCCC/CP/2015/10/Add.1",
    "UNEP/EA.5/Res.1", "GC(68)/RES/8", "ICCD/COP(13)/21/Add.1", "S/PRST/2021/5", "A/74/PV.52",
    "A/DEC/76/567", "ST/SGB/2003/13", "BWC/CONF.IX/9", "UNEP/OzL.Pro.28/12", "EC-28/DG.3",
    "WHA58/2005/REC/1", "EB136/8", "GC.18/INF/4", "IDB.48/16/Rev.1", "MEPC.1/Circ.833",
]  # fmt: skip


@pytest.mark.parametrize("text", SYMBOLS)
def test_every_form_is_read_and_printed(text: str):
    symbol = symbols.parse(text)
    assert str(symbol) == text
    assert symbols.parse(str(symbol)) == symbol


@pytest.mark.parametrize("text", SYMBOLS)
def test_every_form_is_found_in_a_sentence(text: str):
    sentence = f"See {text}, sect. I.A, and ({text})."
    assert [str(found.symbol) for found in symbols.find(sentence)] == [text, text]
    assert all(sentence[found.start : found.end] == text for found in symbols.find(sentence))


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("S/RES/350(1974)", "S/RES/350 (1974)"),
        ("A/RES/217A(III)", "A/RES/217A (III)"),
        ("A/80/5(Vol.II)", "A/80/5 (Vol.II)"),
        ("A/64/L.63/Rev.1*", "A/64/L.63/Rev.1"),
        (" A/RES/31/16\u00a0A ", "A/RES/31/16 A"),
        ("A/RES/69/96 A-B", "A/RES/69/96 A–B"),
    ],
)
def test_variants_are_printed_in_one_way(text: str, symbol: str):
    assert str(symbols.parse(text)) == symbol


@pytest.mark.parametrize(
    "text",
    ["", "HIV/AIDS", "and/or", "72/195", "A/", "A/RES", "General Assembly", "A/1 A/2", "a/1"],
)
def test_what_is_no_symbol_is_refused(text: str):
    with pytest.raises(SymbolError):
        symbols.parse(text)


def test_running_text_without_symbols_has_none():
    text = "HIV/AIDS, resolution 72/195, 2030/31 and/or 24/7, the A/B test, km/h, http://un.org/a/1"
    assert list(symbols.find(text)) == []


def test_chinese_has_no_blanks_round_symbols():
    found = symbols.find("见A/73/305和A/73/305/Corr.1号文件，第A/RES/70/1号决议")
    assert [str(each.symbol) for each in found] == ["A/73/305", "A/73/305/Corr.1", "A/RES/70/1"]


def test_a_full_stop_ends_a_symbol():
    assert [str(f.symbol) for f in symbols.find("A/72/440. A/72/441.The")] == [
        "A/72/440",
        "A/72/441",
    ]


def test_an_article_after_a_resolution_is_no_letter():
    assert [str(f.symbol) for f in symbols.find("See A/RES/72/1 A new page")] == ["A/RES/72/1"]


@pytest.mark.parametrize(
    ("text", "organ", "committee", "kind"),
    [
        ("A/RES/72/195", "General Assembly", None, "resolution"),
        ("A/C.3/80/L.13", "General Assembly", "Third Committee", "draft"),
        ("A/C.3/72/L.18/Rev.1", "General Assembly", "Third Committee", "revised draft"),
        ("A/HRC/RES/55/1", "Human Rights Council", None, "resolution"),
        ("S/RES/2728 (2024)", "Security Council", None, "resolution"),
        ("S/PRST/2021/5", "Security Council", None, "statement"),
        ("A/DEC/76/567", "General Assembly", None, "decision"),
        ("A/74/PV.52", "General Assembly", None, "record"),
        ("CTOC/COP/2020/10", None, None, None),
        (
            "E/CN.15/2018/L.3", "Economic and Social Council",
            "Commission on Crime Prevention and Criminal Justice", "draft",
        ),
    ],
)  # fmt: skip
def test_a_symbol_tells_body_and_kind(
    text: str, organ: str | None, committee: str | None, kind: str | None
):
    symbol = symbols.parse(text)
    assert (symbol.organ, symbol.committee, symbol.kind) == (organ, committee, kind)


@pytest.mark.parametrize(
    ("text", "session", "year"),
    [
        ("A/RES/72/195", 72, None),
        ("A/RES/217 A (III)", 3, None),
        ("A/RES/3201 (S-VI)", 6, None),
        ("A/RES/ES-11/1", 11, None),
        ("A/C.3/80/L.13", 80, None),
        ("A/HRC/RES/55/17", 55, None),
        ("E/CN.15/2018/1", None, 2018),
        ("S/RES/2728 (2024)", None, 2024),
        ("A/CONF.234/16", None, None),
    ],
)
def test_a_symbol_tells_session_or_year(text: str, session: int | None, year: int | None):
    symbol = symbols.parse(text)
    assert (symbol.session, symbol.year) == (session, year)


def test_links_drop_blanks():
    assert symbols.parse("S/RES/350 (1974)").url == "https://docs.un.org/en/S/RES/350(1974)"


def test_symbols_sort_by_their_numbers():
    mixed = ["A/RES/72/10", "A/RES/9/1", "A/RES/100/1", "A/RES/72/9"]
    ordered = ["A/RES/9/1", "A/RES/72/9", "A/RES/72/10", "A/RES/100/1"]
    assert sorted(mixed, key=lambda text: symbols.parse(text).sort_key) == ordered


@pytest.mark.parametrize(
    ("number", "organ", "symbol"),
    [
        ("72/195", "General Assembly", "A/RES/72/195"),
        ("72/195.", "General Assembly", "A/RES/72/195"),
        ("217 A (III)", "General Assembly", "A/RES/217 A (III)"),
        ("ES-11/1", "General Assembly", "A/RES/ES-11/1"),
        ("1325 (2000)", "Security Council", "S/RES/1325 (2000)"),
        ("2015/23", "Economic and Social Council", "E/RES/2015/23"),
        ("55/17", "Human Rights Council", "A/HRC/RES/55/17"),
        ("72", "General Assembly", None),
        ("72/195", "Secretariat", None),
        ("8712/25", "General Assembly", None),
        ("Improving", "General Assembly", None),
    ],
)
def test_a_cited_number_gives_a_symbol(number: str, organ: str, symbol: str | None):
    found = symbols.of_resolution(number, organ)
    assert (str(found) if found else None) == symbol


def _components() -> st.SearchStrategy[str]:
    number = st.integers(1, 9999).map(str)
    dotted = st.tuples(st.sampled_from(["C", "CN", "L", "Add", "Rev", "CONF", "WG"]), number)
    return number | dotted.map(".".join) | st.sampled_from(["RES", "HRC", "COP", "ES-11", "S-13"])


def _symbols() -> st.SearchStrategy[Symbol]:
    first = st.sampled_from(["A", "S", "E", "ST", "CTOC", "FCCC"])
    row = st.tuples(first, st.lists(_components(), min_size=1, max_size=4), st.integers(1, 9999))
    components = row.map(lambda it: (it[0], *it[1], str(it[2])))
    letters = st.sampled_from(["", "A", "A–B", "A and B"])
    brackets = st.sampled_from(["", "III", "S-VI", "2000", "Vol. II", "Sect. 8"])
    one = st.builds(Symbol, components, letters, brackets)
    return one | st.builds(Symbol, components, twin=st.builds(Symbol, components))


@given(_symbols())
def test_what_is_printed_is_read_back(symbol: Symbol):
    assert symbols.parse(str(symbol)) == symbol


@given(_symbols(), st.sampled_from([" ", "(", "see ", "“"]), st.sampled_from([".", ",", ")", ";"]))
def test_what_is_printed_is_found(symbol: Symbol, before: str, after: str):
    assert [found.symbol for found in symbols.find(f"{before}{symbol}{after}")] == [symbol]


@given(st.text(max_size=80))
def test_any_text_can_be_searched(text: str):
    for found in symbols.find(text):
        assert 0 <= found.start < found.end <= len(text)
        assert symbols.parse(text[found.start : found.end]) == found.symbol
