"""The commands about the corpus: add, list, show, remove, stats, tend, check, rescue."""

from __future__ import annotations

import difflib
from dataclasses import asdict
from typing import TYPE_CHECKING, NoReturn

from tqdm import tqdm

from drafter.cli import forms, layout
from drafter.cli.places import chosen_corpus, corpus_folder
from drafter.cli.remaining import Remaining
from drafter.cli.stopping import Stopping
from drafter.core import codec
from drafter.core.errors import CorpusError, ReadError
from drafter.services import importing, rescuing, tending

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from drafter.cli.console import Console
    from drafter.corpus import Corpus, Entry
    from drafter.services.importing import Progress, Report

    _Progress = tqdm[NoReturn]
else:
    _Progress = tqdm  # which has types for type checkers only

_PATIENCE = 1.5
"""Seconds in which lineages are found before the command ends; the rest is left to another."""


def add(arguments: argparse.Namespace, console: Console) -> int:
    """Add files, folders and archives, with a progress bar where a terminal shows it."""
    with chosen_corpus(arguments) as corpus, Stopping() as stopping, _bar(console) as bar:

        def on_progress(progress: Progress) -> None:
            bar.total = progress.total
            bar.update(progress.done - bar.n)

        report = importing.import_paths(
            corpus, arguments.paths, on_progress=on_progress, is_cancelled=stopping
        )
        is_tended = stopping() or _is_tended(corpus)
    if arguments.json:
        console.json(forms.report(report))
    else:
        _show_report(report, console)
    if not is_tended:
        tending.tend_behind(corpus.folder)
    if report.cancelled:
        raise KeyboardInterrupt
    if report.fruitless:
        raise _fruitless(report)
    return 0


def tend(arguments: argparse.Namespace, console: Console) -> int:
    """Find the lineages that were put off, with a progress bar where a terminal shows it."""
    with chosen_corpus(arguments) as corpus, Stopping() as stopping, _bar(console) as bar:
        corpus.demand()
        remaining = Remaining(corpus.untended())
        bar.total = remaining.total

        def is_cancelled() -> bool:
            remaining.note(corpus.untended())
            bar.total = remaining.total
            bar.update(remaining.done - bar.n)
            return stopping()

        is_done = tending.tend(corpus, is_cancelled=is_cancelled)
        remaining.note(corpus.untended())
    if arguments.json:
        console.json({"documents": remaining.done})
    else:
        console.line(f"Lineages found for {remaining.done} documents.")
    if not is_done:
        raise KeyboardInterrupt
    return 0


def list_entries(arguments: argparse.Namespace, console: Console) -> int:
    """List the documents of the corpus."""
    with chosen_corpus(arguments) as corpus:
        entries = corpus.entries()
    if arguments.json:
        console.json([forms.entry(entry) for entry in entries])
    elif not entries:
        console.line("The corpus is empty. Add documents with “drafter corpus add PATH”.")
    else:
        head = ("Status", "Date", "Paragraphs", "Name")
        rows = [head, *(_row(entry) for entry in entries)]
        layout.show_table(rows, console, right=2)
    return 0


def show(arguments: argparse.Namespace, console: Console) -> int:
    """Show one document of the corpus."""
    with chosen_corpus(arguments) as corpus:
        name = _known(corpus, [arguments.name])[0]
        document = corpus.document(name, arguments.language)
    if arguments.json:
        console.json(codec.to_json(document))
    else:
        layout.show_document(document, console)
    return 0


def remove(arguments: argparse.Namespace, console: Console) -> int:
    """Remove documents; nothing if one of the names is unknown."""
    with chosen_corpus(arguments) as corpus:
        names = _known(corpus, arguments.names)
        count = corpus.remove(names)
    if arguments.json:
        console.json({"removed": count, "names": names})
    else:
        console.line(f"Removed: {', '.join(names)}")
    return 0


_STATS = {
    "documents": "Documents",
    "adopted": "Adopted",
    "paragraphs": "Paragraphs",
    "texts": "Different paragraphs",
    "words": "Different words",
    "agreed_words": "Words of agreed language",
    "bytes": "Bytes",
}
"""What the figures are called at a terminal, by their names in JSON."""


