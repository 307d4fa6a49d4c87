"""Nothing is lost: the draft on the page, its file and its journal, and what others do to the file.

Knows when something is to be kept, offered back or pointed out; how it is kept knows the keeper.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from drafter.core.errors import WriteError
from drafter.gui.jobs import Latest
from drafter.gui.notice import Kind
from drafter.gui.status import Safety
from drafter.gui.translation import later, tr
from drafter.services import files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from drafter.gui.dialogs.front import Front
    from drafter.gui.filing import Filing
    from drafter.gui.keeping import Keeper
    from drafter.gui.notice import Notice
    from drafter.services.files import Stamp
    from drafter.services.journal import Entry, Orphan

_LOOK_MS = 20_000
"""How often one looks whether somebody changed the file while the user stays in the window."""

_RECOVERED = later("This is the draft as it was kept. Save it to be sure.")


class Safekeeping(QObject):
    """Keeps the draft, offers back what was cut off, and notices what others do to the file."""

    def __init__(
        self,
        filing: Filing,
        keeper: Keeper,
        front: Front,
        notice: Notice,
        disk: ThreadPoolExecutor,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._filing = filing
        self._keeper = keeper
        self._front = front
        self._notice = notice
        self._told: Stamp | None = None
        self._is_asked_for = False
        self._looking = Latest(disk, self)
        self._looking.finished.connect(self._on_looked)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)
        filing.saved.connect(self._on_saved)
        keeper.failed.connect(self._on_not_kept)
        keeper.mended.connect(self._on_kept_again)
        keeper.orphans_found.connect(self._on_orphans)
        front.orphan_chosen.connect(self._on_orphan_chosen)

    # What is kept, and how safe that is

    def follow(self) -> None:
        """The draft changed: keep it soon, unless its file has it as it stands."""
        if self._filing.is_modified:
            self._keeper.keep(self._filing.entry)

    def begin(self) -> None:
        """Another draft is shown: of the one before there is nothing to recover, nor to say."""
        self._keeper.forget()
        self._notice.leave_draft()
        self.follow()

    def keep_now(self) -> None:
        """Keep the draft for recovery before this returns, as in a crash."""
        self._keeper.keep_now(self._filing.entry())

    def safety(self) -> Safety:
        """Return how safe the draft is."""
        safety = self._filing.safety()
        unkept = safety is Safety.KEPT and self._keeper.is_failing
        return Safety.UNKEPT if unkept else safety

    @Slot()
    def _on_saved(self) -> None:
        self._keeper.note_saved(self._filing.entry())
        self._notice.unsay(tr(_RECOVERED))

    @Slot(Exception)
    def _on_not_kept(self, error: Exception) -> None:
        """Say what can be done: where the journal lies is not for the user to choose."""
        if isinstance(error, WriteError):
            hint = tr("Save the draft, on another disk if this one is full.")
            error = WriteError(str(error), hint=hint)
        self._notice.warn(error)

    @Slot()
    def _on_kept_again(self) -> None:
        self._notice.forget_warnings(WriteError)
        self._notice.say(Kind.DONE, tr("The draft is kept for recovery again."))

    # What was cut off

    def seek(self) -> None:
        """Offer work back that was cut off, if there is any."""
        self._is_asked_for = False
        self._keeper.seek()

    def recover(self) -> None:
        """Offer all work that can be had back, also what was discarded lately."""
        self._filing.ask_first(self._seek_all)

    def _seek_all(self) -> None:
        self._is_asked_for = True
        self._keeper.seek(with_refused=True)

    @Slot(object)
    def _on_orphans(self, orphans: Sequence[Orphan]) -> None:
        if orphans:
            self._front.recovery(orphans)
        elif self._is_asked_for:
            self._notice.say(Kind.HINT, tr("There is no draft to recover."))

    @Slot(object)
    def _on_orphan_chosen(self, orphan: Orphan) -> None:
        """Open work that was cut off; it is let go once this window's own journal has it."""
        self._filing.show_entry(orphan.entry)
        self.keep_now()
        orphan.discard()
        self._notice.say(Kind.DONE, tr(_RECOVERED), is_of_draft=True)

    # What others do to the file

    @Slot()
    def look(self) -> None:
        """Look whether somebody else changed the file of the draft."""
        entry = self._filing.entry()
        if entry.path is not None and entry.stamp is not None and not self._filing.is_saving:
            self._looking.run(partial(_looked, entry))

    @Slot(Qt.ApplicationState)
    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    @Slot(object)
    def _on_looked(self, found: tuple[Path, Stamp | None, Stamp | None]) -> None:
        path, remembered, now = found
        entry = self._filing.entry()
        if now is None or now == self._told or (entry.path, entry.stamp) != (path, remembered):
            return
        self._told = now
        self._notice.say(
            Kind.WARNING,
            tr("{name} was changed by someone else since you opened it.", name=path.name),
            {
                tr("&Open the other version"): self._filing.open_again,
                tr("Save &mine as…"): self._filing.save_as,
            },
            is_of_draft=True,
        )


def _looked(entry: Entry) -> tuple[Path | None, Stamp | None, Stamp | None]:
    """Return the file that was looked at, as it is remembered, and as it is if that changed."""
    path, remembered = entry.path, entry.stamp
    if path is None or remembered is None or not files.is_changed(path, remembered):
        return path, remembered, None
    return path, remembered, files.stamp(path)
