"""The composition root of the window: builds everything, knows everything, decides nothing."""

from __future__ import annotations

import argparse
import importlib
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from drafter import __version__, resources
from drafter.gui import fonts, translation
from drafter.gui.crash import Crash
from drafter.gui.display import Overture
from drafter.gui.ending import Ending, end_without_a_word
from drafter.gui.lookups import Lookups
from drafter.gui.main_window import MainWindow, Surroundings
from drafter.gui.pacing import Pacing
from drafter.services import settings
from drafter.services.places import HomelessError, user_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.services.places import Places


def main(arguments: Sequence[str]) -> int:
    """Open the window and return the exit status when it closes.

    Args:
        arguments: What was typed after "drafter": at most a file, and options.
    """
    end_without_a_word()
    asked = _parsed(arguments)
    application = _application()
    pacing = Pacing(application)
    try:
        places = user_places()
    except HomelessError as error:
        sys.stderr.write(f"drafter: {error} {error.hint}\n")
        return 1
    if asked.corpus is not None:
        places = replace(places, corpus=_absolute(asked.corpus))
    loaded = settings.load(places.settings)
    translation.install(application, loaded.settings.language)
    # Before there are widgets: those that are there hear of it only once events go round
    application.setFont(fonts.interface(loaded.settings.text_size))
    with (
        ThreadPoolExecutor(max_workers=1, thread_name_prefix="disk") as disk,
        ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal") as journal,
    ):
        window = _window(places, loaded, disk, journal)
        crash = Crash(window, window.keep_now)
        crash.install()
        ending = Ending(window.keep_now, window)
        ending.asked.connect(application.exit)
        window.show()
        pacing.settle()
        if asked.demo is not None:
            module = importlib.import_module("drafter.gui.demo")
            module.Demo(window, _absolute(asked.demo)).begin()
        else:
            window.begin(_absolute(asked.file) if asked.file else None)
        return application.exec()


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="drafter",
        description="Write a United Nations draft resolution with its precedents beside it.",
    )
    parser.add_argument("file", nargs="?", type=Path, help="a draft, or any text that can be read")
    parser.add_argument(
        "--corpus", metavar="DIR", type=Path, help="another corpus than the user's own"
    )
    parser.add_argument(
        "--demo",
        metavar="FOLDER",
        type=Path,
        help="do the main job on the sample draft by itself, and put what came of it into FOLDER",
    )
    parser.add_argument("--version", action="version", version=f"Drafter {__version__}")
    return parser.parse_args(list(arguments))


def _absolute(path: Path) -> Path:
    """Return a path from the root; as it is where the folder that one is in was removed."""
    try:
        return path.absolute()
    except FileNotFoundError:
        return path


def _application() -> QApplication:
    overture = Overture()
    overture.begin()
    application = QApplication([sys.argv[0]])
    overture.end()
    application.setApplicationName("drafter")
    application.setApplicationDisplayName("Drafter")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("drafter")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources.path("icons", "drafter.svg"))))
    fonts.load()
    return application


def _window(
    places: Places,
    loaded: settings.Loaded,
    disk: ThreadPoolExecutor,
    journal: ThreadPoolExecutor,
) -> MainWindow:
    return MainWindow(
        Surroundings(
            places=places,
            settings=loaded.settings,
            remarks=loaded.notes,
            lookups=Lookups(places.corpus),
            disk=disk,
            journal=journal,
        )
    )
