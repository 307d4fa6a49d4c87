"""``drafter compare`` says what became of every paragraph, for programs and for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.terminal import is_one_plain_sentence

from drafter import resources

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

_OLD, _NEW = "A/RES/68/192", "A/RES/72/195"


def _texts(rows: list[dict[str, list[dict[str, str]]]], without: str) -> str:
    return "\n".join(
        "".join(change["text"] for change in row["changes"] if change["op"] != without)
        for row in rows
    )


def test_documents_of_the_corpus_are_compared_by_name(seeded: Terminal) -> None:
    rows = seeded.run("compare", _OLD, _NEW, "--json").json["rows"]
    assert {row["kind"] for row in rows} >= {"same", "changed", "added", "removed"}
    changed = next(row for row in rows if row["new"] == ["PP9"])
    assert (changed["kind"], changed["old"]) == ("changed", ["PP8"])
    document = seeded.run("corpus", "show", _NEW, "--json").json
    paragraphs = document["paragraphs"]
    assert [label for row in rows for label in row["new"]] == [one["label"] for one in paragraphs]
    present = [row for row in rows if row["new"]]
    assert _texts(present, "delete") == "\n".join(one["text"] for one in paragraphs)


def test_files_are_compared_by_their_paths(seeded: Terminal, tmp_path: Path) -> None:
    seed = resources.seeds()[1]
    copy = tmp_path / "copy.docx"
    assert seeded.run("export", seed, "--to", copy).status == 0
    ran = seeded.run("compare", seed, copy)
    assert (ran.status, ran.err) == (0, "")
    assert "No differences." in ran.out


def test_people_see_what_was_taken_out_and_put_in(seeded: Terminal) -> None:
    out = seeded.run("compare", _OLD, _NEW).out
    assert "PP5: changed" in out
    assert "{+also +}" in out
    assert out.splitlines()[-1].startswith("Paragraphs: ")


def test_a_name_that_nobody_knows_is_one_sentence(seeded: Terminal) -> None:
    for named in ("A/RES/1/1", "missing.docx"):
        ran = seeded.run("compare", named, _NEW)
        assert (ran.status, ran.out) == (1, "")
        assert is_one_plain_sentence(ran.err), ran.err


def test_the_differences_are_written_to_word_as_tracked_changes(
    seeded: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "changes.docx"
    assert seeded.run("compare", _OLD, _NEW, "--to", out, "--author", "Delegation").status == 0
    shown = seeded.run("read", out, "--json").json
    document = seeded.run("corpus", "show", _NEW, "--json").json
    assert [one["text"] for one in shown["paragraphs"]] == [
        one["text"] for one in document["paragraphs"]
    ]


def test_people_are_not_shown_what_only_typesetters_see(seeded: Terminal, tmp_path: Path) -> None:
    files = tmp_path / "one.txt", tmp_path / "other.txt"
    for file, blank in zip(files, (" ", "\u00a0"), strict=True):
        file.write_text(f"Recalling the 17{blank}December conference on rivers,\n", "utf-8")
    assert "No differences." in seeded.run("compare", *files).out
    rows = seeded.run("compare", *files, "--json").json["rows"]
    assert "changed" in {row["kind"] for row in rows}
