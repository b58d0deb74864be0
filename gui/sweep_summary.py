"""What a sweep found, in a few lines: quantiles of each measure."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from engine.outcome_measures import MEASURES
from gui.words.command_words import news
from gui.words.terminal_lines import padded_left

MOST_KEPT = 1_000_000
"""Values of a measure kept for its quantiles; beyond that every second one is dropped."""

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@dataclass
class Summary:
    """Quantiles of each measure, from a thinned sample where there are very many worlds."""

    measures: tuple[str, ...]
    kept: list[np.ndarray] = field(default_factory=list)
    every: int = 1
    seen: int = 0
    past: np.ndarray = field(default_factory=lambda: np.zeros(0))

    def add(self, values: np.ndarray) -> None:
        """Take some worlds, (worlds, measures)."""
        past = [values[:, n] > (MEASURES[m].threshold or np.inf) for n, m in self._numbered]
        counts = np.array([column.sum() for column in past], dtype=float)
        self.past = counts if not self.seen else self.past + counts
        numbers = np.arange(self.seen, self.seen + len(values))
        self.kept.append(values[numbers % self.every == 0])
        self.seen += len(values)
        while sum(map(len, self.kept)) > MOST_KEPT:
            self.kept, self.every = [np.concatenate(self.kept)[::2]], 2 * self.every

    @property
    def _numbered(self) -> list[tuple[int, str]]:
        return list(enumerate(self.measures))

    def lines(self) -> list[str]:
        """One line a measure: quantiles, and the share past what means something."""
        if not self.seen:
            return []
        values = np.concatenate(self.kept)
        heads = "".join(f"{quantile:>10.0%}" for quantile in QUANTILES)
        return [" " * 24 + heads + padded_left(news("past"), 16)] + [
            self._line(number, name, values[:, number]) for number, name in self._numbered
        ]

    def _line(self, number: int, name: str, values: np.ndarray) -> str:
        known = values[~np.isnan(values)]
        figures = np.quantile(known, QUANTILES) if known.size else np.full(len(QUANTILES), np.nan)
        threshold = MEASURES[name].threshold
        past = f"{self.past[number] / self.seen:.1%} > {threshold:g}" if threshold else "-"
        return f"{name:24}" + "".join(f"{figure:>10.4g}" for figure in figures) + f"{past:>16}"
