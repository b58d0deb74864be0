"""A run as a table: every series of the night, with its unit and the settings that made it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from engine import ASSETS, MODEL_VERSION, Run
from gui.words.figures import clock

_STATES = {"prices": "of the start", "redemption_values": "of the start", "book_gap": "log-price"}
_FLOWS = {
    "withdrawn": "share",
    "access": "share",
    "halted": "0 or 1",
    "depth": "USD bn per unit of log-price",
    "spiral_gain": "ratio",
    "forced_sales": "USD bn",
    "hedge_sales": "USD bn",
    "taken_over": "USD bn",
    "adl_notional": "USD bn",
    "adl_debt": "USD bn",
    "top_ups": "USD bn",
    "top_ups_refused": "USD bn",
    "repaid": "USD bn",
    "written_off": "USD bn",
    "insurance_fund": "USD bn",
    "bad_debt": "USD bn",
}


def write_csv(run: Run, path: Path, version: str) -> None:
    """Write the run as CSV; lines that begin with # say where it comes from."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for line in preamble(run, version):
            file.write(f"# {line}\n")
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(header())
        rows.writerows(table(run))


def preamble(run: Run, version: str) -> Iterator[str]:
    """Program, model, and every setting with its unit."""
    yield f"Hidden Leverage {version}, model {MODEL_VERSION}; step {run.step:g} min"
    yield "States are taken before a step; the last row has no flows. Minutes after 20:50 UTC."
    for name, declaration in run.parameters.declarations().items():
        value = getattr(run.parameters, name)
        numbers = value if isinstance(value, tuple) else (value,)
        unit = f" {declaration.unit}" if declaration.unit else ""
        yield f"{name} = {','.join(f'{number!r}' for number in numbers)}{unit}"
    yield f"cuts = {','.join(sorted(run.parameters.cuts))}"


def header() -> list[str]:
    """Column names with units; seven columns for a series by asset."""
    names = ["minute [min]", "clock [UTC]"]
    for name, unit in {**_STATES, **_FLOWS}.items():
        if _by_asset(name):
            names += [f"{name} {asset} [{unit}]" for asset in ASSETS]
        else:
            names.append(f"{name} [{unit}]")
    return names


def table(run: Run) -> Iterator[list[object]]:
    """One row for each state of the run, numbers in full precision."""
    for row, minute in enumerate(run.minutes):
        cells: list[object] = [float(minute), clock(float(minute))]
        for name in _STATES:
            cells += getattr(run, name)[row].tolist()
        for name in _FLOWS:
            cells += _flow_cells(run, name, row)
        yield cells


def _by_asset(name: str) -> bool:
    return name in _STATES or name in ("depth", "spiral_gain", "forced_sales", "hedge_sales")


def _flow_cells(run: Run, name: str, row: int) -> list[object]:
    flow = getattr(run, name)
    if row == len(flow):
        return [""] * (len(ASSETS) if flow.ndim == 2 else 1)
    if flow.dtype == bool:
        return [int(flow[row])]
    return flow[row].tolist() if flow.ndim == 2 else [float(flow[row])]
