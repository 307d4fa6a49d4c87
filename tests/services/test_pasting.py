"""What is pasted is understood at once: what reads it was loaded before."""

from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import sys
from drafter.core.model import Part
from drafter.services import pasting
pasting.prepare()
loaded = set(sys.modules)
pasting.understood("Recalling its request,\\n1. Decides to act;", "", Part.TEXT)
pasting.understood("", "<p>1. Decides to act;</p>", Part.TEXT)
print(*sorted(set(sys.modules) - loaded))
"""


def test_the_first_paste_loads_nothing_once_all_is_prepared():
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, check=True)
    assert done.stdout.split() == []
