"""Drafter in a terminal: the same services without a window; no Qt is ever imported here.

``commands`` declares what may be typed, ``parser`` understands it, ``run`` carries one out; each
command has a module of its own, loaded only when it is asked for, so that a short question starts
quickly.
"""

from __future__ import annotations
