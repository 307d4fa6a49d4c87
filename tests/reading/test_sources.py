"""Files, folders and archives as a row of documents."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.reading.akn_files import main_body, op, resolution

from drafter.core.errors import ReadError
from drafter.reading import archives
from drafter.reading.sources import natural, sources

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

GOOD = resolution(main_body(op("1.", "Urges all States.")))


def names(*paths: Path) -> list[str]:
    """Return the names of the sources under some paths, without their folder."""
    return [source.name.replace(f"{paths[0]}", "").lstrip("/\\") for source in sources(paths)]


def loaded(path: Path) -> Document:
    """Return the document of the only source of a path."""
    (source,) = sources([path])
    return source.load()


def archive(path: Path, members: dict[str, bytes]) -> Path:
    """Write a .zip archive, and return where it is."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return path


def test_folders_are_walked_in_natural_order(tmp_path: Path):
    for name in ("a_10.xml", "a_9.xml", "B/2.xml", "B/10.xml", "b1.xml"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(GOOD)
    assert [name.replace("\\", "/") for name in names(tmp_path)] == [
        "a_9.xml", "a_10.xml", "B/2.xml", "B/10.xml", "b1.xml",
    ]  # fmt: skip
    assert natural("a_9") < natural("A_10")


def test_hidden_files_and_kinds_that_are_no_documents_are_passed_over(tmp_path: Path):
    for name in (".hidden.xml", "__MACOSX/x.xml", "~$draft.docx", "picture.png", "LICENSE"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(GOOD)
    assert names(tmp_path) == []


def test_a_file_that_is_named_is_always_a_source(tmp_path: Path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG")
    with pytest.raises(ReadError, match=r"\.png"):
        loaded(picture)


def test_files_are_read_only_when_they_are_loaded(tmp_path: Path):
    file = tmp_path / "text.xml"
    file.write_bytes(b"")
    (source,) = sources([file])
    file.write_bytes(GOOD)
    assert source.load().name == "A/RES/91/7"


def test_members_of_archives_are_sources(tmp_path: Path):
    packed = archive(tmp_path / "all.zip", {
        "GA/10.xml": GOOD, "GA/9.xml": GOOD, "GA/": b"", "__MACOSX/9.xml": GOOD, ".x.xml": GOOD,
        "read.png": b"",
    })  # fmt: skip
    found = list(sources([packed]))
    assert [source.name for source in found] == [f"{packed}/GA/9.xml", f"{packed}/GA/10.xml"]
    assert found[0].load().name == "A/RES/91/7"


def test_archives_in_folders_are_opened_and_archives_in_archives_are_not(tmp_path: Path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr("x.xml", GOOD)
    archive(tmp_path / "all.zip", {"a.xml": GOOD, "b.zip": inner.getvalue()})
    first, second = sources([tmp_path])
    assert first.load().name == "A/RES/91/7"
    with pytest.raises(ReadError, match="archive inside an archive"):
        second.load()


def test_names_that_climb_out_of_the_archive_are_only_names(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    packed = archive(folder / "evil.zip", {"../../out.xml": GOOD, "/etc/out.xml": GOOD})
    assert [source.load().name for source in sources([packed])] == ["A/RES/91/7"] * 2
    assert sorted(os.listdir(tmp_path)) == ["in"]  # noqa: PTH208 - only the names


def test_a_word_file_that_calls_itself_an_archive_is_a_word_file(tmp_path: Path):
    packed = archive(
        tmp_path / "draft.zip", {"word/document.xml": b"<w/>", "[Content_Types].xml": b"x"}
    )
    with pytest.raises(ReadError, match="Word"):
        loaded(packed)


def test_a_path_that_does_not_exist_is_an_error_at_once(tmp_path: Path):
    with pytest.raises(ReadError, match="no file or folder") as caught:
        sources([tmp_path, tmp_path / "nowhere"])
    assert caught.value.hint


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"no archive"])
def test_a_broken_archive_is_a_source_that_says_so(tmp_path: Path, data: bytes):
    packed = tmp_path / "all.zip"
    packed.write_bytes(data)
    with pytest.raises(ReadError, match=r"damaged|empty"):
        loaded(packed)


def test_a_member_that_is_damaged_says_so_and_the_others_are_read(tmp_path: Path):
    packed = archive(tmp_path / "all.zip", {"a.xml": GOOD, "b.xml": GOOD})
    data = bytearray(packed.read_bytes())
    data[60:80] = bytes(20)
    packed.write_bytes(data)
    first, second = sources([packed])
    with pytest.raises(ReadError, match="cannot be unpacked"):
        first.load()
    assert second.load().name == "A/RES/91/7"


def test_archives_that_unpack_to_far_more_than_they_are_are_refused(tmp_path: Path):
    packed = archive(tmp_path / "bomb.zip", {f"{n}.xml": bytes(2**25) for n in range(10)})
    with pytest.raises(ReadError, match="far more"):
        loaded(packed)


def test_members_that_lie_about_their_size_are_read_no_further(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(archives, "LARGEST", 1000)
    packed = archive(tmp_path / "all.zip", {"a.xml": b"x" * 5000})
    with pytest.raises(ReadError, match="unpacks to more"):
        loaded(packed)


def test_protected_members_say_so(tmp_path: Path):
    packed = archive(tmp_path / "all.zip", {"a.xml": GOOD})
    data = bytearray(packed.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    packed.write_bytes(data)
    with pytest.raises(ReadError, match="password"):
        loaded(packed)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_what_may_not_be_read_is_a_source_that_says_so(tmp_path: Path):
    file = tmp_path / "secret.xml"
    file.write_bytes(GOOD)
    file.chmod(0)
    with pytest.raises(ReadError, match="cannot be read"):
        loaded(file)


def test_links_to_folders_are_not_followed(tmp_path: Path):
    (tmp_path / "a.xml").write_bytes(GOOD)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["a.xml"]


def test_links_in_a_circle_and_to_nowhere_are_told_and_stop_nothing(tmp_path: Path):
    (tmp_path / "a.xml").write_bytes(GOOD)
    (tmp_path / "b.xml").symlink_to("b.xml")
    (tmp_path / "c.xml").symlink_to("gone.xml")
    (tmp_path / "d").symlink_to("gone")
    good, *bad = sources([tmp_path])
    assert good.load().paragraphs
    for source, name in zip(bad, ["b.xml", "c.xml"], strict=True):
        with pytest.raises(ReadError, match=name):
            source.load()


def test_a_path_that_cannot_be_reached_is_a_failure_one_can_act_on(tmp_path: Path):
    with pytest.raises(ReadError, match="cannot be reached") as told:
        sources([tmp_path / ("x" * 5000)])
    assert told.value.hint


def test_ten_thousand_files_take_no_more_memory_than_their_names(tmp_path: Path):
    packed = archive(tmp_path / "all.zip", {f"{n}.xml": GOOD for n in range(10_000)})
    tracemalloc.start()
    count = sum(len(source.load().paragraphs) > 0 for source in list(sources([packed]))[::100])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 100
    assert peak < 40 * 2**20
