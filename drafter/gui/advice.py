"""What the corpus has to say about the draft: asked for when typing rests, shown when it comes.

The precedents for the paragraph at the cursor and the agreed language of the whole draft are asked
for after a short rest each, how the paragraph may go on at every key. None ever holds up a key:
while one types, a long draft is not compared on; the rest after it asks anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from drafter.gui.counting import WordCount
from drafter.gui.signs import sign
from drafter.services import reviewing
from drafter.services.opening_words import part_meant

if TYPE_CHECKING:
    from drafter.core.finding import Match
    from drafter.corpus import Passage, Version
    from drafter.gui.desk import Completed, Reviewed, Suggestions
    from drafter.gui.editor.page import Page
    from drafter.gui.lookups import Lookups
    from drafter.gui.outline.column import Outline
    from drafter.gui.sidebar.panel import Sidebar
    from drafter.gui.signs import Sign
    from drafter.gui.status import Status
    from drafter.services.agreeing import Agreement

SUGGEST_MS = 60
"""A pause in typing after which precedents are asked for; the users are promised 100."""
_AGREE_MS = 220
"""A pause after which the whole draft is checked; one paragraph of it is new, mostly."""
_SHOW_MS = 1000
"""While a long draft is compared for the first time, what is known is shown no oftener than this:
each time goes through the whole draft, and would hold up the keys."""


class Advice(QObject):
    """Asks the corpus about the draft, and hands the answers to page, sidebar and status bar."""

    arrived = Signal(str)
    """The precedents for a paragraph (its id) are shown."""
    agreed = Signal()
    """Agreed language is marked."""

    compared = Signal(object)
    """It is known of all paragraphs where they stand: a ``Reviewed``."""

    def __init__(
        self, page: Page, outline: Outline, sidebar: Sidebar, status: Status, lookups: Lookups
    ) -> None:
        super().__init__(page)
        self._page = page
        self._outline = outline
        self._sidebar = sidebar
        self._status = status
        self._lookups = lookups
        self._min_words = 6
        self._shows_agreed = True
        self._completes = True
        self._points_out = True
        self._signs: dict[str, Sign] = {}
        self._newer: dict[str, Version] = {}
        self._tabled: dict[str, tuple[Passage, ...]] = {}
        self._counting = WordCount(self)
        self._since_shown = QElapsedTimer()
        self._suggest_pause = QTimer(self, singleShot=True, interval=SUGGEST_MS)
        self._agree_pause = QTimer(self, singleShot=True, interval=_AGREE_MS)

    def connect_all(self) -> None:
        """Wire the questions and the answers."""
        self._page.paragraph_entered.connect(self._on_paragraph_entered)
        self._page.document_changed.connect(self._agree_pause.start)
        self._page.document_changed.connect(self._lookups.leave_agreement)
        self._sidebar.filters_changed.connect(self.ask)
        self._suggest_pause.timeout.connect(self.ask)
        self._agree_pause.timeout.connect(self._on_rest)
        self._counting.counted.connect(self._status.show_words)
        self._lookups.suggested.connect(self._on_suggested)
        self._lookups.completed.connect(self._on_completed)
        self._lookups.agreement_found.connect(self._on_agreement)
        self._lookups.reviewed.connect(self._on_reviewed)
        self._sidebar.passage_activated.connect(self._on_passage_chosen)
        self._sidebar.newer_taken.connect(self._on_newer_taken)

    def set_agreed(self, *, min_words: int, shown: bool, points_out: bool) -> None:
        """Set which passages count, whether they are underlined, and what is remarked on."""
        self._min_words, self._shows_agreed, self._points_out = min_words, shown, points_out
        self._sidebar.set_min_words(min_words)
        self._on_rest()

    def set_completing(self, *, on: bool) -> None:
        """Set whether the likeliest continuation is offered while one types."""
        self._completes = on

    def ask_anew(self) -> None:
        """Ask everything again, as when the corpus or the draft is another."""
        self.ask()
        self._on_rest()

    @Slot()
    def ask(self) -> None:
        """Ask for the precedents of the paragraph at the cursor."""
        self._suggest_pause.stop()
        here, text = self._page.current_paragraph(), self._page.current_text()
        draft = self._page.document()
        self._sidebar.enter_paragraph(part_meant(text, here.part, draft.language) if here else None)
        name = here.id if here else ""
        self._lookups.suggest(name, text, self._sidebar.filters(), draft.name or None)

    @Slot(str)
    def _on_paragraph_entered(self, _paragraph_id: str) -> None:
        self._suggest_pause.start()
        if self._completes and (typed := self._page.unfinished_text()):
            self._lookups.complete(typed)

    @Slot(object)
    def _on_completed(self, found: Completed) -> None:
        self._page.offer_completion(found.typed, found.continuation)

    @Slot(object)
    def _on_suggested(self, found: Suggestions) -> None:
        self._sidebar.show_precedents(found.text, found.precedents, paragraph_id=found.paragraph)
        self.arrived.emit(found.paragraph)

    def compare_now(self) -> None:
        """Compare the draft as it stands; ``compared`` tells when it is done."""
        self._on_rest()

    @Slot()
    def _on_rest(self) -> None:
        """Check the draft as it stands, and count its words."""
        self._agree_pause.stop()
        document = self._page.document()
        self._status.set_language(document.language)
        self._counting.count(document)
        self._lookups.agree(document, self._min_words)

    @Slot(object)
    def _on_agreement(self, agreement: Agreement) -> None:
        self._show_passages(agreement)
        self._status.show_agreement(agreement)
        self._review(agreement)
        self.agreed.emit()

    @Slot(object)
    def _on_reviewed(self, reviewed: Reviewed) -> None:
        """Show where the paragraphs stand, and ask for those that are still missing."""
        if not reviewed.missing or self._since_shown.hasExpired(_SHOW_MS):
            self._show_reviewed(reviewed)
            self._since_shown.start()
        if reviewed.missing:
            self._review(reviewed.agreement)
        else:
            self.compared.emit(reviewed)

    def _review(self, agreement: Agreement) -> None:
        """Ask where the paragraphs stand, unless the draft is just changing.

        What was reviewed until then is remembered, and asked for again at the next rest.
        """
        if not self._agree_pause.isActive():
            self._lookups.review(agreement, remarks=self._points_out)

    def _show_reviewed(self, reviewed: Reviewed) -> None:
        reviews = {row.agreed.paragraph.id: row.review for row in reviewed.rows if row.review}
        self._signs = {name: sign(review) for name, review in reviews.items()}
        self._newer = {
            name: review.newer.version for name, review in reviews.items() if review.newer
        }
        self._tabled = {
            row.agreed.paragraph.id: reviewing.tabled_passages(
                row.review, row.agreed.paragraph.text, self._min_words
            )
            for row in reviewed.rows
            if row.review and row.review.tabled
        }
        self._show_passages(reviewed.agreement)
        self._page.show_signs(self._signs if self._shows_agreed else {})
        self._outline.show_signs(self._signs)
        self._sidebar.show_agreed(reviewed.rows)

    @Slot(object)
    def _on_passage_chosen(self, chosen: Match) -> None:
        self._page.select(*chosen)

    @Slot(str, object)
    def _on_newer_taken(self, paragraph_id: str, newer: Version) -> None:
        """Put a newer wording in place of a paragraph."""
        self._page.go_to(paragraph_id)
        self._lookups.take(newer, below=False)

    def take_newer(self) -> None:
        """Put the newer wording of the paragraph at the cursor in its place, if there is one."""
        here = self._page.current_paragraph()
        newer = self._newer.get(here.id) if here else None
        if here and newer:
            self._on_newer_taken(here.id, newer)

    def _show_passages(self, agreement: Agreement) -> None:
        """Underline agreed passages, and what only a draft has."""
        shows = self._shows_agreed
        self._page.show_passages(
            {
                row.paragraph.id: (*row.passages, *self._tabled.get(row.paragraph.id, ()))
                if shows
                else ()
                for row in agreement.rows
            }
        )
