"""A process that opens a corpus whose files are not in memory, and asks it.

``python -m tests.bench.corpus_cold FOLDER`` reads queries from standard input, and prints
milliseconds to open, to the first suggestion and to the first agreed passages, then megabytes in
memory after a hundred queries, and how many of them are not mapped files.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.bench.table import milliseconds

from drafter.corpus import Corpus

_QUERIES = 100
_KILOBYTES = 1024


def main(folder: Path, queries: list[str]) -> None:
    """Open, ask, and print the figures."""
    kind = Corpus  # loads the libraries, which are measured with the window's start
    _forget(folder)
    opened: list[Corpus] = []
    opening = milliseconds(lambda: opened.append(kind.open(folder)))
    corpus = opened[0]
    first = milliseconds(lambda: corpus.suggest(queries[0]))
    passages = milliseconds(lambda: corpus.agreed(queries[:1]))
    for query in queries[:_QUERIES]:
        corpus.suggest(query)
        corpus.agreed([query])
    memory = _memory()
    corpus.close()
    print(opening, first, passages, memory["VmRSS"], memory["RssAnon"])


def _forget(folder: Path) -> None:
    """Ask the system to drop the files from its memory."""
    for path in folder.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def _memory() -> dict[str, float]:
    """Return what Linux says about the memory of this process, in megabytes."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    found = dict(line.split(":", 1) for line in lines)
    return {name: int(found[name].split()[0]) / _KILOBYTES for name in ("VmRSS", "RssAnon")}


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.stdin.read().splitlines())
