"""What an office does with a Word file that it is handed: checks it, prints it, reads the pages."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import ooxml_integrity
from openxml_audit import OpenXmlValidator

from drafter import resources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{folder}</dir>
  <alias binding="same">
    <family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer>
  </alias>
  <alias binding="same">
    <family>Arial</family><prefer><family>Liberation Sans</family></prefer>
  </alias>
</fontconfig>
"""
"""The machine's fonts and ours, which are as wide as those that a Word file names: without them
lines break, and words stand, where the machine's own fonts happen to put them."""


def faults(path: Path) -> list[str]:
    """Return whatever two checkers find wrong with a Word file; empty when it is sound."""
    audit = [str(error) for error in OpenXmlValidator().validate(path).errors]
    doubtful = ooxml_integrity.Severity.WARN
    integrity = [str(one) for one in ooxml_integrity.check(path) if one.severity >= doubtful]
    return audit + integrity


def printed(path: Path, folder: Path) -> Path:
    """Print a Word file to PDF with LibreOffice and return the PDF, which lies in `folder`."""
    return printed_all([path], folder)[0]


def printed_all(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Print Word files to PDF with one LibreOffice, and return the PDFs in their order."""
    return _converted(paths, folder, "pdf")


def plain_all(paths: Sequence[Path], folder: Path) -> list[str]:
    """Return what one LibreOffice finds in files, a line a paragraph, in their order."""
    made = _converted(paths, folder, "txt:Text (encoded):UTF8")
    return [path.read_text("utf-8-sig") for path in made]


def _converted(paths: Sequence[Path], folder: Path, form: str) -> list[Path]:
    command = [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--convert-to", form),
        *("--outdir", str(folder)),
        *map(str, paths),
    ]
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS.format(folder=resources.path("fonts")), "utf-8")
    shown = os.environ | {"FONTCONFIG_FILE": str(fonts)}
    subprocess.run(command, check=True, capture_output=True, timeout=600, env=shown)
    return [folder / f"{path.stem}.{form[:3]}" for path in paths]


def pages(pdf: Path) -> list[str]:
    """Return the text of every page of a PDF, laid out as on the page."""
    command = ["pdftotext", "-layout", str(pdf), "-"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return answer.stdout.split("\f")[:-1]


def words(text: str) -> str:
    """Return a text on one line with single blanks, so that line ends do not matter."""
    return " ".join(text.split())
