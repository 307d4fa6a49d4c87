"""The table of commands: what each is called, takes, and says about itself.

From it derive the parser and the help. It stays light, because it is loaded at every start.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from drafter.cli import argument_types
from drafter.core.changes.signature import NOBODY
from drafter.core.model import Part, Status

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: its names or place, and what argparse needs to know of it."""

    names: tuple[str, ...]
    options: Mapping[str, Any]


def _argument(*names: str, **options: Any) -> Argument:  # noqa: ANN401 - as argparse has it
    return Argument(names, options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command, or a group of them.

    ``handler`` is "module:function" of what carries it out, called with the parsed arguments and
    the console; a group has none, and ``commands`` instead.
    """

    name: str
    help: str
    handler: str = ""
    description: str = ""
    examples: tuple[str, ...] = ()
    arguments: tuple[Argument, ...] = ()
    commands: tuple[Command, ...] = ()


CORPUS = _argument(
    "--corpus",
    metavar="DIR",
    type=argument_types.folder,
    default=argparse.SUPPRESS,
    help="use the corpus in this folder (default: DRAFTER_CORPUS, or the user's own); "
    "one that does not exist is made and starts with the seeds",
)
_JSON = _argument("--json", action="store_true", help="print one JSON value and nothing else")
_FILE = _argument(
    "file", metavar="FILE", type=argument_types.path, help="a document of any kind that can be read"
)
_TEXT = _argument(
    "text",
    metavar="TEXT",
    help="a paragraph or its beginning; “-” reads one query a line from standard input and prints "
    "one JSON object a line",
)
_NAME = "a document's symbol or name, as “corpus list” prints it"

_EITHER = "a file, or a document of the corpus by its symbol or name"

_SIGNATURE = (
    _argument(
        "--author",
        metavar="NAME",
        type=argument_types.name,
        default=NOBODY,
        help="who made the tracked changes (default: “%(default)s”)",
    ),
    _argument(
        "--date",
        metavar="DATE",
        type=argument_types.iso_date,
        default="today",
        help="when they were made: YYYY-MM-DD, or “none” (default: today)",
    ),
)
"""What every tracked change says."""


def _limit(default: int) -> Argument:
    return _argument(
        "--limit",
        metavar="N",
        type=argument_types.positive,
        default=default,
        help="at most (default: %(default)s)",
    )


_CORPUS_COMMANDS = (
    Command(
        name="add",
        help="add files, folders and .zip archives",
        handler="drafter.cli.corpus:add",
        description="Add documents. Unreadable files are listed with the reason and never stop the "
        "rest; adding the same text again changes nothing. The exit status is 1 if a PATH gave no "
        "document at all.",
        examples=("drafter corpus add A_RES_79_1.xml", "drafter corpus add ~/Downloads/UNxml.zip"),
        arguments=(
            _argument(
                "paths",
                metavar="PATH",
                type=argument_types.path,
                nargs="+",
                help="file, folder or .zip",
            ),
            _JSON,
        ),
    ),
    Command(
        name="list",
        help="list the documents",
        handler="drafter.cli.corpus:list_entries",
        arguments=(_JSON,),
    ),
    Command(
        name="show",
        help="show one document",
        handler="drafter.cli.corpus:show",
        examples=("drafter corpus show A/RES/72/195",),
        arguments=(
            _argument("name", metavar="NAME", help=_NAME),
            _argument("--language", metavar="L", help="ISO 639-1 code, where there are several"),
            _JSON,
        ),
    ),
    Command(
        name="remove",
        help="remove documents",
        handler="drafter.cli.corpus:remove",
        description="Remove documents. If one of the names is unknown, nothing is removed.",
        arguments=(_argument("names", metavar="NAME", nargs="+", help=_NAME), _JSON),
    ),
    Command(
        name="stats",
        help="count what it holds",
        handler="drafter.cli.corpus:stats",
        arguments=(_JSON,),
    ),
    Command(
        name="tend",
        help="find the lineages of what was added",
        handler="drafter.cli.corpus:tend",
        description="Find the lineages of documents that were added, and put the indexes in order. "
        "This is done by itself, in the background, after adding; until it is done, precedents are "
        "found as always.",
        arguments=(_JSON,),
    ),
    Command(
        name="check",
        help="check that it is sound",
        handler="drafter.cli.corpus:check",
        description="Check that it is sound; the exit status is 1 if it is not.",
        arguments=(_JSON,),
    ),
    Command(
        name="rescue",
        help="save what can be saved of a damaged one",
        handler="drafter.cli.corpus:rescue",
        description="Read what can still be read of a corpus whose database is damaged or missing, "
        "and begin a new one with it. Only documents that are word for word what was added are "
        "taken; those that are lost are named, as far as their names are left. What was damaged is "
        "kept in a folder of its own. A sound corpus is left as it is.",
        arguments=(_JSON,),
    ),
)

_FILTERS = (
    _argument(
        "--part",
        choices=(str(Part.PREAMBULAR), str(Part.OPERATIVE)),
        help="only paragraphs of this part",
    ),
    _argument(
        "--status",
        choices=tuple(str(status) for status in Status),
        help="only adopted texts, or only drafts",
    ),
    _argument("--organ", metavar="O", help="only texts of this organ: “General Assembly”"),
    _argument(
        "--session", metavar="N", type=argument_types.positive, help="only texts of this session"
    ),
    _argument(
        "--years", metavar="A-B", type=argument_types.years, help="only texts of these years"
    ),
    _argument("--language", metavar="L", help="only texts in this language (ISO 639-1)"),
)
"""Which places of the corpus count."""

COMMANDS = (
    Command(
        name="read",
        help="show what the reader understands of a file",
        handler="drafter.cli.reading:read",
        examples=("drafter read draft.docx", "drafter read A_RES_79_1.xml --json"),
        arguments=(_FILE, _JSON),
    ),
    Command(
        name="corpus",
        help="the documents that precedents come from",
        description="The documents that precedents come from.",
        commands=_CORPUS_COMMANDS,
    ),
    Command(
        name="suggest",
        help="find precedents for a paragraph",
        handler="drafter.cli.precedents:suggest",
        description="Find precedents for a paragraph, one entry for each lineage, best first.",
        examples=(
            "drafter suggest 'Urges Member States that have not yet done so'",
            "drafter suggest - --limit 3 < paragraphs.txt",
        ),
        arguments=(
            _TEXT,
            _limit(9),
            *_FILTERS,
            _JSON,
        ),
    ),
    Command(
        name="complete",
        help="continue a paragraph as earlier texts do",
        handler="drafter.cli.precedents:complete",
        examples=("drafter complete 'Bearing in mind that all States have an'",),
        arguments=(_TEXT, _limit(5), _JSON),
    ),
    Command(
        name="concordance",
        help="list every place where words stand together",
        handler="drafter.cli.concordance:concordance",
        description="List every place in the corpus where words stand together, adopted or draft, "
        "by lineage, and count the places by year.",
        examples=(
            "drafter concordance 'trafficking in persons'",
            "drafter concordance 'trafficking in persons' --to list.csv",
        ),
        arguments=(
            _TEXT,
            _argument(
                "--limit",
                metavar="N",
                type=argument_types.positive,
                help="list only the newest so many places; all are counted",
            ),
            *_FILTERS,
            _argument(
                "--to",
                metavar="OUT",
                type=argument_types.path,
                help="write the list to a file: .csv or .docx",
            ),
            _JSON,
        ),
    ),
    Command(
        name="agreed",
        help="find the agreed language in a file",
        handler="drafter.cli.agreeing:agreed",
        description="Find the passages of a file's preambular and operative paragraphs that stand "
        "in adopted texts, and say of each paragraph whether it is verbatim, adapted, only in a "
        "draft, or new. A document never counts as its own source.",
        arguments=(
            _FILE,
            _argument(
                "--min-words",
                metavar="N",
                type=argument_types.positive,
                default=6,
                help="the shortest passage, in words (default: %(default)s)",
            ),
            _argument(
                "--to",
                metavar="OUT",
                type=argument_types.path,
                help="write the source memo, a table of all paragraphs with their nearest "
                "precedents: .docx, .csv or .json",
            ),
            _JSON,
        ),
    ),
    Command(
        name="compare",
        help="show what differs between two documents",
        handler="drafter.cli.comparing:compare",
        description="Show what became of every paragraph: changed, added, removed, moved, split "
        "or merged, word by word.",
        examples=(
            "drafter compare A/RES/72/195 draft.docx",
            "drafter compare old.docx new.docx --json",
            "drafter compare A/RES/72/195 draft.docx --to changes.docx",
        ),
        arguments=(
            _argument("old", metavar="OLD", help=_EITHER),
            _argument("new", metavar="NEW", help=_EITHER),
            _JSON,
            _argument(
                "--to",
                metavar="OUT",
                type=argument_types.path,
                help="also write NEW to this Word file, with every difference as a tracked change",
            ),
            *_SIGNATURE,
        ),
    ),
    Command(
        name="spell",
        help="check the spelling of a file",
        handler="drafter.cli.spelling:spell",
        description="List the words that are misspelled in the manner of the United Nations, each "
        "with what may have been meant. Known are the dictionary of the file's language, the words "
        "of the corpus's adopted texts in it, and your own words.",
        examples=("drafter spell draft.docx", "drafter spell draft.docx --json"),
        arguments=(_FILE, _JSON),
    ),
    Command(
        name="export",
        help="write a file in another form",
        handler="drafter.cli.exporting:export",
        description="Write a file in another form; the suffix of OUT says which. Its folder must "
        "exist.",
        examples=(
            "drafter export draft.json --to draft.docx",
            "drafter export draft.docx --base A/RES/72/195 --to submission.docx",
            "drafter export draft.docx --to annotated.docx --annotate comments",
        ),
        arguments=(
            _FILE,
            _argument(
                "--to",
                metavar="OUT",
                type=argument_types.path,
                required=True,
                help="the file to write: .docx, .pdf, .xml, .html, .txt or .json",
            ),
            _argument(
                "--sources",
                action="store_true",
                help="name the documents that paragraphs were taken from",
            ),
            _argument(
                "--comments",
                action="store_true",
                help="keep the comments in the margin (.docx, .json), which are left out otherwise",
            ),
            _argument(
                "--base",
                metavar="BASE",
                help="track every difference from this text as a change in the Word file: "
                + _EITHER,
            ),
            *_SIGNATURE,
            _argument(
                "--annotate",
                choices=("brackets", "comments"),
                help="say of each paragraph where it comes from, by the corpus: in brackets after "
                "it, or as a comment of Word",
            ),
            _argument(
                "--pages",
                choices=("body", "new_york", "geneva", "vienna"),
                default="body",
                help="the paper: New York's Letter, Geneva's or Vienna's A4 (default: as the "
                "body's documents)",
            ),
            _argument(
                "--emblem",
                metavar="PICTURE",
                type=argument_types.path,
                help="a PNG or JPEG for the place of the emblem",
            ),
        ),
    ),
)
