"""The words about the recovery key that several places share: of the button that asks for it, and of the history."""

from __future__ import annotations

BY_RECOVERY_KEY = "Use the recovery key instead"
# What the history says once the sheet was made, by which it is known that there is one.
SHEET_MADE = "Recovery key sheet made as a PDF"
