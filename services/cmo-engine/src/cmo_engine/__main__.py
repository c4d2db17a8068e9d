"""`python -m cmo_engine serve|work|migrate|dlq|openapi|rebuild|reproduce|train|evaluate|simulate`"""

from __future__ import annotations

import sys

from servicekit.cli import main

from .planted_truth import simulate_command
from .service import SERVICE
from .suggestions.commands import evaluate_command, train_command

WITHOUT_SETTINGS = {"train": train_command, "evaluate": evaluate_command, "simulate": simulate_command}

if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in WITHOUT_SETTINGS:
        sys.exit(WITHOUT_SETTINGS[sys.argv[1]](sys.argv[2:]))
    sys.exit(main(SERVICE))
