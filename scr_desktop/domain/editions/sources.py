"""Sources exchanged wherever they stand in a regime: its parts are values, and a source can be part of any of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Source

Exchange = Callable[[Source], Source]


def with_sources(regime: Regime, exchange: Exchange) -> Regime:
    """Return a regime in which each source, wherever it stands, is the one that `exchange` returns for it."""
    found = _exchanged(regime, exchange)
    assert isinstance(found, Regime)
    return found


def _exchanged(value: Any, exchange: Exchange) -> Any:
    if isinstance(value, Source):
        return exchange(value)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return _in_tuple(value, exchange)
    return _in_record(value, exchange) if is_dataclass(value) and not isinstance(value, type) else value


def _in_tuple(value: tuple[Any, ...], exchange: Exchange) -> tuple[Any, ...]:
    parts = tuple(_exchanged(part, exchange) for part in value)
    return parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value


def _in_record(value: Any, exchange: Exchange) -> Any:
    old = {field.name: getattr(value, field.name) for field in fields(value)}
    new = {name: _exchanged(part, exchange) for name, part in old.items()}
    changed = {name: part for name, part in new.items() if part is not old[name]}
    return replace(value, **changed) if changed else value
