"""Precedents: how well texts fit what was typed, and in which order they are offered."""
