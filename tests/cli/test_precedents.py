"""``suggest``, ``complete`` and ``agreed`` answer as the design says, one query or a thousand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from drafter import resources

if TYPE_CHECKING:
    from tests.cli.terminal import Terminal

_TEXT = "Recognizing that broad international cooperation between Member States is essential"
_PRECEDENT = [
    "score", "text", "symbol", "name", "label", "part", "status", "date", "organ", "vote",
    "lineage",
]  # fmt: skip
_LATEST, _DRAFT = resources.seeds()[1], resources.seeds()[4]


def test_a_precedent_has_the_fields_of_the_design(seeded: Terminal) -> None:
    ran = seeded.run("suggest", _TEXT, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.json["query"] == _TEXT
    for precedent in ran.json["precedents"]:
        assert [name for name in precedent if name in _PRECEDENT] == _PRECEDENT
        assert 0 <= precedent["score"] <= 100
        assert {"versions", "first", "latest", "newest"} <= set(precedent["lineage"])
    scores = [precedent["score"] for precedent in ran.json["precedents"]]
    assert scores == sorted(scores, reverse=True)


def test_the_best_precedent_says_the_same(seeded: Terminal) -> None:
    best = seeded.run("suggest", _TEXT, "--json").json["precedents"][0]
    assert best["text"].startswith("Recognizing that broad international cooperation")
    assert best["part"] == "preambular"


@pytest.mark.parametrize(
    ("option", "value", "field", "expected"),
    [
        ("--part", "operative", "part", {"operative"}),
        ("--status", "adopted", "status", {"adopted"}),
        ("--status", "draft", "status", {"draft"}),
        ("--organ", "General Assembly", "organ", {"General Assembly"}),
        ("--session", "72", "symbol", {"A/RES/72/195"}),
        ("--years", "2017-2018", "symbol", {"A/RES/72/195", None}),
        ("--years", "2013", "symbol", {"A/RES/68/192"}),
        ("--language", "en", "language", {"en"}),
    ],
)
def test_filters_let_only_such_places_through(
    seeded: Terminal, option: str, value: str, field: str, expected: set[str | None]
) -> None:
    text = "Urges Member States to combat trafficking in persons"
    found = seeded.run("suggest", text, option, value, "--json").json["precedents"]
    assert found
    assert {precedent[field] for precedent in found} <= expected


def test_no_more_come_than_were_asked_for(seeded: Terminal) -> None:
    ran = seeded.run("suggest", "Calls upon Member States", "--limit", "2", "--json")
    assert len(ran.json["precedents"]) == 2


def test_people_see_percentage_source_and_text(seeded: Terminal) -> None:
    first, second, *_ = seeded.run("suggest", _TEXT).out.splitlines()
    assert "%" in first
    assert "A/RES/72/195 PP" in first
    assert second.strip().startswith("Recognizing that broad international cooperation")


@pytest.mark.parametrize("query", ["", "   ", "?!", "zzzz qqqq xxxx"])
def test_a_query_without_an_answer_has_an_empty_one(seeded: Terminal, query: str) -> None:
    assert seeded.run("suggest", query, "--json").json == {"query": query, "precedents": []}
    assert seeded.run("suggest", query).out == "No precedent found.\n"


def test_many_queries_are_answered_line_by_line_in_order(seeded: Terminal) -> None:
    queries = [_TEXT, "", "Urges Member States", "Ünïcödé — “quoted”"]
    ran = seeded.run("suggest", "-", "--limit", "1", stdin="\ufeff" + "\r\n".join(queries))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["query"] for answer in answers] == queries
    assert [len(answer["precedents"]) for answer in answers][:3] == [1, 0, 1]


def test_a_beginning_is_continued(seeded: Terminal) -> None:
    ran = seeded.run("complete", "Bearing in mind that all States have an", "--json")
    assert list(ran.json) == ["query", "completions"]
    best = ran.json["completions"][0]
    assert list(best)[:4] == ["text", "symbol", "label", "count"]
    assert best["text"].strip().startswith("obligation to exercise due diligence")


def test_completions_of_many_lines_come_in_order(seeded: Terminal) -> None:
    ran = seeded.run("complete", "-", stdin="Bearing in mind that all\n\nnothing of the kind\n")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["query"] for answer in answers] == [
        "Bearing in mind that all", "", "nothing of the kind",
    ]  # fmt: skip


def test_agreed_language_is_told_with_its_places(seeded: Terminal) -> None:
    ran = seeded.run("agreed", _LATEST, "--json")
    assert ran.status == 0
    found = ran.json
    assert list(found)[:3] == ["words", "agreed_words", "passages"]
    assert 0 < found["agreed_words"] < found["words"]
    read = seeded.run("read", _LATEST, "--json").json
    texts = {one["id"]: one["text"] for one in read["paragraphs"]}
    for passage in found["passages"]:
        assert texts[passage["id"]][passage["start"] : passage["end"]] == passage["text"]
        assert passage["words"] >= 6
        assert {place["symbol"] for place in passage["places"]} == {"A/RES/68/192"}
        assert passage["count"] >= len(passage["places"])
        assert list(passage["places"][0]) == ["symbol", "name", "label", "date", "vote"]


def test_agreed_says_of_each_paragraph_where_it_stands(seeded: Terminal) -> None:
    found = seeded.run("agreed", _LATEST, "--json").json
    states = {one["state"] for one in found["paragraphs"]}
    assert states >= {"verbatim", "adapted"}
    for one in found["paragraphs"]:
        assert one["telling_words"] <= one["agreed_words"] <= one["words"]
        assert all(source["symbol"] != "A/RES/72/195" for source in one["sources"])
        if one["state"] == "verbatim":
            assert (one["sources"][0]["score"], one["changes"]) == (100, [])
        if one["state"] == "adapted":
            kept = [piece["text"] for piece in one["changes"] if piece["op"] != "delete"]
            read = seeded.run("read", _LATEST, "--json").json["paragraphs"]
            assert "".join(kept) in {"", *(paragraph["text"] for paragraph in read)}
    assert found["telling_words"] == sum(one["telling_words"] for one in found["paragraphs"])


def test_drafts_make_no_language_agreed(seeded: Terminal) -> None:
    found = seeded.run("agreed", _DRAFT, "--json").json
    names = {place["name"] for one in found["passages"] for place in one["places"]}
    assert names <= {"A/RES/68/192", "A/RES/72/195"}


def test_longer_passages_are_fewer(seeded: Terminal) -> None:
    few = seeded.run("agreed", _DRAFT, "--min-words", "20", "--json").json
    many = seeded.run("agreed", _DRAFT, "--json").json
    assert few["agreed_words"] < many["agreed_words"]
    assert all(passage["words"] >= 20 for passage in few["passages"])


def test_people_see_the_share(seeded: Terminal) -> None:
    last = seeded.run("agreed", _DRAFT).out.splitlines()[-1]
    assert "words are agreed language (" in last
