"""`python -m wizard_api serve|work|migrate|openapi|dlq`"""

from __future__ import annotations

import sys

from servicekit.cli import main

from .service import SERVICE

if __name__ == "__main__":
    sys.exit(main(SERVICE))
