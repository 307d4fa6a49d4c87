"""A process that adds documents to a corpus one by one, and tells which are acknowledged.

Started by the tests that kill it: ``python -m tests.corpus.importing FOLDER FIRST COUNT``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.corpus.resolutions import resolution

from drafter.corpus import Corpus

_LINES = 12


def numbered(number: int) -> str:
    """Return the body of the document with a number: some paragraphs of its own, some shared."""
    return "\n".join(
        [
            "P *Recalling* its resolution 70/1 of 25 September 2015 on the oceans and the seas,",
            *(
                f"O *Requests* State {number} to report on matter {line} of year {number * 7};"
                for line in range(_LINES)
            ),
            f"O *Decides* to meet again in year {number % 5};",
        ]
    )


def main(folder: Path, first: int, count: int) -> None:
    """Add documents, removing every fifth again, and print each number when it is in."""
    with Corpus.open(folder) as corpus:
        print("open", flush=True)  # noqa: T201 - the tests read it
        for number in range(first, first + count):
            corpus.add([resolution(f"A/RES/70/{number}", numbered(number))])
            if number % 5 == 4:
                corpus.remove([f"A/RES/70/{number - 2}"])
            corpus.tend()
            print(number, flush=True)  # noqa: T201 - the tests read it


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
