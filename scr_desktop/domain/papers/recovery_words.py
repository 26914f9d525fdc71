"""The words of the button that asks for the recovery key: the sheet names it, and the windows have it on it."""

from __future__ import annotations

BY_RECOVERY_KEY = "Use the recovery key instead"
