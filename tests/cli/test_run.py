"""However a command ends, it ends with one sentence, the right status, and no traceback."""

from __future__ import annotations

import errno
import io
import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.cli.terminal import is_one_plain_sentence

from drafter import resources
from drafter.cli import run
from drafter.cli.console import Console
from drafter.cli.run import main
from drafter.cli.stopping import Stopping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cli.terminal import Terminal

_SEED = str(resources.seeds()[1])
_DRAFTER = [sys.executable, "-W", "error", "-m", "drafter"]


@pytest.fixture(autouse=True)
def _keys_are_heard() -> Iterator[None]:
    """Hear Ctrl+C also where the tests run behind a shell that has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class _Interrupted(io.StringIO):
    """A user who presses Ctrl+C instead of typing the second line."""

    def __next__(self) -> str:
        if self.tell():
            raise KeyboardInterrupt
        return self.readline()


class _Closed(io.StringIO):
    """A pipe whose reader went away."""

    def write(self, text: str) -> int:
        del text
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")


class _Pressing(io.StringIO):
    """A terminal at which the user presses Ctrl+C as soon as the progress bar is there."""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not self.tell():
            super().write(" ")
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


class _Full(io.StringIO):
    """Standard output on a full disk."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_bad_usage_is_status_2(terminal: Terminal) -> None:
    for typed in (
        ["read"],
        ["suggests", "x"],
        ["suggest", "x", "--limit", "-1"],
        ["corpus", "list", "--corpus", ""],
    ):
        ran = terminal.run(*typed)
        assert (ran.status, ran.out) == (2, "")
        assert is_one_plain_sentence(ran.err), ran.err


def test_ctrl_c_is_one_sentence_and_status_130(seeded: Terminal) -> None:
    out, err = io.StringIO(), io.StringIO()
    arguments = ["--corpus", str(seeded.corpus), "suggest", "-"]
    status = main(arguments, Console(_Interrupted("Urges all\nmore\n"), out, err))
    assert status == 130
    assert out.getvalue().count("\n") == 1
    assert is_one_plain_sentence(err.getvalue())


def test_a_reader_that_goes_away_is_no_error() -> None:
    err = io.StringIO()
    assert main(["read", _SEED], Console(io.StringIO(), _Closed(), err)) == 141
    assert err.getvalue() == ""


def test_a_full_disk_under_the_output_is_one_sentence() -> None:
    err = io.StringIO()
    assert main(["read", _SEED], Console(io.StringIO(), _Full(), err)) == 1
    assert is_one_plain_sentence(err.getvalue())


_CROWDED = """
import sys
from drafter.cli import reading, run
def fail(arguments, console):
    raise {}
reading.read = fail
sys.exit(run.main(["read", "a.txt"]))
"""


