"""``make bench``: every budget of the design, measured here and now.

A folder of real resolutions (AKN4UN XML) in ``DRAFTER_BENCH_DATA`` makes the corpus's figures real;
without it they are measured on families of paragraphs made from the seeds. With genuine PDFs in it
the printed page is compared with them. Names on the command line choose benches.
"""

from __future__ import annotations

import importlib
import sys

from tests.bench.table import printed

_BENCHES = (
    "start", "editor", "window", "freezes", "export", "layout", "comparing", "reading", "spelling",
    "corpus",
)  # fmt: skip


def main(chosen: list[str]) -> int:
    """Print the table of each bench as it ends; return 1 where a budget was missed."""
    is_kept = True
    for name in chosen or _BENCHES:
        rows = importlib.import_module(f"tests.bench.bench_{name}").rows()
        print(f"\n{name}\n{printed(rows)}", flush=True)
        is_kept = is_kept and all(row.is_kept for row in rows)
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
