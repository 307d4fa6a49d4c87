"""The JSON of the command line, from what the services return.

Scripts rely on it: fields keep their names and their order, and new ones come after them.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from drafter.core.changes.comparison import notes_in_order
from drafter.core.numbering import places
from drafter.services import telling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.changes.comparison import Comparison, Row
    from drafter.core.model import Document
    from drafter.corpus import (
        Completion,
        Concordance,
        Entry,
        Passage,
        Place,
        Precedent,
        Use,
        Version,
    )
    from drafter.services.agreeing import AgreedParagraph, Agreement
    from drafter.services.importing import Report
    from drafter.services.rescuing import Rescue
    from drafter.services.reviewing import Nearest, ReviewedParagraph

Json = dict[str, Any]


def suggested(query: str, precedents: tuple[Precedent, ...]) -> Json:
    """Return what ``suggest`` prints for one query."""
    return {"query": query, "precedents": [_precedent(one) for one in precedents]}


def _precedent(precedent: Precedent) -> Json:
    place, versions = precedent.place, precedent.versions
    return {
        "score": round(precedent.score, 2),
        "text": precedent.text,
        "symbol": place.symbol,
        "name": place.name,
        "label": place.label,
        "part": str(place.part),
        "status": str(place.status),
        "date": place.date,
        "organ": place.organ,
        "vote": asdict(place.vote) if place.vote else None,
        "lineage": {
            "versions": len(versions),
            "first": versions[-1].place.date if versions else place.date,
            "latest": versions[0].place.date if versions else place.date,
            "newest": _newest(precedent.newest) if precedent.newest else None,
        },
        "session_number": place.session_number,
        "language": place.language,
        "id": place.paragraph_id,
    }


def _newest(version: Version) -> Json:
    place = version.place
    return {
        "text": version.text,
        "symbol": place.symbol,
        "label": place.label,
        "date": place.date,
        "name": place.name,
    }


def concorded(query: str, found: Concordance) -> Json:
    """Return what ``concordance`` prints for one query."""
    return {
        "query": query,
        "count": found.count,
        "years": [asdict(year) for year in found.years],
        "lineages": [[_use(use) for use in uses] for uses in found.lineages],
    }


def _use(use: Use) -> Json:
    place = use.place
    return {
        "symbol": place.symbol,
        "name": place.name,
        "label": place.label,
        "date": place.date,
        "part": str(place.part),
        "status": str(place.status),
        "organ": place.organ,
        "vote": asdict(place.vote) if place.vote else None,
        "language": place.language,
        "id": place.paragraph_id,
        "text": use.text,
        "found": [list(stretch) for stretch in use.found],
    }


def completed(query: str, completions: tuple[Completion, ...]) -> Json:
    """Return what ``complete`` prints for one query."""
    return {
        "query": query,
        "completions": [
            {
                "text": one.text,
                "symbol": one.place.symbol,
                "label": one.place.label,
                "count": one.count,
                "name": one.place.name,
            }
            for one in completions
        ],
    }


def agreement(found: Agreement, reviewed: Sequence[ReviewedParagraph]) -> Json:
    """Return what ``agreed`` prints."""
    return {
        "words": found.words,
        "agreed_words": found.agreed_words,
        "passages": [_passage(row, passage) for row in found.rows for passage in row.passages],
        "telling_words": found.telling_words,
        "paragraphs": [_reviewed(one) for one in reviewed],
    }


def _passage(row: AgreedParagraph, passage: Passage) -> Json:
    text = row.paragraph.text
    return {
        "paragraph": row.label,
        "id": row.paragraph.id,
        "start": passage.start,
        "end": passage.end,
        "text": text[passage.start : passage.end],
        "words": passage.words,
        "places": [_place(place) for place in passage.places],
        "count": passage.count,
        "weight": round(telling.weight(passage, text), 2),
        "common": telling.is_common(passage, text),
    }


def _place(place: Place) -> Json:
    return {
        "symbol": place.symbol,
        "name": place.name,
        "label": place.label,
        "date": place.date,
        "vote": asdict(place.vote) if place.vote else None,
    }


def _reviewed(one: ReviewedParagraph) -> Json:
    """Return where a paragraph stands to what was adopted."""
    row, review = one.agreed, one.review
    return {
        "paragraph": row.label,
        "id": row.paragraph.id,
        "words": row.words,
        "agreed_words": row.agreed_words,
        "telling_words": row.telling_words,
        "state": str(review.state) if review else None,
        "sources": [_nearest(source) for source in review.sources] if review else [],
        "newer": _nearest(review.newer) if review and review.newer else None,
        "tabled": _nearest(review.tabled) if review and review.tabled else None,
        "changes": [{"op": str(op), "text": text} for op, text in review.changes] if review else [],
        "remarks": [asdict(remark) for remark in review.remarks] if review else [],
    }


def _nearest(one: Nearest) -> Json:
    return {
        **_place(one.place),
        "status": str(one.place.status),
        "score": round(one.likeness, 2),
        "text": one.text,
    }


def report(found: Report) -> Json:
    """Return what ``corpus add`` prints."""
    return {
        "added": found.added,
        "updated": found.updated,
        "unchanged": found.unchanged,
        "failed": [asdict(failure) for failure in found.failed],
        "doubts": found.doubts,
        "seconds": round(found.seconds, 3),
    }


def rescue(found: Rescue) -> Json:
    """Return what ``corpus rescue`` prints."""
    return {
        "saved": found.saved,
        "lost": list(found.lost),
        "nameless": found.nameless,
        "kept": str(found.kept) if found.kept else None,
    }


def entry(found: Entry) -> Json:
    """Return one document as ``corpus list`` prints it."""
    return {
        "name": found.name,
        "symbol": found.symbol,
        "title": found.title,
        "kind": found.kind,
        "status": str(found.status),
        "language": found.language,
        "organ": found.organ,
        "committee": found.committee,
        "session": found.session,
        "session_number": found.session_number,
        "date": found.date,
        "paragraphs": found.paragraphs,
    }


def comparison(old: Document, new: Document, found: Comparison) -> Json:
    """Return what ``compare`` prints: rows of paragraphs, then those of notes and masthead."""
    labels = [[place.label for place in places(side.paragraphs)] for side in (old, new)]
    ids = [[paragraph.id for paragraph in side.paragraphs] for side in (old, new)]
    marks = [[note.number for note in notes_in_order(side)] for side in (old, new)]
    return {
        "rows": [
            _compared_row(row, labels)
            | {
                "old_ids": [ids[0][place] for place in row.old],
                "new_ids": [ids[1][place] for place in row.new],
            }
            for row in found.rows
        ],
        "notes": [_compared_row(row, marks) for row in found.notes],
        "masthead": [asdict(change) for change in found.masthead],
    }


def _compared_row(row: Row, names: Sequence[Sequence[str | None]]) -> Json:
    return {
        "kind": str(row.kind),
        "old": [names[0][place] for place in row.old],
        "new": [names[1][place] for place in row.new],
        "changes": [{"op": str(op), "text": text} for op, text in row.changes],
    }
