"""What the built program runs first: main.py, and where `sweep --workers` starts it, a worker."""

import multiprocessing
import sys

from gui.command_line import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
