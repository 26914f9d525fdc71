"""What lies in a case file page for page, in clear: also what the engine has freed and nobody can ask it for."""

from __future__ import annotations

import ctypes
import ctypes.util
from pathlib import Path

import pytest

_PAGE, _VECTOR, _SEAL = 4096, 16, 64


def in_clear(path: Path, secret: bytes) -> bytes:
    """Return every page of the file at `path`, decrypted with its key by the system's own library for that."""
    name = ctypes.util.find_library("crypto")
    if not name:
        pytest.skip("this system has no library with which to read the pages")
    library = ctypes.CDLL(name)
    library.EVP_CIPHER_CTX_new.restype = library.EVP_aes_256_cbc.restype = ctypes.c_void_p
    data = path.read_bytes()
    return b"".join(_page(library, data[at : at + _PAGE], secret, first=not at) for at in range(0, len(data), _PAGE))


def _page(library: ctypes.CDLL, page: bytes, secret: bytes, *, first: bool) -> bytes:
    """Return a page decrypted: AES-256 in CBC, its vector and its seal at the end; the first begins with the header."""
    end = _PAGE - _VECTOR - _SEAL
    body, vector = page[16 if first else 0 : end], page[end : end + _VECTOR]
    context, made, length = (
        ctypes.c_void_p(library.EVP_CIPHER_CTX_new()),
        ctypes.create_string_buffer(_PAGE),
        ctypes.c_int(),
    )
    cipher = ctypes.c_void_p(library.EVP_aes_256_cbc())
    library.EVP_DecryptInit_ex(context, cipher, None, secret, vector)
    library.EVP_CIPHER_CTX_set_padding(context, 0)
    library.EVP_DecryptUpdate(context, made, ctypes.byref(length), body, len(body))
    library.EVP_CIPHER_CTX_free(context)
    return made.raw[: length.value]