@pytest.mark.parametrize(
    "error",
    [
        "MemoryError",
        "OSError(12, 'Cannot allocate memory')",
        "OSError('lib.so: failed to map segment from shared object')",
        "ImportError('lib.so: failed to map segment from shared object')",
        'RuntimeError("can\'t start new thread")',
    ],
)
def test_want_of_memory_is_one_sentence(error: str) -> None:
    command = [sys.executable, "-c", _CROWDED.format(error)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert is_one_plain_sentence(ran.stderr)
    assert "memory" in ran.stderr


@pytest.mark.parametrize("name", ["a\nb", "a\x1b[31mb", "a\rb", "a\u202eb", "a\x9b5nb", "a\u2028b"])
def test_no_name_of_a_file_commands_the_terminal(name: str) -> None:
    err = io.StringIO()
    assert main(["read", name], Console(io.StringIO(), io.StringIO(), err)) == 1
    said = err.getvalue()
    assert is_one_plain_sentence(said)
    assert said[:-1].isprintable()
    assert name.encode("unicode_escape").decode() in said


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16"])
def test_everything_is_printed_in_utf_8(encoding: str) -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    assert main(["read", _SEED], Console(io.StringIO(), out, io.StringIO())) == 0
    assert "“Trafficking in persons" in raw.getvalue().decode("utf-8")


def test_queries_are_understood_as_utf_8(seeded: Terminal) -> None:
    raw = io.TextIOWrapper(io.BytesIO("“Ünïcödé”\n".encode()), encoding="cp1252")
    out = io.StringIO()
    arguments = ["--corpus", str(seeded.corpus), "suggest", "-"]
    assert main(arguments, Console(raw, out, io.StringIO())) == 0
    assert "“Ünïcödé”" in out.getvalue()


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"], Console(sys.stdin, sys.stdout, sys.stderr)) == 0
    assert capsys.readouterr().out.startswith("drafter ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize(("arguments", "status"), [(["read", _SEED], 1), (["--strange"], 2)])
def test_where_nobody_can_be_told_the_status_still_says_it(
    arguments: list[str], status: int
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run([*_DRAFTER, *arguments], stdout=full, stderr=full, check=False)
    assert ran.returncode == status


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes of this kind")
def test_head_ends_a_command_quietly() -> None:
    command = [*_DRAFTER, "read", _SEED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(sys.platform == "win32", reason="no shell of this kind")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_were_closed_before_hold_nothing(seeded: Terminal, closed: str) -> None:
    command = [*_DRAFTER, "--corpus", str(seeded.corpus), "suggest", "-"]
    line = f"{shlex.join(command)} {closed}"
    ran = subprocess.run(line, shell=True, input=b"", capture_output=True, check=False)  # noqa: S602 - the shell is what is tested
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_real_full_disk_is_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [*_DRAFTER, "read", _SEED]
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert ran.returncode == 1
    assert is_one_plain_sentence(ran.stderr.decode())


def test_an_import_that_is_stopped_keeps_what_is_in(terminal: Terminal, tmp_path: Path) -> None:
    text = Path(_SEED).read_text("utf-8")
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(text.replace("72/195", f"73/{number}"), "utf-8")
    out, err = io.StringIO(), _Pressing()
    arguments = ["--corpus", str(terminal.corpus), "corpus", "add", str(tmp_path), "--json"]
    assert main(arguments, Console(io.StringIO(), out, err)) == 130
    assert json.loads(out.getvalue())["failed"] == []
    assert "Stopped" in err.getvalue()
    assert terminal.run("corpus", "check", "--json").json["sound"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_wish_to_stop_is_listened_to_only_while_it_matters(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with Stopping() as stopping:
        assert not stopping()
        signal.raise_signal(number)
        assert stopping()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(number)
    assert signal.getsignal(number) is before


def test_ctrl_c_is_not_heard_where_whoever_started_the_command_wants_it_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Stopping() as stopping:
            signal.raise_signal(signal.SIGINT)
            assert not stopping()
    finally:
        signal.signal(signal.SIGINT, before)


_PUTTING_AWAY = """
import signal, sys, time, weakref
from drafter.cli.stopping import hear_everywhere
class Thing: pass
def press(_):
    signal.raise_signal(signal.SIGINT)
signal.signal(signal.SIGINT, signal.default_int_handler)
hear_everywhere()
thing = Thing()
watched = weakref.ref(thing, press)
del thing
try:
    time.sleep(60)
except KeyboardInterrupt:
    print("heard")
"""


def test_ctrl_c_is_heard_also_while_python_puts_things_away() -> None:
    command = [sys.executable, "-c", _PUTTING_AWAY]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "heard\n", "")


_LOADING = """
import importlib, signal, sys
from drafter.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)
load = importlib.import_module
def interrupted(name):
    signal.raise_signal(signal.SIGINT)
    return load(name)
importlib.import_module = interrupted
sys.exit(main(["corpus", "list"]))
"""


def test_ctrl_c_while_a_command_is_loaded_ends_it_without_a_word() -> None:
    command = [sys.executable, "-c", _LOADING]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (-signal.SIGINT, "", "")


_FAULT = """
import sys
from drafter.cli import unforeseen
from drafter.cli.console import Console
unforeseen.install(Console(sys.stdin, sys.stdout, sys.stderr))
{}["what nobody foresaw"]
"""


def test_what_nobody_foresaw_is_one_sentence_with_a_report(tmp_path: Path) -> None:
    environment = dict(os.environ) | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)}
    command = [sys.executable, "-c", _FAULT]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert is_one_plain_sentence(ran.stderr), ran.stderr
    (report,) = tmp_path.iterdir()
    assert str(report) in ran.stderr
    assert "Traceback" in report.read_text("utf-8")


def test_no_command_ever_loads_the_window(terminal: Terminal) -> None:
    program = (
        "import sys; from drafter.__main__ import main; status = main(sys.argv[1:]);"
        "loaded = [name for name in sys.modules if name.startswith(('PySide6', 'drafter.gui'))];"
        "sys.exit(str(loaded) if loaded else status)"
    )
    command = [sys.executable, "-c", program, "--corpus", str(terminal.corpus), "suggest", "Urges"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_help_says_what_every_exit_status_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"], Console(sys.stdin, sys.stdout, sys.stderr)) == 0
    said = " ".join(capsys.readouterr().out.split())
    for status in (run.OK, run.FAILURE, run.USAGE, run.STOPPED, run.UNHEARD):
        assert f" {status} where" in said
