"""The key of a case file: from the passphrase by Argon2id, or from the recovery key on paper.

A case file is one file. Its first 16 bytes, the *header*, stand in clear and are the salt of the
encryption: byte 0 is the number of the Argon2id parameters that made the key, the other 15 are
random. Everything after the header is encrypted. Parameter set 1 is Argon2id (version 1.3), 3 passes
over 64 MiB in 4 lanes, 32 bytes out, over the UTF-8 of the passphrase in Unicode form NFC.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from scr_desktop.domain.problem import CaseFileProblem, Problem

HEADER_LENGTH = 16
KEY_LENGTH = 32
LEAST_PASSPHRASE = 12
# SQLCipher's page size: a whole case file is never shorter than its first page.
PAGE_LENGTH = 4096

# Crockford's base 32 leaves out the letters that are taken for others on paper.
_RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TO_PAPER = str.maketrans(_RFC_4648, _CROCKFORD)
_FROM_PAPER = str.maketrans(_CROCKFORD + "OILU", _RFC_4648 + "ABBV")
_CHECK_LENGTH = 3
_LETTERS = (KEY_LENGTH + _CHECK_LENGTH) * 8 // 5
_GROUP = 4


class Cost(NamedTuple):
    """What Argon2id spends: passes over memory, KiB of memory, lanes."""

    passes: int
    kibibytes: int
    lanes: int


COSTS = {1: Cost(passes=3, kibibytes=64 * 1024, lanes=4)}
NEWEST_COST = max(COSTS)

# What opens a case file: given the file's header, the 32 bytes of its key.
Opener = Callable[[bytes], bytes]


def new_header() -> bytes:
    """Return the 16 bytes that a new case file begins with."""
    return bytes([NEWEST_COST]) + secrets.token_bytes(HEADER_LENGTH - 1)


def read_header(path: Path) -> bytes:
    """Return the header of the case file at `path`; raises `CaseFileProblem` if it can be none."""
    with path.open("rb") as file:
        header = file.read(HEADER_LENGTH)
    length = path.stat().st_size
    if not length:
        raise CaseFileProblem(f"{path.name} is empty: restore a backup of the case file.")
    if length < PAGE_LENGTH:
        raise CaseFileProblem(f"{path.name} is cut short: restore a backup of the case file.")
    if header[0] not in COSTS:
        raise CaseFileProblem(
            f"{path.name} is not a case file that this SCR Desktop can read, or its beginning is damaged: "
            "choose another file, or restore a backup."
        )
    return header


def by_passphrase(passphrase: str) -> Opener:
    """Return what opens a case file by its passphrase."""
    return lambda header: derive(passphrase, header)


def by_recovery_key(text: str) -> Opener:
    """Return what opens a case file by the recovery key as typed; raises `Problem` if it is mistyped."""
    key = from_paper(text)
    return lambda _header: key


def derive(passphrase: str, header: bytes) -> bytes:
    """Return the 32-byte key that `passphrase` gives with the file's header (about 0.2 seconds)."""
    cost = COSTS[header[0]]
    try:
        return hash_secret_raw(
            unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
            header,
            time_cost=cost.passes,
            memory_cost=cost.kibibytes,
            parallelism=cost.lanes,
            hash_len=KEY_LENGTH,
            type=Type.ID,
            version=19,
        )
    except HashingError as error:
        raise CaseFileProblem(
            "There is not enough memory free to unlock the case file: close other programs, then try again."
        ) from error


def check_passphrase(passphrase: str) -> None:
    """Raise `Problem` unless `passphrase` is long enough to protect a case file."""
    if len(unicodedata.normalize("NFC", passphrase).strip()) < LEAST_PASSPHRASE:
        raise Problem(
            f"The passphrase is too short: use at least {LEAST_PASSPHRASE} characters, for example four words.",
            "passphrase",
        )


def to_paper(key: bytes) -> str:
    """Return `key` as the recovery key sheet shows it: 14 groups of 4 letters and digits, the last a check."""
    letters = base64.b32encode(key + _check(key)).decode("ascii").translate(_TO_PAPER)
    return " ".join(letters[place : place + _GROUP] for place in range(0, len(letters), _GROUP))


def from_paper(text: str) -> bytes:
    """Return the key that `to_paper` wrote, as typed by a person.

    Lower case, spaces, hyphens, O for 0 and I or L for 1 do not matter. Raises `Problem` saying what
    is mistyped.
    """
    letters = "".join(char for char in text.upper() if not char.isspace() and char not in "-‐‑–—.")
    if len(letters) != _LETTERS:
        raise Problem(
            f"The recovery key has {_LETTERS} letters and digits in {_LETTERS // _GROUP} groups of {_GROUP}, "
            f"and {len(letters)} were typed: compare each group with the sheet.",
            "recovery_key",
        )
    try:
        whole = base64.b32decode(letters.translate(_FROM_PAPER))
    except (binascii.Error, ValueError):
        raise Problem(
            "The recovery key has a character that no recovery key has: compare each group with the sheet.",
            "recovery_key",
        ) from None
    key, check = whole[:KEY_LENGTH], whole[KEY_LENGTH:]
    if check != _check(key):
        raise Problem("The recovery key is mistyped: compare each group with the sheet.", "recovery_key")
    return key


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"SCR Desktop recovery key" + key).digest()[:_CHECK_LENGTH]
