"""E-mails for the tests of what is done with them, as a mail program saves them."""

from __future__ import annotations

import email.policy
from email.message import EmailMessage
from pathlib import Path

from scr_desktop.services.papers.came_in import reading
from scr_desktop.services.papers.came_in.reading import CameIn

OFFICE = "reviews@partnership.example"
POLICE = "ewa@police.example"


def mail(
    words: str = "Seen twice.\n",
    *,
    sender: str = f"Ewa Lukasik <{POLICE}>",
    subject: str = "Return",
    sent: str = "Thu, 17 May 2018 09:15:00 +0100",
    files: dict[str, bytes] | None = None,
    received: str = "",
) -> bytes:
    """Return an e-mail to the office, with files by their names."""
    made = EmailMessage(policy=email.policy.SMTP)
    for name, value in {"Received": received, "From": sender, "To": OFFICE, "Subject": subject, "Date": sent}.items():
        if value:
            made[name] = value
    made.set_content(words)
    for name, content in (files or {}).items():
        kind = ("application", "pdf") if name.endswith(".pdf") else ("application", "octet-stream")
        made.add_attachment(content, maintype=kind[0], subtype=kind[1], filename=name)
    return made.as_bytes()


def came_in(folder: Path, content: bytes, name: str = "Return.eml") -> CameIn:
    """Return an e-mail as it is read from a file."""
    path = folder / name
    path.write_bytes(content)
    return reading.read_file(path)
