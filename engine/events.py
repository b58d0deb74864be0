"""What happened, and when: the events of a night, found in the run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Event:
    """Something worth a sentence.

    Attributes
    ----------
    kind : what happened; one of `EVENT_KINDS`.
    minute : when, in minutes after 20:50 UTC.
    asset : index of the asset concerned, or None.
    figures : the numbers its sentence needs, by name; shares as fractions, money in USD bn.
    """

    kind: str
    minute: float
    asset: int | None = None
    figures: Mapping[str, float] = field(default_factory=dict)
