"""The cascade engine: one night of hidden leverage as a value.

`run(Parameters()) -> Run`, measures in `engine.measures`. numpy and the standard library only.
"""

from engine.assets import ASSETS
from engine.cascade import MODEL_VERSION, run, run_many
from engine.declaration import Declaration
from engine.night import Run
from engine.parameters import Parameters
from engine.sweep import sweep

__all__ = [
    "ASSETS", "MODEL_VERSION", "Declaration", "Parameters", "Run", "run", "run_many", "sweep",
]  # fmt: skip
