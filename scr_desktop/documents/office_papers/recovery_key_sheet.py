"""The recovery key sheet: the one paper that opens the case file when the passphrase is lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import (
    Bullets,
    Content,
    Facts,
    Heading,
    KeepTogether,
    Notice,
    Para,
    SignatureBoxes,
    Space,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.papers.recovery_words import BY_RECOVERY_KEY

TITLE = "Recovery key"
GROUPS_A_LINE = 4


def recovery_key_sheet(office_name: str, file_name: str, key: str, made_on: date) -> bytes:
    """Return the sheet as a one-page PDF. `key` is the recovery key in its groups, separated by spaces."""
    return draw(body(office_name, file_name, key, made_on), Imprint(f"{TITLE}: {office_name}"))


def body(office_name: str, file_name: str, key: str, made_on: date) -> Sequence[Content]:
    """Return the sheet's content."""
    return [
        Heading(1, TITLE),
        Facts(
            [
                ("Office", office_name),
                ("Case file", file_name),
                ("Made on", written_day(made_on, weekday=True)),
            ]
        ),
        Space(3),
        *(Para(line, "mono", "centre") for line in key_lines(key)),
        Space(2),
        Notice(
            "Whoever holds this sheet and a copy of the case file can read every case in it. "
            "Seal the sheet in an envelope, sign across the flap, and keep it in a safe away from the computer.",
            "Keep secret",
        ),
        Heading(2, "What it is for"),
        Bullets(
            [
                f"It opens {file_name} when its passphrase is forgotten or the officer who knows it is not there: "
                f"choose “{BY_RECOVERY_KEY}” and type the groups in reading order. "
                "Capitals, spaces and hyphens do not matter.",
                "It opens the backups of that file made while the passphrase was the same.",
                "Changing the passphrase makes this sheet useless for the case file. Print a new one then, and keep the "
                "old one for as long as backups from before the change are kept.",
                "No one else holds a copy. Without the passphrase and without this sheet the cases cannot be read again.",
            ]
        ),
        KeepTogether([Heading(2, "Taken into safe keeping by"), SignatureBoxes(["Keeper of the sealed envelope"])]),
    ]


def key_lines(key: str) -> list[str]:
    """Return the groups of a key on lines of four, so far apart that the eye keeps its place."""
    groups = key.split()
    lines = [groups[at : at + GROUPS_A_LINE] for at in range(0, len(groups), GROUPS_A_LINE)]
    spaced = ["\u00a0\u00a0\u00a0".join(line) for line in lines]
    return [line.ljust(len(spaced[0]), "\u00a0") for line in spaced]