def stats(arguments: argparse.Namespace, console: Console) -> int:
    """Count what the corpus holds."""
    with chosen_corpus(arguments) as corpus:
        found = asdict(corpus.stats())
    if arguments.json:
        console.json(found)
    else:
        rows = [(_STATS[name], _counted(found[name])) for name in found]
        layout.show_table(rows, console, right=1)
    return 0


def check(arguments: argparse.Namespace, console: Console) -> int:
    """Check that the corpus is sound."""
    with chosen_corpus(arguments) as corpus:
        problems = corpus.check()
    if arguments.json:
        console.json({"sound": not problems, "problems": list(problems)})
    else:
        for problem in problems or ("The corpus is sound.",):
            console.line(problem)
    return 1 if problems else 0


def rescue(arguments: argparse.Namespace, console: Console) -> int:
    """Save what can be saved of a damaged corpus."""
    with _bar(console) as bar:

        def on_progress(saved: int) -> None:
            bar.update(saved - bar.n)

        found = rescuing.rescue(corpus_folder(arguments), on_progress=on_progress)
    if arguments.json:
        console.json(forms.rescue(found))
    elif found.kept is None:
        console.line("The corpus is sound; there is nothing to be saved.")
    else:
        console.line(f"{found.saved} documents saved, {len(found.lost) + found.nameless} lost.")
        for name in found.lost:
            console.line(f"  {name}")
        console.line(f"What was damaged is kept in {found.kept}.")
    return 0


def _row(entry: Entry) -> tuple[str, ...]:
    """Return an entry's row; a name of ours says the title already."""
    title = f"  {entry.title}" if entry.symbol and entry.title else ""
    return str(entry.status), entry.date or "", str(entry.paragraphs), entry.name + title


class _Bar(_Progress):
    """A progress bar without a thread that watches it: where none can start, that would warn.

    The thread makes up for steps that are left out, and none is.
    """

    monitor_interval = 0


def _bar(console: Console) -> _Bar:
    """Return a progress bar that shows itself on a terminal only."""
    return _Bar(
        file=console.stderr,
        disable=not console.stderr.isatty(),
        unit=" files",
        leave=False,
        dynamic_ncols=True,
        miniters=1,
    )


def _is_tended(corpus: Corpus) -> bool:
    """Find lineages for a moment; return whether nothing is left to another process.

    What was added is in; where this fails, the next one finds the same work to do.
    """
    try:
        return tending.tend_for(corpus, _PATIENCE)
    except CorpusError:
        return True


def _show_report(report: Report, console: Console) -> None:
    console.line(
        f"{report.added} added, {report.updated} updated, {report.unchanged} unchanged, "
        f"{len(report.failed)} failed."
    )
    for failure in report.failed:
        console.line(f"  {failure.name}: {failure.reason} {failure.hint}".rstrip())
    if report.doubts:
        console.line(f"{report.doubts} doubts; “drafter corpus show NAME” lists a document's.")


def _fruitless(report: Report) -> ReadError:
    """Return why a path gave nothing: its own fault where it has but one, or how many have."""
    first, *others = report.fruitless
    told = [failure for failure in report.failed if failure.name.startswith(str(first))]
    if not others and len(told) == 1:
        return ReadError(told[0].reason, hint=told[0].hint)
    names = "One path" if not others else f"{len(report.fruitless)} of the paths"
    message = f"{names} gave no document: “{first}”{' and others' if others else ''}."
    return ReadError(message, hint="The report above says why for each file.")


def _known(corpus: Corpus, names: Iterable[str]) -> list[str]:
    """Return names as the corpus has them, whatever the case they were typed in.

    Raises:
        CorpusError: If one of them is unknown; the hint names the nearest.
    """
    entries = {entry.name.casefold(): entry.name for entry in corpus.entries()}
    found: list[str] = []
    for name in names:
        known = entries.get(name.casefold())
        if known is None:
            message = f"The corpus has no document {name}."
            near = difflib.get_close_matches(name.casefold(), entries, n=1)
            raise CorpusError(
                message,
                hint=f"Did you mean {entries[near[0]]}?" if near
                else "“drafter corpus list” lists all there are.",
            )  # fmt: skip
        found.append(known)
    return list(dict.fromkeys(found))


def _counted(value: object) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return str(value)
