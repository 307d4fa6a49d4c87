"""Settles the tracked changes of Word files in LibreOffice; run with the system's own Python.

    python3 office_changes.py PIPE accept IN.docx OUT.docx reject IN.docx OUT.docx ...

With "keep" in place of a verdict a file is only written again. PIPE is the name of a pipe on which
a LibreOffice listens. Nothing of Drafter is known here: the Python that speaks to LibreOffice is
seldom the one that runs the tests.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

uno = import_module("uno")
"""Comes with LibreOffice; there are no types for it."""
_PATIENCE = 90
"""Seconds that LibreOffice may take to start."""


def main(pipe: str, *jobs: str) -> None:
    """Settle each file, and end LibreOffice."""
    office = _connected(pipe)
    manager = office.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", office)
    hidden = _property("Hidden", True)  # noqa: FBT003 - as LibreOffice has it
    form = _property("FilterName", "MS Word 2007 XML")
    for verdict, source, target in zip(jobs[::3], jobs[1::3], jobs[2::3], strict=True):
        document = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (hidden,))
        if verdict != "keep":
            frame = document.CurrentController.Frame
            command = f".uno:{verdict.capitalize()}AllTrackedChanges"
            dispatcher.executeDispatch(frame, command, "", 0, ())
        document.storeToURL(Path(target).as_uri(), (form,))
        document.close(True)  # noqa: FBT003 - as LibreOffice has it
    desktop.terminate()


def _connected(pipe: str) -> Any:  # noqa: ANN401 - no types for LibreOffice
    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > end:
                raise
            time.sleep(0.3)


def _property(name: str, value: object) -> Any:  # noqa: ANN401 - no types for LibreOffice
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main(*sys.argv[1:])
