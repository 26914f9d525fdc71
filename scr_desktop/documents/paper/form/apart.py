"""Looks at a file of others in a process of its own, which may fail or hang without harm to this one."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

_TURN = 0.05


class TooSlow(Exception):
    """Nothing came out of the other process in its time."""


@contextmanager
def apart(target: Callable[..., None], *told: Any) -> Iterator[Connection]:
    """Call `target(*told, connection)` in a new process and give the end at which it is heard; then the process is ended."""
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=target, args=(*told, sending), daemon=True)
    child.start()
    sending.close()
    try:
        yield receiving
    finally:
        child.kill()
        child.join()
        receiving.close()


def wait(receiving: Connection, check: Callable[[], None], patience: float) -> None:
    """Wait until something can be received, calling `check` all the while; raises `TooSlow` after so many seconds."""
    until = time.monotonic() + patience
    while not receiving.poll(_TURN):
        check()
        if time.monotonic() > until:
            raise TooSlow
