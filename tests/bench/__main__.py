"""``make bench``: every budget of the design, measured here and now.

A folder of real resolutions (AKN4UN XML) in ``DRAFTER_BENCH_DATA`` makes the corpus's figures real;
without it they are measured on families of paragraphs made from the seeds. With genuine PDFs in it
the printed page is compared with them. Names on the command line choose benches.
"""

from __future__ import annotations

import importlib
import subprocess
import sys

from tests.bench.table import printed

_BENCHES = (
    "start", "editor", "window", "freezes", "export", "layout", "comparing", "reading", "spelling",
    "corpus",
)  # fmt: skip


def main(chosen: list[str]) -> int:
    """Print the table of each bench as it ends; return 1 where a budget was missed.

    Several run in a process each: a window that one leaves behind would slow the next one down.
    """
    if len(chosen) != 1:
        return max(map(_apart, chosen or _BENCHES))
    (name,) = chosen
    rows = importlib.import_module(f"tests.bench.bench_{name}").rows()
    print(f"\n{name}\n{printed(rows)}", flush=True)
    return 0 if all(row.is_kept for row in rows) else 1


def _apart(name: str) -> int:
    return subprocess.run([sys.executable, "-m", "tests.bench", name], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
