"""The tower of loops in numbers: a row for each storey, and one for all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.assets import USDE
from engine.loop_tower import LoopTower, Storey
from gui.views.tower_painter import own_dollars
from gui.words.figures import asset_name, part

NONE = "\u2013"
"""Where a number has no meaning."""


def tower_headers() -> tuple[str, ...]:
    """What the columns hold; money is per dollar of own money at the start."""
    return (
        _tr("Storey, per $1.00 of own money"),
        _tr("Asset"),
        _tr("Bought for"),
        _tr("Worth now"),
        _tr("The venue counts"),
        _tr("Still owed"),
        _tr("Sold"),
    )


def tower_rows(tower: LoopTower) -> list[tuple[str, ...]]:
    """The base, every loop, what is kept elsewhere, and the whole account."""
    rows = [_row(number, storey) for number, storey in enumerate(tower.storeys)]
    if tower.outside > 0:
        kept = own_dollars(tower.outside)
        rows.append(
            (_tr("Kept elsewhere"), asset_name(USDE), NONE, kept, own_dollars(0), NONE, NONE)
        )
    return [*rows, _whole(tower)]


def _row(number: int, storey: Storey) -> tuple[str, ...]:
    name = _tr("Loop {loop}").format(loop=number) if number else _tr("Own money")
    return (
        name,
        asset_name(storey.asset),
        own_dollars(storey.bought),
        own_dollars(storey.worth),
        own_dollars(storey.counted),
        own_dollars(storey.owed),
        part(storey.sold),
    )


def _whole(tower: LoopTower) -> tuple[str, ...]:
    """What the venue holds of the account, added up."""
    return (
        _tr("All that the venue holds"),
        "",
        own_dollars(tower.bought),
        own_dollars(tower.value),
        own_dollars(tower.cover),
        own_dollars(tower.debt),
        part(tower.sold),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TowerTable", text)
