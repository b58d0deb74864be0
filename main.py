"""Hidden Leverage: `python main.py` starts the program, `python main.py --help` says how."""

import sys

from gui.command_line import main

if __name__ == "__main__":
    sys.exit(main())
